import { distance } from 'fastest-levenshtein';

/** Longer words are compared letter by letter only: no word of a scheme is this long. */
const LONGEST_WORD = 40;

/**
 * Whether a word is another with a slip of the keyboard: one letter wrong in words of 4 to 6 letters, two in longer
 * ones. Shorter words must be the same, as "SH" and "WD" or "to" and "no" are.
 */
export function isNearWord(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const length = Math.min(typed.length, meant.length);
  if (length < 4 || typed.length > LONGEST_WORD) return false;
  const slips = length < 7 ? 1 : 2;
  return Math.abs(typed.length - meant.length) <= slips && distance(typed, meant) <= slips;
}
