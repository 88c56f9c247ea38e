import type { IsoDate } from '../../grid/serialDate';
import { total } from '../judge/councilCosts';
import { firstCell } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { squashText } from '../read/cellText';
import type { PaperSettings } from '../scheme/papers';
import { nameKey } from '../text';
import { financialYearOf } from './financialYear';

/** What one recipient has from the councils in the years that a subsidy limit looks at. */
export interface Payments {
  /** At least this much: of a range the low end. */
  readonly pounds: number;
  /** Rows of the register that it comes from. */
  readonly rowCount: number;
}

export type SubsidyLimit = PaperSettings['subsidy']['limits'][number];

/** Who is paid, as far as a row says: by charity or company number, else by name. */
export function recipientKey({ row }: Partnership): string {
  const number = squashText(firstCell(row, 'recipientNumber')?.text ?? '');
  return number === '' ? `name ${nameKey(row.name)}` : `number ${number}`;
}

/** The payments of every recipient: a year's cash, for each of the years in which its agreement ran. */
export function addPayments(
  partnerships: readonly Partnership[],
  context: ReadingContext,
): Map<string, Payments> {
  const sums = new Map<string, Payments>();
  for (const partnership of partnerships) {
    const pounds = total(partnership.facts.cash).low * countYears(partnership, context);
    const key = recipientKey(partnership);
    const { pounds: others, rowCount } = sums.get(key) ?? { pounds: 0, rowCount: 0 };
    sums.set(key, { pounds: others + pounds, rowCount: rowCount + 1 });
  }
  return sums;
}

/** The limit that holds on a date; undefined before the first. */
export function limitOn(date: IsoDate, { limits }: PaperSettings['subsidy']): SubsidyLimit | undefined {
  const begun = limits.filter(({ from }) => from <= date);
  return begun.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
}

/** Whether payments have come near the limit of the as-of date. */
export function isNearLimit(payments: Payments, { scheme, asOf }: ReadingContext): boolean {
  const { subsidy } = scheme.papers;
  const limit = limitOn(asOf, subsidy);
  return limit !== undefined && payments.pounds >= limit.pounds * subsidy.nearPart;
}

/** An agreement without a start is taken to have run in all of the years. */
function countYears({ facts }: Partnership, { scheme, asOf }: ReadingContext): number {
  const { start } = facts.agreement;
  const most = scheme.papers.subsidy.years;
  if (start === null) return most;
  const yearOf = (date: IsoDate) =>
    Number(financialYearOf(date, scheme.financialYearStartMonth).start.slice(0, 4));
  return Math.max(0, Math.min(most, yearOf(asOf) - yearOf(start) + 1));
}
