import { oncePer } from '../once';

const LETTER = '[\\p{L}\\p{N}_]';
const BETWEEN = '[^\\p{L}\\p{N}]+';
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/**
 * One pattern for words and phrases as officers write them, found as whole words whatever their capitals and the marks
 * and spaces between them; `*` at the end of a word stands for any ending. Undefined for no words.
 */
export function wordPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const choices = words.map((phrase) =>
    phrase
      .split(/[\s-]+/)
      .map(wordSource)
      .join(BETWEEN),
  );
  return new RegExp(`(?<!${LETTER})(?:${choices.join('|')})(?!${LETTER})`, 'iu');
}

/** Whether a text has one of some words or phrases, as `wordPattern` finds them. */
export function mentions(text: string, words: readonly string[]): boolean {
  return patternOf(words).pattern?.test(text) ?? false;
}

const patternOf = oncePer((words: readonly string[]) => ({ pattern: wordPattern(words) }));

function wordSource(word: string): string {
  const hasEnding = word.endsWith('*');
  const plain = (hasEnding ? word.slice(0, -1) : word).replace(SPECIAL, '\\$&');
  return hasEnding ? `${plain}${LETTER}*` : plain;
}
