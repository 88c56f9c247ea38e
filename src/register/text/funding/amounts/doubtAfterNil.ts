import { findItem, isUnnamed } from '../cells/describeCell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

const NO_CASH = /^(?:£?nil|no|zero|£0)\s+(?:direct\s+)?(?:cash|financial|money|funding)\b/i;
const LONGEST = 40;

/** "Nil cash. £2k worth of printing": what follows "no cash" may be no cash either. */
export function doubtAfterNil(entries: readonly Entry[], text: string, notes: Notes): readonly Entry[] {
  const nil = entries.findIndex((entry) => isNoCash(entry, text));
  if (nil < 0) return entries;
  return entries.map((entry, at) => {
    const { cell, kind, yearly } = entry;
    const isOther = at <= nil || kind !== 'cash' || yearly.low === 0 || !isUnnamed(cell);
    if (isOther || findItem(cell, 'years') || findItem(cell, 'step')) return entry;
    const pounds = describePounds(yearly);
    notes.problem({
      kind: 'ambiguous',
      text: text.slice(cell.figure.start, cell.figure.end),
      readings: [`${pounds} in cash`, `nothing in cash, and ${pounds} in kind`],
    });
    return { ...entry, yearly: { low: 0, high: yearly.high } };
  });
}

function isNoCash({ cell }: Entry, text: string): boolean {
  const { tag, start } = cell.figure;
  const isPlain = tag === 'nothing' && isUnnamed(cell) && !findItem(cell, 'years') && !findItem(cell, 'step');
  return isPlain && NO_CASH.test(text.slice(start, start + LONGEST));
}
