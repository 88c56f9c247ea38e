import { GLUED_WORDS } from '../lex/lexWord';
import type { Lexicon } from '../words/lexicon';
import { lexHalf, lexPlainNumber, lexPounds } from './lexPlainNumber';
import type { PlainScan, PlainToken } from './plainToken';

/** As many characters as are looked at behind one; they are none that a text has. */
const BEHIND = '\0\0\0';
/** Longer texts say more than a plain text does. */
const LONGEST = 120;

const SPACE = 32;
const AMPERSAND = 38;
const PLUS = 43;
const HYPHEN = 45;
const FULL_STOP = 46;
const SLASH = 47;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const FIRST_LETTER = 97;
const LAST_LETTER = 122;
const POUND = 163;
const HALF = 189;

/** It becomes a "k" in lower case. */
const KELVIN_SIGN = '\u212a';

const FILLER: PlainToken = { tag: 'filler' };
const DASH: PlainToken = { tag: 'mark', mark: '-' };
const BREAK: PlainToken = { tag: 'mark', mark: 'break' };
const MARKS: ReadonlyMap<number, PlainToken> = new Map(
  (
    [
      [',', { tag: 'mark', mark: ',' }],
      ['/', { tag: 'mark', mark: '/' }],
      ['+', { tag: 'mark', mark: '+' }],
      [':', { tag: 'mark', mark: ':' }],
      ['-', DASH],
      ['–', DASH],
      ['—', DASH],
      [';', BREAK],
      ['\n', BREAK],
      ['.', BREAK],
    ] as const
  ).map(([character, mark]) => [character.charCodeAt(0), mark]),
);

/**
 * Cuts a text into tokens in one pass over its characters.
 * @returns undefined for a text with anything that has to be looked at closely: names, dates, shares, brackets, digits
 * that are no clear number, signs that are not usual
 */
export function lexPlain(text: string, lexicon: Lexicon): PlainScan | undefined {
  const lower = text.toLowerCase() + BEHIND;
  const isLong = text.length > LONGEST || lower.length !== text.length + BEHIND.length;
  if (isLong || text.includes(KELVIN_SIGN)) return undefined;
  const scan: PlainScan = { text, lower, tokens: [], endOfFirst: 0, at: 0 };
  for (;;) {
    if (lower.charCodeAt(scan.at) === SPACE) scan.at += 1;
    if (scan.at >= text.length) return scan;
    if (!lexNext(scan, lexicon)) return undefined;
  }
}

/** Adds what begins at the scan's place and goes behind it; false where that is not plain. */
function lexNext(scan: PlainScan, lexicon: Lexicon): boolean {
  const code = scan.lower.charCodeAt(scan.at);
  if (code >= FIRST_LETTER && code <= LAST_LETTER) return lexWord(scan, lexicon);
  if (code === POUND) return lexPounds(scan);
  if (isDigit(code)) return lexPlainNumber(scan);
  if (code === AMPERSAND) return addWord(scan, 'and', scan.at + 1, lexicon);
  return code === HALF ? lexHalf(scan) : lexMark(scan, code);
}

function isDigit(code: number): boolean {
  return code >= FIRST_DIGIT && code <= LAST_DIGIT;
}

function isLetter(code: number): boolean {
  return code >= FIRST_LETTER && code <= LAST_LETTER;
}

function endOfLetters(lower: string, at: number): number {
  let end = at;
  for (
    let code = lower.charCodeAt(end);
    code >= FIRST_LETTER && code <= LAST_LETTER;
    code = lower.charCodeAt(end)
  )
    end += 1;
  return end;
}

function lexWord(scan: PlainScan, lexicon: Lexicon): boolean {
  const { lower, at } = scan;
  const end = endOfLetters(lower, at);
  if (end === at + 1) {
    const behind = lower.charCodeAt(end);
    if (behind === FULL_STOP) return lexInitials(scan, lexicon);
    // "n/a" and "p/m" are words in spite of their stroke.
    if (behind === SLASH && (lower.startsWith('n', at) || lower.startsWith('p', at))) return false;
  }
  const word = lower.slice(at, end);
  return !(hasDigitsBehind(lower, end) && !GLUED_WORDS.has(word)) && addWord(scan, word, end, lexicon);
}

/** "p.a.", "S.H.D.C.": single letters with full stops are one word. */
function lexInitials(scan: PlainScan, lexicon: Lexicon): boolean {
  const { lower, at } = scan;
  let end = at + 1;
  while (
    lower.charCodeAt(end) === FULL_STOP &&
    isLetter(lower.charCodeAt(end + 1)) &&
    !isLetter(lower.charCodeAt(end + 2))
  )
    end += 2;
  const word = lower.slice(at, end).replaceAll('.', '');
  return addWord(scan, word, lower.charCodeAt(end) === FULL_STOP ? end + 1 : end, lexicon);
}

/** "A123", "PO-4411": digits grown onto a word are no figure. */
function hasDigitsBehind(lower: string, end: number): boolean {
  const code = lower.charCodeAt(end);
  return isDigit(code) || (code === HYPHEN && isDigit(lower.charCodeAt(end + 1)));
}

/** Adds the longest phrase that begins with a word, or the word as a filler; false for what may be a name. */
function addWord(scan: PlainScan, word: string, end: number, { phrases, mostWords }: Lexicon): boolean {
  const { text, lower, tokens } = scan;
  const most = mostWords.get(word) ?? 0;
  let known: PlainToken | undefined = most === 0 ? undefined : phrases.get(word);
  let next = end;
  for (let count = 1, place = end; count < most && lower.charCodeAt(place) === SPACE; count += 1) {
    const last = endOfLetters(lower, place + 1);
    if (isOddWord(lower, place + 1, last)) return false;
    if (last === place + 1) break;
    place = last;
    const longer = phrases.get(word + lower.slice(end, place));
    if (longer === undefined) continue;
    known = longer;
    next = place;
  }
  if (known === undefined && text.charCodeAt(scan.at) !== lower.charCodeAt(scan.at)) return false;
  // Letters without a meaning that are grown onto a figure may be a slip in it.
  if (known === undefined && isDigit(lower.charCodeAt(scan.at - 1))) return false;
  if (tokens.length === 0) scan.endOfFirst = next;
  tokens.push(known ?? FILLER);
  scan.at = next;
  return true;
}

/** A word that is not written in letters alone, and may be part of a phrase none the less: "&", "p.a.", "yr1". */
function isOddWord(lower: string, at: number, end: number): boolean {
  if (lower.charCodeAt(at) === AMPERSAND || (end > at && hasDigitsBehind(lower, end))) return true;
  return end === at + 1 && lower.charCodeAt(end) === FULL_STOP;
}

function lexMark(scan: PlainScan, code: number): boolean {
  const { lower, at } = scan;
  const mark = MARKS.get(code);
  if (!mark) return false;
  const before = at === 0 ? SPACE : lower.charCodeAt(at - 1);
  // "£5,000+" is more than £5,000, and "rent-free" is one word.
  if (code === PLUS && before !== SPACE) return false;
  if (mark === DASH && isLetter(before) && isLetter(lower.charCodeAt(at + 1))) return false;
  if (code === FULL_STOP && !endsSentence(scan, before)) return false;
  scan.tokens.push(mark);
  scan.at += 1;
  return true;
}

/** At the end of the text, or between figures and a capital; elsewhere it may end a short form. */
function endsSentence({ text, lower, at }: PlainScan, before: number): boolean {
  if (at === text.length - 1) return true;
  const isCapitalBehind = isLetter(lower.charCodeAt(at + 2)) && lower.charAt(at + 2) !== text.charAt(at + 2);
  return isDigit(before) && lower.charCodeAt(at + 1) === SPACE && isCapitalBehind;
}
