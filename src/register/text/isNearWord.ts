import { distance } from 'fastest-levenshtein';

/** Longer words are compared letter by letter only: no word of a scheme is this long. */
const LONGEST_WORD = 40;

/** Whether two words differ by two neighbouring letters that changed places. */
function areSwapped(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return swapped === other;
}

/**
 * Whether a word is another with a slip of the keyboard: one letter wrong, or two swapped, in words of 5 or 6 letters, two in longer
 * ones. Shorter words must be the same: "Bath" is not "both", "east" is not "west".
 */
export function isNearWord(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const length = Math.min(typed.length, meant.length);
  if (length < 5 || typed.length > LONGEST_WORD) return false;
  const slips = length < 7 ? 1 : 2;
  if (Math.abs(typed.length - meant.length) > slips) return false;
  return distance(typed, meant) <= slips || areSwapped(typed, meant);
}
