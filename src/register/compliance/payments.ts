import { addMonths, type IsoDate } from '../../grid/serialDate';
import { add, isNothing, NOTHING, type Interval } from '../interval';
import { total } from '../judge/councilCosts';
import type { Partnership } from '../partnership';
import { startYearOf } from '../financialYear';
import type { ReadingContext } from '../reading';
import type { RegisterRow } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { levelsOn } from '../text/funding';
import { exchange } from './exchange';
import { groupRecipients } from './recipients';

/** What one recipient has from the councils in the financial years that a subsidy limit looks at. */
export interface Payments {
  /** At least this much: of a range the low end. */
  readonly pounds: number;
  /** No more than this; Infinity where an amount is not known. */
  readonly most: number;
  /** The rows of the register that it comes from, in its order. */
  readonly rows: readonly RegisterRow[];
}

export const NO_PAYMENTS: Payments = { pounds: 0, most: 0, rows: [] };

/** What the recipient of each partnership has, over all tabs, councils and years. */
export function addPayments(
  partnerships: readonly Partnership[],
  context: ReadingContext,
): Map<Partnership, Payments> {
  const payments = new Map<Partnership, Payments>();
  for (const group of groupRecipients(partnerships, context)) {
    const { low, high } = add(...group.map((partnership) => payOverYears(partnership, context)));
    const ofGroup = { pounds: low, most: high, rows: group.map(({ row }) => row) };
    for (const partnership of group) payments.set(partnership, ofGroup);
  }
  return payments;
}

/**
 * A year's cash for each of the years in which the agreement ran, the current one in full. An agreement without a start
 * is taken to have run in all of them, and one that has ended to go on as long as the register says that it is paid.
 */
function payOverYears({ facts }: Partnership, { scheme, asOf }: ReadingContext): Interval {
  const { start } = facts.agreement;
  const now = total(facts.cash);
  const steps = facts.fundingSource === 'text' ? facts.fundingText?.steps : undefined;
  if (!steps && isNothing(now)) return NOTHING;
  const most = scheme.papers.subsidy.years;
  const years = start === null ? most : Math.max(0, Math.min(most, yearsBetween(start, asOf, scheme) + 1));
  if (!steps || start === null) return { low: now.low * years, high: years === 0 ? 0 : now.high * years };
  const levelOf = (yearsAgo: number) => levelsOn(steps, start, addMonths(asOf, -MONTHS_PER_YEAR * yearsAgo));
  return Array.from({ length: years }, (_, yearsAgo) => exchange(now, levelOf(0), levelOf(yearsAgo))).reduce(
    (sum, year) => add(sum, year),
    NOTHING,
  );
}

/** From the financial year of one date to that of another. */
function yearsBetween(from: IsoDate, to: IsoDate, { financialYearStartMonth: month }: Scheme): number {
  return startYearOf(to, month) - startYearOf(from, month);
}

const MONTHS_PER_YEAR = 12;
