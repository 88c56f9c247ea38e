import { tokenise } from './tokenise';

/** What officers write where they have nothing to write, or don't know yet; words without marks and spaces. */
const NOTHING_SAID: ReadonlySet<string> = new Set([
  'na',
  'nk',
  'none',
  'nil',
  'never',
  'notyet',
  'notyetdone',
  'notdone',
  'notyetdue',
  'noneyet',
  'nonereceived',
  'nonereceivedyet',
  'noneheld',
  'notreceived',
  'notyetreceived',
  'neverreceived',
  'dontknow',
  'notapplicable',
  'notknown',
  'notset',
  'notsure',
  'unknown',
  'tbc',
  'tba',
  'tbd',
  'tobeconfirmed',
  'tobeagreed',
  'tobedetermined',
  'tobearranged',
  'tobeset',
  'pending',
  'awaited',
]);

/** Marks that stand for an empty cell. */
const EMPTY_MARKS: ReadonlySet<string> = new Set(['-', '?', '.', '/', '_', '*', '~', ',']);

/** Whether a text, by its words, says that there is nothing to read: "n/a", "tbc", "none", "not known", "–", "?". */
export function saysNothing(text: string): boolean {
  const tokens = tokenise(text);
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  // A tick is a mark too, and says a good deal.
  if (words.length === 0) return tokens.every((token) => EMPTY_MARKS.has(token.text));
  return words.length <= 4 && NOTHING_SAID.has(words.map((word) => word.text).join(''));
}
