/** A number, a word or one other character of a text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Lower case without accents; every dash is `-`, every apostrophe `'`, a line break is a newline. */
  readonly text: string;
  /** Where the token stands in the text as typed. */
  readonly at: number;
  readonly end: number;
  /** White space stands before it. */
  readonly isSpaced: boolean;
}

/** One alternative for each first character, so that no input makes it go back. */
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*|\n|\S/gu;

/** A map, for "constructor" is a word too and every plain object has one. */
const SAME_MARKS: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—−', (dash) => [dash, '-'] as const),
  ...Array.from('’‘`', (apostrophe) => [apostrophe, "'"] as const),
]);

/** Words of letters without accents with one space between them, as most names are. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** What a character is to the fast pass: one that it can't tell sends the whole text to the careful one. */
const SPACE = 0;
const DIGIT = 1;
const LETTER = 2;
const MARK = 3;
const OTHER = 4;
const NEWLINE = 10;
const LAST_ASCII = 127;
const PLAIN_MARKS = '£–—’‘';

const CLASSES: Uint8Array = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code === NEWLINE) return MARK;
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  return /[a-z]/i.test(character) ? LETTER : MARK;
});

/** The class of the character at a place; past the end it is a mark's. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return MARK;
  const code = text.charCodeAt(at);
  if (code <= LAST_ASCII) return CLASSES[code] ?? OTHER;
  return PLAIN_MARKS.includes(text.charAt(at)) ? MARK : OTHER;
}

/** A word or mark in lower case and without accents. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Splits any text into tokens, in one pass. Blank text has none. */
export function tokenise(text: string): readonly Token[] {
  return tokenisePlain(text) ?? tokeniseAny(text);
}

/** Letters without accents, figures and the usual marks, which are nearly all that officers type. */
function tokenisePlain(text: string): readonly Token[] | undefined {
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  let isSpaced = false;
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind === OTHER) return undefined;
    const end = kind === DIGIT || kind === LETTER ? endOfRun(text, at, kind) : at + 1;
    // An accent that stands by itself belongs to the letter before it.
    if (kind === LETTER && classAt(text, end) === OTHER) return undefined;
    if (kind === DIGIT) tokens.push({ kind: 'number', text: text.slice(at, end), at, end, isSpaced });
    else if (kind === LETTER) tokens.push({ kind: 'word', text: lower.slice(at, end), at, end, isSpaced });
    else if (kind === MARK) {
      const mark = text.charAt(at);
      tokens.push({ kind: 'mark', text: SAME_MARKS.get(mark) ?? mark, at, end, isSpaced });
    }
    isSpaced = kind === SPACE;
    at = end;
  }
  return tokens;
}

/** The place after a run of letters or of digits. */
function endOfRun(text: string, at: number, kind: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code > LAST_ASCII || CLASSES[code] !== kind) break;
  }
  return end;
}

/** Exported for the test that holds the fast pass to it. */
export function tokeniseAny(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const kind = /\d/.test(raw) ? 'number' : /\p{L}/u.test(raw) ? 'word' : 'mark';
    tokens.push({
      kind,
      text: kind === 'number' ? raw : (SAME_MARKS.get(raw) ?? plainText(raw)),
      at: match.index,
      end: match.index + raw.length,
      isSpaced: match.index > end,
    });
    end = match.index + raw.length;
  }
  return tokens;
}

/** The words of a text, numbers among them, in lower case and without accents. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(' ');
  const plain = plainWordsOf(text);
  if (plain) return plain;
  const words: string[] = [];
  for (const token of tokeniseAny(text)) if (token.kind !== 'mark') words.push(token.text);
  return words;
}

/** The words of a text that `tokenisePlain` can tell, without the tokens. */
function plainWordsOf(text: string): readonly string[] | undefined {
  const lower = text.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind === OTHER) return undefined;
    const isWord = kind === DIGIT || kind === LETTER;
    const end = isWord ? endOfRun(text, at, kind) : at + 1;
    if (kind === LETTER && classAt(text, end) === OTHER) return undefined;
    if (isWord) words.push(lower.slice(at, end));
    at = end;
  }
  return words;
}

/** The part of the text as typed that tokens `from` up to, not including, `to` stand for. */
export function textBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.at, last.end) : '';
}
