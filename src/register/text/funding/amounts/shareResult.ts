import { isUnnamed, periodOf } from '../cells/describeCell';
import type { Entry } from './entry';
import { isNear } from './isNear';

/** "£15,000 @ 20% = £3,000", "20% share = £3,000": a percentage, and in pounds what it comes to. */
export function isShareOf(kept: readonly Entry[], previous: Entry, entry: Entry): boolean {
  const { figure, clause } = previous.cell;
  if (figure.tag !== 'percent' || entry.cell.figure.tag !== 'money' || clause !== entry.cell.clause)
    return false;
  const base = kept.at(-2);
  const isOfBase = base?.kind === 'cash' && base.cell.clause === clause && base.cell.figure.tag === 'money';
  return !isOfBase || isNear((base.yearly.high * figure.percent) / 100, entry.yearly.high);
}

/** The pounds stand for the percentage and what it is of. */
export function takeResult(kept: Entry[], previous: Entry, entry: Entry): void {
  kept.pop();
  const base = kept.at(-1);
  if (base?.kind === 'cash' && base.cell.clause === entry.cell.clause) kept.pop();
  const named = [entry, previous].find(({ payers }) => payers.order.length > 0);
  kept.push({ ...entry, payers: named?.payers ?? entry.payers });
}

/** "£1k/qtr - £4k/yr": the same money by another period. */
export function saysAgain(previous: Entry, entry: Entry): boolean {
  const [one, other] = [periodOf(previous.cell), periodOf(entry.cell)];
  const isPair =
    previous.kind === 'cash' && entry.kind === 'cash' && previous.cell.clause === entry.cell.clause;
  if (!isPair || !one || !other || !isUnnamed(entry.cell) || entry.cell.link !== 'list') return false;
  const isOtherPeriod = one.period.times.high !== other.period.times.high;
  return isOtherPeriod && entry.yearly.high > 0 && isNear(previous.yearly.high, entry.yearly.high);
}
