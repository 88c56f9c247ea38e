import { classAt, DIGIT, endOfRun, LETTER } from './charClass';
import { matchAt } from './lexNumber';
import type { Token } from './token';

/** "p.a.", "S.H.D.C.": single letters with full stops are one word. */
const INITIALS = /[A-Za-z](?:\.[A-Za-z](?![A-Za-z]))+\.?/y;
/** "n/a", "n/k", "p/a" are words in spite of their stroke. */
const SLASHED = /(?:n\/[ak]|p\/[amqw])(?![A-Za-z])/iy;
/** "A123", "Covid-19", "PO-4411": digits grown onto a word are no figure. */
const REFERENCE_TAIL = /-?\d[\dA-Za-z]*/y;
/** "10kpa": the thousands are a word of their own. */
const GLUED_THOUSANDS = /[km](?=(?:p\.?[amqwy]\.?|pcm|each|ea|total|max|plus|gbp)(?![a-z]))/iy;
/** Words that people write without a space before a number. */
export const GLUED_WORDS: ReadonlySet<string> = new Set(
  'fy yr y year yrs c ca circa approx x gbp est max min'.split(' '),
);

/** The word that begins at a place; undefined where none does. */
export function lexWord(text: string, at: number): Token | undefined {
  const following = text.charAt(at + 1);
  if (following === '.') {
    const initials = matchAt(INITIALS, text, at);
    if (initials !== undefined) return wordToken(at, at + initials.length, initials.replaceAll('.', ''));
  }
  if (text.charAt(at) === '&') return wordToken(at, at + 1, 'and');
  if (following === '/') {
    const short = matchAt(SLASHED, text, at);
    if (short !== undefined) return wordToken(at, at + short.length, short.replace('/', ''));
  }
  const isGrownOnNumber = classAt(text, at - 1) === DIGIT;
  const thousands = isGrownOnNumber ? matchAt(GLUED_THOUSANDS, text, at) : undefined;
  if (thousands !== undefined) return wordToken(at, at + 1, thousands);
  const end = endOfWord(text, at);
  if (end === at) return undefined;
  const word = text.slice(at, end);
  // What follows the letters of a figure is the next figure: "3k-5k", "2hrs-3hrs".
  const tail = isGrownOnNumber ? '' : tailAt(text, end, word);
  return tail === '' ? wordToken(at, end, word) : wordToken(at, end + tail.length, word + tail);
}

/** Letters, with apostrophes between them. */
function endOfWord(text: string, at: number): number {
  let end = endOfRun(text, at, LETTER);
  while (end > at && isApostrophe(text.charAt(end)) && classAt(text, end + 1) === LETTER)
    end = endOfRun(text, end + 1, LETTER);
  return end;
}

function tailAt(text: string, end: number, word: string): string {
  const isDigit =
    classAt(text, end) === DIGIT || (text.charAt(end) === '-' && classAt(text, end + 1) === DIGIT);
  if (!isDigit || GLUED_WORDS.has(word.toLowerCase())) return '';
  return matchAt(REFERENCE_TAIL, text, end) ?? '';
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’';
}

function wordToken(start: number, end: number, word: string): Token {
  const hasApostrophe = word.includes("'") || word.includes('’');
  const plain = hasApostrophe ? word.replaceAll('’', "'").replace(/'s$/i, '').replaceAll("'", '') : word;
  return { tag: 'word', start, end, word: plain.toLowerCase(), isCapital: beginsCapital(word) };
}

function beginsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
