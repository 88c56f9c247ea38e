import type { Saying } from '../words/sayings';
import type { Known } from '../words/lexicon';

/** The smallest pieces of a plain text; words are what the lexicon knows of them. */
export type PlainToken =
  | Known
  /** `£4,850`, or a number without its pound sign. */
  | { readonly tag: 'pounds' | 'number'; readonly value: number; readonly isGrouped: boolean }
  | { readonly tag: 'ratio'; readonly parts: readonly [number, number] }
  | { readonly tag: 'mark'; readonly mark: PlainMark }
  /** A word in small letters that says nothing of money or time. */
  | { readonly tag: 'filler' };

/** A break ends a clause. */
export type PlainMark = '£' | ',' | '/' | '+' | '-' | ':' | 'break';

export type Tokens = readonly PlainToken[];

/** A text on its way to its tokens. */
export interface PlainScan {
  readonly text: string;
  /** The text in lower case, place for place, and more behind it: looking ahead never leaves it, which would cost time. */
  readonly lower: string;
  readonly tokens: PlainToken[];
  /** Where the first token ends when it is a word. */
  endOfFirst: number;
  at: number;
}

/** What the word at a place says, if it says anything. */
export function saidAt(tokens: Tokens, at: number): Saying | undefined {
  const token = tokens[at];
  return token?.tag === 'said' ? token.what : undefined;
}

/** The mark at a place. */
export function markAt(tokens: Tokens, at: number): PlainMark | undefined {
  const token = tokens[at];
  return token?.tag === 'mark' ? token.mark : undefined;
}

/** The one council that is named at a place. */
export function councilAt(tokens: Tokens, at: number): string | undefined {
  const token = tokens[at];
  return token?.tag === 'council' && token.phrase.councils.length === 1
    ? token.phrase.councils[0]
    : undefined;
}
