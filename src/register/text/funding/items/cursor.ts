import type { Scheme } from '../../../scheme/scheme';
import type { Mark } from '../lex/token';
import type { Saying } from '../words/sayings';
import type { Term } from '../words/term';
import type { Item } from './item';

/** What the small parsers look at: all terms of the text, the items so far, and the scheme's settings. */
export interface Source {
  readonly terms: readonly Term[];
  readonly items: readonly Item[];
  readonly scheme: Scheme;
  readonly text: string;
}

/** A parser's result: a value and the place after it. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Whether a term says this, or one of these. */
export function isWord(term: Term | undefined, what: Saying, ...others: readonly Saying[]): boolean {
  if (term?.tag !== 'said') return false;
  return term.what === what || (others.length > 0 && others.includes(term.what));
}

/** Whether a term is this mark, or one of these. */
export function isMark(term: Term | undefined, mark: Mark, ...others: readonly Mark[]): boolean {
  if (term?.tag !== 'mark') return false;
  return term.mark === mark || (others.length > 0 && others.includes(term.mark));
}

/** Start and end of the terms from one place to before another. */
export function placeOf(terms: readonly Term[], at: number, next: number): { start: number; end: number } {
  return { start: terms[at]?.start ?? 0, end: terms[next - 1]?.end ?? 0 };
}

/** A plain number or a number word; `undefined` for anything else. */
export function quantityAt(terms: readonly Term[], at: number): { low: number; high: number } | undefined {
  const term = terms[at];
  if (term?.tag === 'quantity') return { low: term.value, high: term.value };
  if (term?.tag === 'number' && (term.form === 'plain' || term.form === 'grouped'))
    return { low: term.low, high: term.high };
  return undefined;
}
