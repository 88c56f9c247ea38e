import { span } from '../../../interval';
import { findItem, isUnnamed, says } from '../cells/describeCell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';
import { isNear } from './isNear';
import { isRelated } from './isRelated';

const BUDGET = /\b(?:budget|estimated?)\b/i;

/** "£7,500 this year, £5,000 next year": one sum of money in two years, and which year is meant depends on when it was typed. */
export function isSameMoney(previous: Entry, entry: Entry, text: string): boolean {
  const isCash = previous.kind === 'cash' && entry.kind === 'cash' && entry.cell.figure.tag === 'money';
  const isOwn = !isUnnamed(entry.cell) && entry.payers.order.join() !== previous.payers.order.join();
  const isList = ['first', 'list', 'bracket'].includes(entry.cell.link);
  const hasYears = findItem(previous.cell, 'years') ?? findItem(entry.cell, 'years');
  if (!isCash || isOwn || !isList || hasYears) return false;
  if (isMeasuredTwice(previous, entry, text)) return true;
  const isRelative = ({ cell }: Entry) => says(cell, 'this year', 'before');
  return isRelated(previous, entry) && isRelative(previous) && isRelative(entry);
}

/** "£7,500 budget, actual £6,200", "gross £15,000; net £12,000". */
function isMeasuredTwice(previous: Entry, entry: Entry, text: string): boolean {
  const [one, other] = [previous, entry].map(({ cell }) => says(cell, 'measure'));
  const from = previous.cell.before[0]?.start ?? previous.cell.figure.start;
  const isBudget = () => BUDGET.test(text.slice(from, entry.cell.figure.start));
  return (one === true && other === true) || ((one === true || other === true) && isBudget());
}

/** Both readings of such a sum, with a question. */
export function oneOf(previous: Entry, entry: Entry, notes: Notes): Entry {
  if (isNear(previous.yearly.low, entry.yearly.low) && isNear(previous.yearly.high, entry.yearly.high))
    return previous;
  const readings = [describePounds(previous.yearly), describePounds(entry.yearly)];
  notes.problem({ kind: 'ambiguous', text: describePounds(previous.yearly), readings });
  const payers = previous.payers.order.length > 0 ? previous.payers : entry.payers;
  return { ...entry, payers, yearly: span(previous.yearly, entry.yearly) };
}
