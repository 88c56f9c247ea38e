import { distance } from 'fastest-levenshtein';
import type { Named } from '../../text/findNames';
import { isNearWord } from '../../text/isNearWord';
import { wordsOf } from '../../text/tokenise';

/** Anything else beside a name (a question mark, brackets) says more than the name does. */
const MORE_THAN_A_NAME = /[^\p{L}\p{M}\p{N}\s.,/-]/u;

/**
 * The one thing that a text names and says nothing beyond, one slip of the keyboard in a longer word allowed; undefined
 * when it names none, more than one, or anything else beside it.
 */
export function matchName<Thing>(text: string, names: readonly Named<Thing>[]): Thing | undefined {
  if (MORE_THAN_A_NAME.test(text)) return undefined;
  const words = wordsOf(text);
  const found = new Set(names.filter((name) => isNamed(words, name.words)).map(({ thing }) => thing));
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function isNamed(words: readonly string[], name: readonly string[]): boolean {
  return words.length === name.length && name.every((word, index) => isOneSlipAway(words[index] ?? '', word));
}

/** A first letter that differs makes another word ("undesirable"), and so do two slips ("strategy"). */
function isOneSlipAway(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const isSwapped = typed.length === meant.length && sortLetters(typed) === sortLetters(meant);
  return (
    typed.startsWith(meant.charAt(0)) &&
    isNearWord(typed, meant) &&
    (isSwapped || distance(typed, meant) === 1)
  );
}

function sortLetters(word: string): string {
  return Array.from(word).sort().join('');
}
