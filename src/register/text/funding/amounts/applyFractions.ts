import { isExact, scale } from '../../../interval';
import { describePounds } from './describePounds';
import type { Entry, MoneyKind, Notes } from './entry';

const LONGEST = 24;
const COUNTED: readonly MoneyKind[] = ['cash', 'other body'];
/** Halves, thirds and quarters are shares already. */
const PART_OF = /(?:^|[^\d/])([1-9])\/([5-9]|[1-9]\d)(?:ths?)?\s+of\s*$/i;
const HALF_YEARLY = /^\s*(?:per|every|each|a)?\s*1\/2[ -]?year/i;
const PERCENT_EITHER_WAY = /^\s*(?:\+\/-|±)\s*(\d{1,2})\s*%/;
const THINGS_AT = /(?:^|[^\d,.])([2-9]|\d{2,3})\s+\p{L}[\p{L} ]{1,15}@\s*$/u;

/** "1/10th of £15,000", "£600 1/2 yearly", "£1,250 +/- 10%", "6 visits @ £500": figures beside an amount that change it. */
export function applyFractions(entries: readonly Entry[], text: string, notes: Notes): readonly Entry[] {
  return entries.map((entry) => {
    if (!COUNTED.includes(entry.kind) || entry.yearly.high === 0) return entry;
    const { start, end } = entry.cell.figure;
    const [before, after] = [text.slice(Math.max(0, start - LONGEST), start), text.slice(end, end + LONGEST)];
    const [, count] = isExact(entry.yearly) ? (THINGS_AT.exec(before) ?? []) : [];
    if (count !== undefined) return doubtCount(entry, Number(count), text, notes);
    if (entry.kind !== 'cash') return entry;
    const [, part, whole] = PART_OF.exec(before) ?? [];
    if (part !== undefined) return scaled(entry, Number(part) / Number(whole));
    if (HALF_YEARLY.test(after)) return scaled(entry, 2);
    const [, percent] = PERCENT_EITHER_WAY.exec(after) ?? [];
    return percent === undefined ? entry : spread(entry, Number(percent) / 100);
  });
}

function scaled(entry: Entry, factor: number): Entry {
  return { ...entry, yearly: scale(entry.yearly, factor) };
}

function spread(entry: Entry, part: number): Entry {
  const { low, high } = entry.yearly;
  return { ...entry, yearly: { low: low * (1 - part), high: high * (1 + part) } };
}

/** Of each of several things, or for all of them; "5 partners @ £1,500" may have the council among them. */
function doubtCount(entry: Entry, count: number, text: string, notes: Notes): Entry {
  const all = scale(entry.yearly, count);
  const { start, end } = entry.cell.figure;
  notes.problem({
    kind: 'ambiguous',
    text: text.slice(start, end),
    readings: [`${describePounds(entry.yearly)} in all`, `${describePounds(all)} for all ${count}`],
  });
  const low = entry.kind === 'cash' ? entry.yearly.low : 0;
  return { ...entry, kind: 'cash', yearly: { low, high: all.high } };
}
