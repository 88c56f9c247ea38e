import { formatCell } from '../../grid/address';
import { describeAmount, describePounds, listWords } from '../judge/describeAmounts';
import type { ReadingContext } from '../reading';
import type { RegisterRow } from '../registerTab';
import type { Payments } from './payments';
import { describeLimit } from './subsidyLimit';

/** What sentences say of a recipient's payments, as words. */
export interface PaymentWords {
  /** `£252,000`, `£252,000 to £260,000`. */
  readonly paid: string;
  readonly limit: string;
  /** `three`, from the fourth on in figures. */
  readonly years: string;
  /** ` (Communities A5 and Wellbeing A9)`; empty for one row. */
  readonly places: string;
}

const NUMBERS = ['no', 'one', 'two', 'three'] as const;
const MOST_PLACES = 6;

export function describePayments(payments: Payments, { scheme, asOf }: ReadingContext): PaymentWords {
  const { pounds, most, rows } = payments;
  const { subsidy } = scheme.papers;
  const places = rows.slice(0, MOST_PLACES).map(placeOf);
  const rest = rows.length - places.length;
  return {
    // An amount that may be more than any is told by what it is at least.
    paid:
      most === Infinity ? `at least ${describePounds(pounds)}` : describeAmount({ low: pounds, high: most }),
    limit: describeLimit(asOf, subsidy),
    years: NUMBERS[subsidy.years] ?? String(subsidy.years),
    places: rows.length < 2 ? '' : ` (${listWords([...places, ...(rest > 0 ? [`${rest} more`] : [])])})`,
  };
}

function placeOf({ sheet, row, cells }: RegisterRow): string {
  return `${sheet} ${formatCell(row, cells.get('name')?.column ?? 0)}`;
}
