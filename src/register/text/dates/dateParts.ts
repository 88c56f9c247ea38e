import type { Token } from '../tokenise';
import { parseMonthName } from './monthNames';

/** What a rule read from some tokens, and the token after it. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly next: number;
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const DATE_MARKS: ReadonlySet<string> = new Set(['/', '.', '-', '\\', ',', '_']);
/** Two digits before one of these count something: they are no year. */
const COUNTED: ReadonlySet<string> = new Set([
  ...ORDINALS,
  'year',
  'years',
  'yr',
  'yrs',
  'month',
  'months',
  'day',
  'days',
]);

/** Two-digit years are 2000 to 2049 and 1950 to 1999. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** The number at a token when it has so many digits, fewest and most; else `undefined`. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  fewest: number,
  most: number,
): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  return token.text.length >= fewest && token.text.length <= most ? Number(token.text) : undefined;
}

/** Whether the token says that the number before it counts something or is an ordinal. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  return COUNTED.has(tokens[at]?.text ?? '');
}

/** Whether the token is this word or mark, or one of these. */
export function isText(
  tokens: readonly Token[],
  at: number,
  text: string,
  ...others: readonly string[]
): boolean {
  const token = tokens[at];
  return token !== undefined && (token.text === text || (others.length > 0 && others.includes(token.text)));
}

/**
 * The token after a mark inside a date (`31/3`, `31 . 3`), and the mark. A dash with spaces on both sides stands
 * between two dates, not in one.
 */
export function skipDateMark(tokens: readonly Token[], at: number): Parsed<string> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !DATE_MARKS.has(token.text)) return undefined;
  if (token.text === '-' && token.isSpaced && tokens[at + 1]?.isSpaced) return undefined;
  return { value: token.text, next: at + 1 };
}

/** The token after `st`, `nd`, `rd` or `th` and after "day of" or "of", where they stand. */
export function skipOrdinal(tokens: readonly Token[], at: number): number {
  const afterOrdinal = ORDINALS.has(tokens[at]?.text ?? '') ? at + 1 : at;
  if (isText(tokens, afterOrdinal, 'day') && isText(tokens, afterOrdinal + 1, 'of')) return afterOrdinal + 2;
  return isText(tokens, afterOrdinal, 'of') ? afterOrdinal + 1 : afterOrdinal;
}

/** The month that a word at a token names. */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? parseMonthName(token.text) : undefined;
}

/** A year of two or four digits after a month, an apostrophe allowed ('17). Digits that count something are no year. */
export function yearAt(tokens: readonly Token[], at: number): Parsed<number> | undefined {
  const start = isText(tokens, at, "'") ? at + 1 : at;
  const four = numberAt(tokens, start, 4, 4);
  if (four !== undefined) return { value: four, next: start + 1 };
  const two = numberAt(tokens, start, 2, 2);
  return two === undefined || isCounted(tokens, start + 1) || monthAt(tokens, start + 1)
    ? undefined
    : { value: fullYear(two), next: start + 1 };
}

/** A number of exactly two or four digits as a year. */
export function plainYearAt(tokens: readonly Token[], at: number): number | undefined {
  const two = numberAt(tokens, at, 2, 2);
  return two === undefined ? numberAt(tokens, at, 4, 4) : fullYear(two);
}
