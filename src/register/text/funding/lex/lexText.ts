import { lexDated } from './lexDated';
import { lexNumber, matchAt } from './lexNumber';
import type { Mark, Token } from './token';

const SPACES = /[^\S\n\r]+/y;
const WORD = /[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*/y;
/** "p.a.", "S.H.D.C.": single letters with full stops are one word. */
const INITIALS = /[A-Za-z](?:\.[A-Za-z](?![A-Za-z]))+\.?/y;
/** "n/a", "n/k", "p/a" are words in spite of their stroke. */
const SLASHED = /(?:n\/[ak]|p\/[amqw])(?![A-Za-z])/iy;
/** "A123", "Covid-19", "PO-4411": digits grown onto a word are no figure. */
const REFERENCE_TAIL = /-?\d[\dA-Za-z]*/y;
const LETTERS_FOR_DIGITS_LEAD = /[OoIl]+\d[\d,OoIl]*/y;
/** Words that people write without a space before a number. */
const GLUED_WORDS = new Set([
  'fy',
  'yr',
  'y',
  'year',
  'yrs',
  'c',
  'ca',
  'circa',
  'approx',
  'x',
  'gbp',
  'est',
  'max',
  'min',
]);
/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = new Set(
  'c ca cca approx est incl inc excl max min yr yrs wk hrs hr mth pa pm pw no nos st gov exp contrib cont dept ie eg'.split(
    ' ',
  ),
);
const MARKS: Readonly<Record<string, Mark>> = {
  ';': 'break',
  '\n': 'break',
  '\r': 'break',
  '•': 'break',
  '·': 'break',
  '|': 'break',
  ',': ',',
  '/': '/',
  '+': '+',
  '-': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  ':': ':',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '=': '=',
  '£': '£',
  '?': '?',
  '@': '@',
  '×': 'x',
  '*': 'x',
  '<': '<',
  '>': '>',
  '≤': '<',
  '≥': '>',
  '~': '~',
  '≈': '~',
  '%': ',',
};

/** Cuts a text into tokens, in one pass and in time linear in its length. Characters without a meaning are left out. */
export function lexText(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const spaces = matchAt(SPACES, text, at);
    if (spaces !== undefined) {
      at += spaces.length;
      continue;
    }
    const token = lexToken(text, at, tokens.at(-1));
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function lexToken(text: string, at: number, before: Token | undefined): Token | undefined {
  const isAfterPound = before?.tag === 'mark' && before.mark === '£';
  if (isAfterPound) {
    const broken = matchAt(LETTERS_FOR_DIGITS_LEAD, text, at);
    if (broken !== undefined) {
      return { tag: 'number', start: at, end: at + broken.length, low: 0, high: Infinity, form: 'broken' };
    }
  }
  const dated = isAfterPound ? undefined : lexDated(text, at);
  return dated ?? lexFigure(text, at, isAfterPound) ?? lexWord(text, at) ?? lexMark(text, at, before);
}

function lexFigure(text: string, at: number, isAfterPound: boolean): Token | undefined {
  const number = lexNumber(text, at);
  if (!number) return undefined;
  const percent = matchAt(/ ?%/y, text, number.end) ?? matchAt(/ ?per ?cent(?:age)?\b/iy, text, number.end);
  if (percent !== undefined && !isAfterPound) {
    return { tag: 'percent', start: at, end: number.end + percent.length, value: number.low };
  }
  const thousands =
    isAfterPound && number.form === 'plain' ? matchAt(/ \d{3}(?![\d,.])/y, text, number.end) : undefined;
  if (thousands === undefined || number.low >= 1000) return number;
  const value = number.low * 1000 + Number(thousands);
  return { ...number, end: number.end + thousands.length, low: value, high: value, form: 'grouped' };
}

function lexWord(text: string, at: number): Token | undefined {
  const initials = matchAt(INITIALS, text, at);
  if (initials !== undefined) return wordToken(at, at + initials.length, initials.replaceAll('.', ''));
  if (text.charAt(at) === '&') return wordToken(at, at + 1, 'and');
  const short = matchAt(SLASHED, text, at);
  if (short !== undefined) return wordToken(at, at + short.length, short.replace('/', ''));
  const word = matchAt(WORD, text, at);
  if (word === undefined) return undefined;
  const end = at + word.length;
  const tail = GLUED_WORDS.has(word.toLowerCase()) ? undefined : matchAt(REFERENCE_TAIL, text, end);
  if (tail !== undefined) return wordToken(at, end + tail.length, word + tail);
  return wordToken(at, end, word);
}

function wordToken(start: number, end: number, word: string): Token {
  const plain = word.replaceAll('’', "'").replace(/'s$/i, '').replaceAll("'", '');
  return { tag: 'word', start, end, word: plain.toLowerCase(), isCapital: /^\p{Lu}/u.test(word) };
}

function lexMark(text: string, at: number, before: Token | undefined): Token | undefined {
  const character = text.charAt(at);
  if (character === '.')
    return isSentenceEnd(text, at, before)
      ? { tag: 'mark', start: at, end: at + 1, mark: 'break' }
      : undefined;
  const mark = MARKS[character];
  return mark === undefined ? undefined : { tag: 'mark', start: at, end: at + 1, mark };
}

function isSentenceEnd(text: string, at: number, before: Token | undefined): boolean {
  if (before?.tag === 'word' && (before.word.length === 1 || ABBREVIATIONS.has(before.word))) return false;
  return matchAt(/\.\s*(?:[£\p{Lu}\d½]|$)/uy, text, at) !== undefined;
}
