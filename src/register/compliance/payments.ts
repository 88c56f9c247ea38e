import { addMonths, type IsoDate } from '../../grid/serialDate';
import { add, NOTHING, type Interval } from '../interval';
import { total } from '../judge/councilCosts';
import type { Partnership } from '../partnership';
import { financialYearOf } from '../financialYear';
import type { ReadingContext } from '../reading';
import type { RegisterRow } from '../registerTab';
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
  return new Map(
    groupRecipients(partnerships).flatMap((group) => {
      const { low, high } = add(...group.map((partnership) => payOverYears(partnership, context)));
      const payments = { pounds: low, most: high, rows: group.map(({ row }) => row) };
      return group.map((partnership) => [partnership, payments] as const);
    }),
  );
}

/**
 * A year's cash for each of the years in which the agreement ran, the current one in full. An agreement without a start
 * is taken to have run in all of them, and one that has ended to go on as long as the register says that it is paid.
 */
function payOverYears({ facts }: Partnership, { scheme, asOf }: ReadingContext): Interval {
  const { start } = facts.agreement;
  const yearOf = (date: IsoDate) =>
    Number(financialYearOf(date, scheme.financialYearStartMonth).start.slice(0, 4));
  const most = scheme.papers.subsidy.years;
  const years = start === null ? most : Math.max(0, Math.min(most, yearOf(asOf) - yearOf(start) + 1));
  const now = total(facts.cash);
  const steps = facts.fundingSource === 'text' ? facts.fundingText?.steps : undefined;
  if (!steps || start === null) return { low: now.low * years, high: years === 0 ? 0 : now.high * years };
  const levelOf = (yearsAgo: number) => levelsOn(steps, start, addMonths(asOf, -MONTHS_PER_YEAR * yearsAgo));
  return Array.from({ length: years }, (_, yearsAgo) => exchange(now, levelOf(0), levelOf(yearsAgo))).reduce(
    (sum, year) => add(sum, year),
    NOTHING,
  );
}

const MONTHS_PER_YEAR = 12;
