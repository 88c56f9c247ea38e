import { says } from '../cells/describeCell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

/** "£2,000 subject to approval", "bid for £5,000": an amount that may come to nothing. */
export function applyConditions(entries: readonly Entry[], text: string, notes: Notes): readonly Entry[] {
  return entries.map((entry) => {
    const { cell, kind, yearly } = entry;
    if (kind !== 'cash' || yearly.low === 0 || !says(cell, 'contingent')) return entry;
    notes.problem({
      kind: 'ambiguous',
      text: text.slice(cell.figure.start, cell.figure.end),
      readings: [describePounds(yearly), 'nothing, if the condition is not met'],
    });
    return { ...entry, yearly: { low: 0, high: yearly.high } };
  });
}
