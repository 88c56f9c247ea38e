import type { Cell } from '../cells/cell';
import { says } from '../cells/describeCell';
import { isSaid, type Item } from '../items/item';
import type { Entry, Notes } from './entry';

/** What a council gives to several: of each of these an amount "each" may be, as well as each council's. */
const GIVEN = /\b(?:grants|awards|bursaries|donations|prizes|vouchers)\b/i;

/** "Grants up to £500 each": how many there are is not said, unless each council is meant. */
export function doubtEach(entry: Entry, text: string, notes: Notes): Entry {
  const { cell, payers } = entry;
  if (payers.order.length > 0 || !says(cell, 'each') || !isGiven(cell, text)) return entry;
  const part = text.slice(cell.figure.start, cell.figure.end);
  notes.problem({
    kind: 'ambiguous',
    text: part,
    readings: [`${part} from each council`, `${part} to each recipient, however many there are`],
  });
  const after = cell.after.filter((item) => item.tag !== 'said' || item.what !== 'each');
  return { ...entry, cell: { ...cell, after }, yearly: { low: 0, high: Infinity } };
}

function isGiving(item: Item | undefined): boolean {
  return isSaid(item, 'to', 'towards', 'for');
}

/** The word stands before the figure, or whom it is given to stands by "each". */
function isGiven({ before, after, figure }: Cell, text: string): boolean {
  const from = before[0]?.start ?? figure.start;
  const each = after.findIndex((item) => item.tag === 'said' && item.what === 'each');
  const isTo = each >= 0 && (isGiving(after[each - 1]) || isGiving(after[each + 1]));
  return isTo || GIVEN.test(text.slice(from, figure.start));
}
