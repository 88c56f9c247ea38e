import { findItem, says } from '../cells/describeCell';
import { describePounds } from './describePounds';
import { isSaid } from '../items/item';
import type { Entry, Notes } from './entry';

/** "£2,000 subject to approval", "bid for £5,000", "£5,000 (ended)": an amount that may come to nothing. */
export function applyConditions(entries: readonly Entry[], text: string, notes: Notes): readonly Entry[] {
  return entries.map((entry) => {
    const { cell, kind, yearly } = entry;
    const nothing = kind === 'cash' && yearly.low > 0 ? nothingIf(cell, text) : undefined;
    if (nothing === undefined) return entry;
    notes.problem({
      kind: 'ambiguous',
      text: text.slice(cell.figure.start, cell.figure.end),
      readings: [describePounds(yearly), nothing],
    });
    return { ...entry, yearly: { low: 0, high: yearly.high } };
  });
}

const ON_DEMAND = /ad ?hoc|as and when|(?:as|if|when) (?:required|needed|necessary)|occasional/i;

/** "£2,000 as and when": words that elsewhere say that officer time has no figure. */
function isOnDemand({ before, after }: Entry['cell'], text: string): boolean {
  const words = [...before, ...after];
  if (words.some((item) => isSaid(item, 'officer time', 'officers'))) return false;
  return words.some((item) => isSaid(item, 'vague') && ON_DEMAND.test(text.slice(item.start, item.end)));
}

/** When an amount comes to nothing, in words; undefined where the text says nothing of the kind. */
function nothingIf(cell: Entry['cell'], text: string): string | undefined {
  if (says(cell, 'contingent')) return 'nothing, if the condition is not met';
  const isOthers = [...cell.before, ...cell.after].some(
    ({ tag }, at, items) => tag === 'body' && isSaid(items[at - 1], 'shared with'),
  );
  if (isOthers) return 'less, as another body pays a share';
  // An end with its year is a label of the amount.
  if (isOnDemand(cell, text)) return 'nothing, if it is not called for';
  return says(cell, 'ended') && !findItem(cell, 'years') ? 'nothing, as it has ended' : undefined;
}
