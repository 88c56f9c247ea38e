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

const SAME_MARKS: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '`': "'",
};

/** A word or mark in lower case and without accents. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Splits any text into tokens, in one pass. Blank text has none. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const kind = /\d/.test(raw) ? 'number' : /\p{L}/u.test(raw) ? 'word' : 'mark';
    tokens.push({
      kind,
      text: kind === 'number' ? raw : (SAME_MARKS[raw] ?? plainText(raw)),
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
  return tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    .map((token) => token.text);
}

/** The part of the text as typed that tokens `from` up to, not including, `to` stand for. */
export function textBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.at, last.end) : '';
}
