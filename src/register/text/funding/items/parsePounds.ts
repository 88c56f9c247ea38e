import type { Interval } from '../../../interval';
import type { MoneyFigure } from './item';
import type { Saying } from '../words/sayings';
import { isMark, isWord, type Parsed, type Source } from './cursor';

/** One end of a range as it is written. */
export interface PoundsEnd {
  readonly amount: Interval;
  /** 1, or 1,000 and so on for "k"; a range may leave it to its second figure. */
  readonly multiplier: number;
  readonly isGrouped: boolean;
}

/** One amount as it is written, before ranges and limits. */
export interface Pounds extends PoundsEnd {
  readonly isSure: boolean;
  readonly form: MoneyFigure['form'];
}

export const MULTIPLIERS: Partial<Record<Saying, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

/**
 * Reads `£4,850`, `GBP 7250`, `£1.2m`, `5k`, `ten thousand pounds`, `50p`, and bare numbers (not sure).
 * @param isMoney the number before it in a range is money
 */
export function parsePounds({ terms }: Source, at: number, isMoney = false): Parsed<Pounds> | undefined {
  const isForeign = isMark(terms[at], '€') || isWord(terms[at], 'foreign');
  const isPounds = isForeign || isMark(terms[at], '£') || isWord(terms[at], 'pounds');
  let next = isPounds ? at + 1 : at;
  const number = terms[next];
  if (number?.tag !== 'number' && number?.tag !== 'quantity') return undefined;
  next += 1;
  const multiplier = multiplierAt(
    terms[next],
    isPounds ||
      isMoney ||
      number.tag === 'quantity' ||
      terms[next]?.start === number.end ||
      isSpelt(terms[next]),
  );
  if (multiplier !== 1) next += 1;
  const unit = unitAt(terms[next]);
  const form = isForeign || isWord(terms[next], 'foreign') ? 'foreign' : undefined;
  if (unit !== undefined) next += 1;
  if (number.tag === 'quantity' && multiplier === 1 && unit === undefined) return undefined;
  // "£0.50p" and "£12.50p" are pounds, whatever the letter behind.
  const factor = multiplier * (isPounds ? 1 : (unit ?? 1));
  const { low, high } = number.tag === 'number' ? number : { low: number.value, high: number.value };
  const value: Pounds = {
    amount: { low: toPence(low * factor), high: toPence(high * factor) },
    isSure: isPounds || multiplier > 1 || unit !== undefined,
    form: isGrownInto(terms[next], terms[next - 1])
      ? 'broken'
      : (form ?? (number.tag === 'quantity' ? 'read' : formOf(number.form, isPounds || multiplier > 1))),
    multiplier,
    isGrouped: number.tag === 'number' && number.form === 'grouped',
  };
  if (number.tag === 'number' && number.form === 'reference' && !isPounds) return undefined;
  if (isPoundForPound(terms, isPounds ? at : at - 1)) return undefined;
  return { value, next };
}

/** "£3kk", "£500abc": letters without a meaning grown onto an amount may be a slip in it. */
function isGrownInto(
  term: Source['terms'][number] | undefined,
  last: Source['terms'][number] | undefined,
): boolean {
  const isUnknown = term?.tag === 'filler' || term?.tag === 'name';
  return isUnknown && term.start === last?.end;
}

/** 64.9 × 1,000 is 64,900 pounds, whatever binary fractions make of it. */
export function toPence(figure: number): number {
  return Number.isFinite(figure) ? Math.round(figure * 100) / 100 : figure;
}

/** A year's digits behind a pound sign are pounds. */
function formOf(form: string, isPounds: boolean): MoneyFigure['form'] {
  if (form === 'broken' || form === 'doubtful') return form;
  return form === 'year' && !isPounds ? 'year' : 'read';
}

function multiplierAt(term: Source['terms'][number] | undefined, isMoney: boolean): number {
  if (term?.tag !== 'said' || !isMoney) return 1;
  return MULTIPLIERS[term.what] ?? 1;
}

/** "£1 for £1 match", "£1 for every £1 raised": a way of matching, and no sum. */
function isPoundForPound(terms: Source['terms'], sign: number): boolean {
  const isLater = isWord(terms[sign - 1], 'for', 'every');
  const other = isLater ? sign - (isWord(terms[sign - 1], 'every') ? 4 : 3) : sign;
  const joiner = other + 2;
  const second = isWord(terms[joiner + 1], 'every') ? joiner + 2 : joiner + 1;
  return isWord(terms[joiner], 'for') && isOnePound(terms, other) && isOnePound(terms, second);
}

function isOnePound(terms: Source['terms'], at: number): boolean {
  const number = terms[at + 1];
  return isMark(terms[at], '£') && number?.tag === 'number' && number.high === 1;
}

/** "3 thousand" and "3 k" are multiples even where nothing else says pounds; "3 m" may be something else. */
function isSpelt(term: Source['terms'][number] | undefined): boolean {
  return isWord(term, 'thousand') || (isWord(term, 'million') && (term?.end ?? 0) - (term?.start ?? 0) > 2);
}

/** Pence are a hundredth of a pound; "pounds" after the number leaves it. */
function unitAt(term: Source['terms'][number] | undefined): number | undefined {
  if (isWord(term, 'pounds', 'foreign')) return 1;
  return isWord(term, 'pence') ? 0.01 : undefined;
}
