const LETTER = '[\\p{L}\\p{N}_]';
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/**
 * One pattern for words and phrases as officers write them, found as whole words whatever their capitals; `*` at the end
 * of a word stands for any ending. Undefined for no words.
 */
export function wordPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const choices = words.map((phrase) => phrase.split(/\s+/).map(wordSource).join('\\s+'));
  return new RegExp(`(?<!${LETTER})(?:${choices.join('|')})(?!${LETTER})`, 'iu');
}

function wordSource(word: string): string {
  const hasEnding = word.endsWith('*');
  const plain = (hasEnding ? word.slice(0, -1) : word).replace(SPECIAL, '\\$&');
  return hasEnding ? `${plain}${LETTER}*` : plain;
}
