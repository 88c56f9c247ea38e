import type { Inventory } from '../items/inventory';
import { isSaid } from '../items/item';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

/** Signs for what the saying `other money` has words for. */
const OTHER_MONEY = /\b(?:s\.? ?106|section 106|b\/f|c\/f)\b/i;

/** "£45k (Section 106 monies)", "£2,000 b/f", "SHDC £30k (WD reimburse £10k)": a sum of which the council may bear less. */
export function doubtSource(
  entries: readonly Entry[],
  { words }: Pick<Inventory, 'words'>,
  text: string,
  notes: Notes,
): readonly Entry[] {
  const isAll = words.has('other money') || OTHER_MONEY.test(text);
  return entries.map((entry) => {
    const { cell, kind, yearly } = entry;
    if (kind !== 'cash' || yearly.low === 0) return entry;
    if (!isAll && !isSaid(cell.after[0], 'left over')) return entry;
    notes.problem({
      kind: 'ambiguous',
      text: text.slice(cell.figure.start, cell.figure.end),
      readings: [describePounds(yearly), 'less, as other money pays some or all of it'],
    });
    return { ...entry, yearly: { low: 0, high: yearly.high } };
  });
}
