import { add, scale, span, type Interval } from '../../../interval';
import { findItem, isUnnamed, periodOf, says } from '../cells/describeCell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

/** Pounds by which parts and a total may differ through rounding. */
const ROUNDING_POUNDS = 1;

/** Drops totals whose parts are given, so that every pound counts once, and compares the two. */
export function applyTotals(entries: readonly Entry[], councils: number, notes: Notes): readonly Entry[] {
  const marked = entries.map((entry, at) =>
    isBracketTotal(entries, at) || isSumOfNamed(entries, entry) ? { ...entry, isTotal: true } : entry,
  );
  const parts = marked.filter((entry) => !entry.isTotal && isPart(entry));
  const totals = marked.filter(({ isTotal, kind }) => isTotal && (kind === 'cash' || kind === 'pooled'));
  if (totals.length === 0 || parts.length === 0) return settleAsides(marked, notes);
  for (const total of totals) if (!isSameTerm(total, parts)) compare(total, parts, councils, notes);
  const rest = totals.flatMap((whole) => restOf(whole, parts, notes));
  const [total] = totals;
  const share = total && isSameTerm(total, parts) ? total.yearly.low / writtenOf(total) : 1;
  return marked
    .filter((entry) => !totals.includes(entry))
    .map((entry) => (parts.includes(entry) ? { ...entry, yearly: scale(entry.yearly, share) } : entry))
    .concat(rest);
}

/** "£6,000 of which WDBC pays £2,000", "£6,000 (£2,000 WDBC)": who gives the other £4,000 is not said, and it may be a council. */
function restOf(total: Entry, parts: readonly Entry[], notes: Notes): readonly Entry[] {
  const [part, ...others] = parts;
  if (isOfBodies(total, parts)) return [besideBodies(total, parts, notes)];
  const isIncluded = part?.cell.link === 'includes' || part?.cell.link === 'bracket';
  const isPartOf = isIncluded && others.length === 0 && part.payers.councils.length > 0;
  const isOpen =
    total.kind === 'cash' && total.payers.order.length === 0 && !says(total.cell, 'whole budget');
  const high = total.yearly.high - (part?.yearly.low ?? 0);
  if (!isPartOf || !isOpen || high <= ROUNDING_POUNDS) return [];
  const left = describePounds({ low: high, high });
  const readings = [`${left} more from the councils`, `${left} from another body`];
  notes.problem({ kind: 'ambiguous', text: describePounds(total.yearly), readings });
  return [{ ...total, isTotal: false, yearly: { low: 0, high } }];
}

/** "£6,000 (DCC £2,000)": the bracket names other bodies only. */
function isOfBodies(total: Entry, parts: readonly Entry[]): boolean {
  const isBodys = ({ kind, cell }: Entry) =>
    kind === 'other body' && cell.clause === total.cell.clause && cell.depth > total.cell.depth;
  return (
    total.kind === 'cash' && total.payers.order.length === 0 && !saysWhole(total) && parts.every(isBodys)
  );
}

function saysWhole({ cell }: Entry): boolean {
  return says(cell, 'whole budget');
}

/** The councils' part is what the bodies leave, or the whole figure where theirs come on top. */
function besideBodies(total: Entry, parts: readonly Entry[], notes: Notes): Entry {
  const others = add(...parts.map(({ yearly }) => yearly));
  const yearly = { low: Math.max(0, total.yearly.low - others.high), high: total.yearly.high };
  const readings = [{ low: yearly.low, high: yearly.low }, total.yearly].map(
    (amount) => `${describePounds(amount)} from the councils`,
  );
  notes.problem({ kind: 'ambiguous', text: describePounds(total.yearly), readings });
  return { ...total, isTotal: false, yearly };
}

/** "£30,000 over 3 years: SHDC £20,000, WDBC £10,000": the parts add up before the term divides them. */
function isSameTerm(total: Entry, parts: readonly Entry[]): boolean {
  const isTimed = findItem(total.cell, 'term') ?? periodOf(total.cell);
  const isOwn = parts.some(
    ({ cell }) => findItem(cell, 'term') !== undefined || periodOf(cell) !== undefined,
  );
  const sum = parts.reduce((whole, part) => whole + writtenOf(part), 0);
  return isTimed !== undefined && !isOwn && sum > 0 && sum === writtenOf(total);
}

/** The figure as the text has it, before its period; of a range, the low end. */
function writtenOf({ cell, yearly }: Entry): number {
  return cell.figure.tag === 'money' ? cell.figure.amount.low : yearly.low;
}

function isPart({ kind, cell }: Entry): boolean {
  return (kind === 'cash' || kind === 'other body') && cell.figure.tag !== 'percent';
}

/** "£24,000 (£16,000 SHDC, £8,000 WDBC)": a figure whose bracket gives the bodies' parts, or adds up to it. */
function isBracketTotal(entries: readonly Entry[], at: number): boolean {
  const entry = entries[at];
  const inside = bracketOf(entries, at);
  if (entry?.kind !== 'cash') return false;
  const isNamed = entry.payers.order.length === 0 && inside.some(({ cell }) => !isUnnamed(cell));
  return isNamed && inside.every(isPart);
}

/** "£24,000: SHDC £16,000, WDBC £8,000": an unnamed figure that is the sum of two or more named ones. */
function isSumOfNamed(entries: readonly Entry[], entry: Entry): boolean {
  if (entry.kind !== 'cash' || entry.payers.order.length > 0 || entry.yearly.high === 0) return false;
  const named = entries.filter((other) => isPart(other) && other.payers.order.length === 1);
  const isWhole = named.length >= 2 && entries.filter(isPart).length === named.length + 1;
  const sum = isWhole ? add(...named.map(({ yearly }) => yearly)) : undefined;
  if (isWhole && isSameTerm(entry, named)) return true;
  return sum?.low === entry.yearly.low && sum.high === entry.yearly.high;
}

/** The entries inside the bracket that begins right behind an entry. */
function bracketOf(entries: readonly Entry[], at: number): readonly Entry[] {
  const entry = entries[at];
  const first = entries[at + 1];
  if (first?.cell.link !== 'bracket' || first.cell.clause !== entry?.cell.clause) return [];
  const inside: Entry[] = [];
  for (let place = at + 1; place < entries.length; place += 1) {
    const part = entries[place];
    if (part?.cell.clause !== entry.cell.clause || part.cell.depth <= entry.cell.depth) break;
    inside.push(part);
  }
  return inside;
}

/** One part beside a larger total is a share of it; two or more are meant to add up to it. */
function compare(total: Entry, parts: readonly Entry[], councils: number, notes: Notes): void {
  if (says(total.cell, 'whole budget')) return;
  const sum = add(
    ...parts.map((part) => (says(part.cell, 'each') ? manyTimes(part, councils) : part.yearly)),
  );
  const isWithin =
    sum.low - ROUNDING_POUNDS <= total.yearly.high && total.yearly.low <= sum.high + ROUNDING_POUNDS;
  const isShare =
    parts.length === 1 && sum.low <= total.yearly.high && !parts.some(({ cell }) => says(cell, 'each'));
  if (!isWithin && !isShare) notes.problem({ kind: 'arithmetic', parts: sum.low, total: total.yearly.low });
}

function manyTimes({ yearly, payers }: Entry, councils: number): Interval {
  const times = payers.order.length > 1 ? payers.order.length : councils;
  return { low: yearly.low * times, high: yearly.high * times };
}

/** "£5,000 (£1,000 publicity)": an unnamed figure in brackets may be part of the one before or come on top. */
function settleAsides(entries: readonly Entry[], notes: Notes): readonly Entry[] {
  const result: Entry[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (!entry) break;
    const inside = entry.kind === 'cash' ? bracketOf(entries, at) : [];
    const asides = inside.length > 0 && inside.every(isAside) ? inside : [];
    result.push(asides.length > 0 ? settle(entry, asides, notes) : entry);
    at += asides.length;
  }
  return result;
}

function isAside({ kind, cell }: Entry): boolean {
  const isPlain =
    (cell.figure.tag === 'money' || cell.figure.tag === 'percent') &&
    !cell.before.some(({ tag }) => tag === 'years' || tag === 'step') &&
    !cell.after.some(({ tag }) => tag === 'years' || tag === 'step');
  return kind === 'cash' && isUnnamed(cell) && isPlain;
}

function settle(entry: Entry, asides: readonly Entry[], notes: Notes): Entry {
  const sum = add(...asides.map(({ yearly }) => yearly));
  if (Math.abs(sum.low - entry.yearly.low) <= ROUNDING_POUNDS) return entry;
  const both = add(entry.yearly, sum);
  notes.problem({
    kind: 'ambiguous',
    text: describePounds(sum),
    readings: [`part of ${describePounds(entry.yearly)}`, `on top of ${describePounds(entry.yearly)}`],
  });
  return { ...entry, yearly: span(entry.yearly, both) };
}
