import { ANYTHING, add, span, type Interval } from '../../../interval';
import { findItem, isUnnamed, periodOf, says } from '../cells/describeCell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';
import { isNear } from './isNear';
import { isRelated } from './isRelated';
import { isShareOf, saysAgain, takeResult } from './shareResult';
import { isSameMoney, oneOf } from './isSameMoney';

const OF_WHOLE =
  /^ ?(?:(?:grant|contribution|share|payment|paid) )?(?:(?:out )?of|towards|to)(?: an?| the| its| our)?(?: total| overall)?(?: of)? ?$/i;
const STEP = /\b(?:reduced|cut|decreased) by ?£?$/i;
const LONGEST_STEP = 24;
const LONGEST_OF = 40;

/** Works out what the words between figures do: "less 10% =", "incl.", "an increase of", "reduced to", "(5k pa)". */
export function applyLinks(entries: readonly Entry[], text: string, notes: Notes): readonly Entry[] {
  const kept: Entry[] = [];
  for (const [at, entry] of entries.entries())
    if (!isPreviousLevel(kept.at(-1), entry, entries[at + 1])) applyLink(kept, entry, text, notes);
  return dropFormer(kept, text, notes);
}

function applyLink(kept: Entry[], entry: Entry, text: string, notes: Notes): void {
  const previous = kept.at(-1);
  const { link } = entry.cell;
  if (isChange(entry) && previous) {
    replaceLast(kept, isStep(entry, text) ? stepped(previous, entry, notes) : drift(previous, entry));
    return;
  }
  if (previous && link === 'equals' && isShareOf(kept, previous, entry)) {
    takeResult(kept, previous, entry);
    return;
  }
  if (previous && saysAgain(previous, entry)) return;
  if (previous && (isFormerLevel(previous, entry, text) || isWhole(previous, entry, text))) return;
  if (isChange(entry)) kept.push({ ...entry, yearly: ANYTHING });
  else if (previous && isSameMoney(previous, entry, text)) replaceLast(kept, oneOf(previous, entry, notes));
  else if (!previous || !isRelated(previous, entry)) kept.push(entry);
  else if (link === 'less') replaceLast(kept, { ...previous, yearly: lessen(previous.yearly, entry) });
  else if (link === 'includes') include(kept, previous, entry);
  else if (link === 'equals') equal(kept, entry, notes);
  else if (link === 'changed' && findItem(entry.cell, 'years'))
    replaceLast(kept, changing(previous, entry, text, notes));
  else if (link === 'changed' || isChangedTo(previous, entry)) replaceLast(kept, changed(previous, entry));
  else if (link === 'changing' && !findItem(entry.cell, 'years'))
    replaceLast(kept, changing(previous, entry, text, notes));
  else if (link === 'bracket' && restates(previous, entry)) restate(kept, previous, entry, notes);
  else if (entry.cell.figure.tag === 'unsure' && isProvisional(previous, entry))
    makeProvisional(kept, previous, text, notes);
  else if (isTentative(previous, entry)) {
    replaceLast(kept, entry);
    makeProvisional(kept, entry, text, notes);
  } else if (isAlternative(previous, entry)) replaceLast(kept, either(previous, entry, notes));
  else kept.push(entry);
}

/** "£2,500 (reduced from £5,000)": a level that was, unless the one that it became follows. */
function isPreviousLevel(previous: Entry | undefined, entry: Entry, next: Entry | undefined): boolean {
  if (!previous || !isRelated(previous, entry) || !isUnnamed(entry.cell)) return false;
  const isFrom = entry.cell.before.some((item) => item.tag === 'said' && item.what === 'changed from');
  return (
    isFrom && !(next && isRelated(entry, next) && (next.cell.link === 'changed' || isChangedTo(entry, next)))
  );
}

/** "increased to £7,000 from £5,000": what follows is the level that was. */
function isFormerLevel(previous: Entry, entry: Entry, text: string): boolean {
  const isResult = previous.cell.before.some(
    (item) => item.tag === 'said' && (item.what === 'changed to' || item.what === 'changing to'),
  );
  return isResult && /^from\b/i.test(text.slice(entry.cell.figure.start, entry.cell.figure.start + 5));
}

/** "£10,000 of a £30,000 project": what an amount is a part of. */
function isWhole(previous: Entry, entry: Entry, text: string): boolean {
  const [part, whole] = [previous.cell.figure, entry.cell.figure];
  if (part.tag !== 'money' || whole.tag !== 'money' || whole.start - part.end > LONGEST_OF) return false;
  return whole.amount.low >= part.amount.high && OF_WHOLE.test(text.slice(part.end, whole.start));
}

/** "£6,000 reduced by 50%": outside a bracket, the figure before may be the level from which it was. */
function isStep({ cell }: Entry, text: string): boolean {
  const before = text.slice(Math.max(0, cell.figure.start - LONGEST_STEP), cell.figure.start);
  return cell.depth === 0 && STEP.test(before);
}

function stepped(previous: Entry, entry: Entry, notes: Notes): Entry {
  const other = lessen(previous.yearly, entry);
  const readings = [previous.yearly, other].map(describePounds);
  notes.problem({ kind: 'ambiguous', text: describePounds(previous.yearly), readings });
  return { ...previous, yearly: span(other, previous.yearly) };
}

/** "£10,000 reducing by £1,000 each year": how often it has changed by now is not said. */
function drift(previous: Entry, { cell }: Entry): Entry {
  const { low, high } = previous.yearly;
  if (says(cell, 'reducing by')) return { ...previous, yearly: { low: 0, high } };
  return says(cell, 'increasing by') ? { ...previous, yearly: { low, high: Infinity } } : previous;
}

function isChange(entry: Entry): boolean {
  return (
    entry.cell.link === 'change' ||
    entry.cell.before.some((item) => item.tag === 'said' && item.what === 'change of')
  );
}

function replaceLast(kept: Entry[], entry: Entry): void {
  kept[kept.length - 1] = entry;
}

function lessen(from: Interval, { yearly, cell }: Entry): Interval {
  if (cell.figure.tag === 'percent') {
    const part = Math.max(0, 1 - cell.figure.percent / 100);
    return { low: from.low * part, high: from.high * part };
  }
  return subtract(from, yearly);
}

function subtract(from: Interval, part: Interval): Interval {
  const high = part.low === Infinity ? 0 : from.high - part.low;
  return { low: Math.max(0, from.low - part.high), high: Math.max(0, high) };
}

/** "£18,500 incl. £3,500 capital": what is not cash leaves the amount; cash that is included counts once. */
function include(kept: Entry[], previous: Entry, entry: Entry): void {
  if (entry.kind === 'cash' && !isUnnamed(entry.cell)) {
    replaceLast(kept, { ...previous, isTotal: true });
    kept.push(entry);
    return;
  }
  if (entry.kind === 'cash' || entry.cell.figure.tag === 'nothing') return;
  if (previous.kind === 'cash')
    replaceLast(kept, { ...previous, yearly: subtract(previous.yearly, entry.yearly) });
  kept.push(entry);
}

/** "£2,000 + £500 = £2,500": the result stands for the chain before it. */
function equal(kept: Entry[], entry: Entry, notes: Notes): void {
  const chain = kept.filter(
    ({ cell, kind }) => cell.clause === entry.cell.clause && (kind === 'cash' || kind === 'other body'),
  );
  const sum = chain.reduce((total, { yearly }) => total + yearly.high, 0);
  const previous = kept.at(-1);
  if (!previous || isNear(sum, entry.yearly.high) || chain.length !== 1) {
    if (!isNear(sum, entry.yearly.high))
      notes.problem({ kind: 'arithmetic', parts: sum, total: entry.yearly.high });
    return;
  }
  restate(kept, previous, entry, notes);
}

/** The same money said another way, with a period: "£15,000 over 3 years (5k pa)". */
function restates(previous: Entry, entry: Entry): boolean {
  const isPlain =
    isUnnamed(entry.cell) &&
    entry.kind === 'cash' &&
    previous.kind === 'cash' &&
    entry.cell.figure.tag === 'money';
  const hasTime = periodOf(entry.cell) ?? findItem(entry.cell, 'term');
  const isOther = findItem(entry.cell, 'years') ?? findItem(entry.cell, 'step');
  return (
    isPlain && isOther === undefined && hasTime !== undefined && !says(entry.cell, 'plus', 'each', 'before')
  );
}

function restate(kept: Entry[], previous: Entry, entry: Entry, notes: Notes): void {
  if (isNear(previous.yearly.low, entry.yearly.low) && isNear(previous.yearly.high, entry.yearly.high))
    return;
  const isSpan = previous.yearly.low <= entry.yearly.low && entry.yearly.high <= previous.yearly.high;
  // A yearly figure settles what a looser statement before it left open.
  if (isSpan && periodOf(entry.cell)) {
    replaceLast(kept, { ...previous, yearly: entry.yearly });
    return;
  }
  const years = findItem(previous.cell, 'term')?.years ?? 1;
  notes.problem({
    kind: 'arithmetic',
    parts: entry.yearly.high * years,
    total: previous.yearly.high * years,
  });
  replaceLast(kept, { ...previous, yearly: span(previous.yearly, entry.yearly) });
}

function isChangedTo(previous: Entry, entry: Entry): boolean {
  const isFrom = previous.cell.before.some((item) => item.tag === 'said' && item.what === 'changed from');
  return (
    isFrom &&
    entry.cell.link === 'list' &&
    [...previous.cell.after, ...entry.cell.before].some((item) => item.tag === 'said' && item.what === 'to')
  );
}

/** The level that results counts; over a term of years it may not have been reached. */
function changed(previous: Entry, entry: Entry): Entry {
  const payers = entry.payers.order.length > 0 ? entry.payers : previous.payers;
  const isGradual = findItem(entry.cell, 'term') !== undefined;
  return { ...entry, payers, yearly: isGradual ? span(previous.yearly, levelOf(entry)) : entry.yearly };
}

function levelOf({ cell, yearly }: Entry): Interval {
  return cell.figure.tag === 'money' ? cell.figure.amount : yearly;
}

function changing(previous: Entry, entry: Entry, text: string, notes: Notes): Entry {
  const part = text.slice(previous.cell.figure.start, entry.cell.figure.end);
  notes.problem({
    kind: 'ambiguous',
    text: part,
    readings: [describePounds(previous.yearly), describePounds(levelOf(entry))],
  });
  return { ...previous, yearly: span(previous.yearly, levelOf(entry)) };
}

/** "£4,000 (tbc)": the figure is not firm. A "tbc" of another council or year is that one's. */
function isProvisional(previous: Entry, { cell, payers }: Entry): boolean {
  const isOwn =
    payers.order.length > 0 ||
    cell.link === 'sum' ||
    says(cell, 'cost') ||
    findItem(cell, 'years') !== undefined;
  return !isOwn && previous.cell.figure.tag === 'money';
}

function makeProvisional(kept: Entry[], previous: Entry, text: string, notes: Notes): void {
  if (previous.yearly.low === 0 && previous.yearly.high === Infinity) return;
  const part = text.slice(previous.cell.figure.start, previous.cell.figure.end);
  notes.problem({
    kind: 'ambiguous',
    text: part,
    readings: [
      `${describePounds(previous.yearly)}, still to be confirmed`,
      'an amount that is not known yet',
    ],
  });
  replaceLast(kept, { ...previous, yearly: ANYTHING });
}

/** "TBC - approx £2k?": what is still to be confirmed follows. */
function isTentative(previous: Entry, entry: Entry): boolean {
  const isNamed = previous.payers.order.length + entry.payers.order.length > 0;
  return (
    !isNamed &&
    previous.cell.figure.tag === 'unsure' &&
    entry.cell.figure.tag === 'money' &&
    entry.kind === 'cash' &&
    entry.cell.link !== 'sum' &&
    !findItem(entry.cell, 'years')
  );
}

/** "£5,000 / £3,000" with nobody named: one of the two, or both. */
function isAlternative(previous: Entry, entry: Entry): boolean {
  if (previous.yearly.high === 0 && entry.yearly.high === 0) return false;
  const [parting, ...others] = [...previous.cell.after, ...entry.cell.before];
  const isBare = previous.payers.order.length + entry.payers.order.length + others.length === 0;
  return isBare && parting?.tag === 'mark' && (parting.mark === '/' || parting.mark === '-');
}

function either(previous: Entry, entry: Entry, notes: Notes): Entry {
  const both = add(previous.yearly, entry.yearly);
  const readings = [
    describePounds(previous.yearly),
    describePounds(entry.yearly),
    `${describePounds(both)} together`,
  ];
  notes.problem({ kind: 'ambiguous', text: describePounds(previous.yearly), readings });
  return { ...previous, yearly: span(previous.yearly, entry.yearly, both) };
}

/** "was £5,000" does not count beside what is now; alone it leaves open what is now. */
function dropFormer(entries: readonly Entry[], text: string, notes: Notes): readonly Entry[] {
  const current = entries.filter(({ cell }) => !says({ ...cell, after: [] }, 'before'));
  const [only, ...others] = current.length > 0 ? current : entries;
  const isOpen = only?.kind === 'cash' && others.length === 0 && says(only.cell, 'before');
  if (!isOpen || only.yearly.high === Infinity) return current.length > 0 ? current : entries;
  const part = text.slice(only.cell.figure.start, only.cell.figure.end);
  const readings = [`${describePounds(only.yearly)} still`, 'another amount now, or none'];
  notes.problem({ kind: 'ambiguous', text: part, readings });
  return [{ ...only, yearly: ANYTHING }];
}
