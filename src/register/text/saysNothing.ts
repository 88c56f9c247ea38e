import { tokenise } from './tokenise';

/** What officers write where they have nothing to write, or don't know yet; words without marks and spaces. */
const NOTHING_SAID: ReadonlySet<string> = new Set([
  '',
  'na',
  'nk',
  'none',
  'nil',
  'never',
  'notyet',
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

/** Whether a text, by its words, says that there is nothing to read: "n/a", "tbc", "none", "not known", "–", "?". */
export function saysNothing(text: string): boolean {
  const words = tokenise(text).filter(({ kind }) => kind !== 'mark');
  return words.length <= 4 && NOTHING_SAID.has(words.map((word) => word.text).join(''));
}
