import type { Interval } from '../../../interval';
import { applyBounds, joinBounds, parseBounds, parseLateBounds, type Bounds } from './bounds';
import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import type { Item } from './item';
import { parsePounds, type Pounds, type PoundsEnd } from './parsePounds';

/** "£150 main room hire x 4". */
const MOST_BETWEEN = 4;
/** Smaller numbers behind a stroke count something. */
const LEAST_PAIR = 100;

/** Reads an amount with the words that bound it, a range, and "2 x £500". */
export function parseMoney(source: Source, at: number): Parsed<Item> | undefined {
  const { terms, scheme } = source;
  const early = parseBounds(source, at);
  const times = multiplierBefore(source, early.next);
  const bounds = times ? laterBounds(early, parseBounds(source, times.next)) : early;
  const first = parsePounds(source, bounds.next);
  if (!first || (!first.value.isSure && startsTime(source, first.next))) return undefined;
  if (times && !first.value.isSure) return undefined;
  const range = parseRange(source, first, bounds.value.limit, isWord(terms[at - 1], 'changed from'));
  const factor = times?.value ?? multiplierAfter(source, range.next)?.value ?? 1;
  const next = times
    ? placeAfterEach(source, range.next)
    : (multiplierAfter(source, range.next)?.next ?? range.next);
  const late = parseLateBounds(source, next);
  // "from £2,000 to £3,000" and "between" bound nothing further once both ends are there.
  const limit = range.isRange ? undefined : bounds.value.limit;
  const whole = joinBounds({ ...bounds.value, limit }, late.value);
  const amount = { low: range.amount.low * factor, high: range.amount.high * factor };
  const item: Item = {
    tag: 'money',
    amount: applyBounds(amount, whole, scheme.approximately),
    isSure: range.isSure || bounds.value.isApproximate,
    form: range.form,
    isApproximate: whole.isApproximate,
    ...placeOf(terms, at, late.next),
  };
  return { value: item, next: late.next };
}

interface Range {
  readonly amount: Interval;
  readonly isSure: boolean;
  readonly form: Pounds['form'];
  readonly isRange: boolean;
  readonly next: number;
}

function parseRange(
  source: Source,
  first: Parsed<Pounds>,
  limit: string | undefined,
  isChange: boolean,
): Range {
  const alone = { ...first.value, isRange: false, next: first.next };
  const { terms } = source;
  if (isChange) return alone;
  const joiner = terms[first.next];
  const joins =
    isMark(joiner, '-') ||
    isWord(joiner, 'to', 'to or') ||
    isShortOf(source, first, joiner) ||
    (limit === 'between' && (isWord(joiner, 'and') || isMark(joiner, '+')));
  if (!joins) return alone;
  const second = parsePounds(source, first.next + 1, first.value.isSure);
  if (!second || second.value.form === 'year') return alone;
  if (!second.value.isSure && startsTime(source, second.next)) return alone;
  const low = firstEnd(first.value, second.value);
  const high = second.value.amount.high;
  if (low > high || !(first.value.isSure || second.value.isSure || first.value.isGrouped)) return alone;
  const form = first.value.form === 'read' ? second.value.form : first.value.form;
  return { amount: { low, high }, isSure: true, form, isRange: true, next: second.next };
}

/** "£1250/1300" without a second pound sign: one of the two. */
function isSecondOf(first: Pounds, second: Pounds): boolean {
  const [low, high] = [first.amount.low, second.amount.high];
  return !second.isSure && second.form === 'read' && low >= LEAST_PAIR && low < high && high < low * 10;
}

/** "£12/13k" leaves the thousands to the second figure, so that the two are one range. */
function isShortOf(
  source: Source,
  first: Parsed<Pounds>,
  joiner: Source['terms'][number] | undefined,
): boolean {
  const behind = first.next + 1;
  const second =
    isMark(joiner, '/') && source.terms[behind]?.tag === 'number' ? parsePounds(source, behind) : undefined;
  if (!second) return false;
  if (second.value.multiplier === 1)
    return isSecondOf(first.value, second.value) && !startsTime(source, second.next);
  return firstEnd(first.value, second.value) > first.value.amount.low;
}

/** "£2-3k" and "£2-3,000" leave the thousands of the first figure to the second. */
export function firstEnd(first: PoundsEnd, second: PoundsEnd): number {
  const shared = second.multiplier > 1 ? second.multiplier : second.isGrouped ? 1000 : 1;
  const low = first.amount.low;
  const isShort = first.multiplier === 1 && !first.isGrouped && low < 1000;
  return isShort && low * shared <= second.amount.high ? low * shared : low;
}

function laterBounds(early: Parsed<Bounds>, late: Parsed<Bounds>): Parsed<Bounds> {
  return { value: joinBounds(early.value, late.value), next: late.next };
}

/** "2 x £500", "2 payments of £500", "8 grants of up to £500", "6 visits @ £500". */
function multiplierBefore({ terms }: Source, at: number): Parsed<number> | undefined {
  const count = quantityAt(terms, at);
  if (!count) return undefined;
  if (isTimes(terms[at + 1]))
    return isMark(terms[at + 2], '£') ? { value: count.low, next: at + 2 } : undefined;
  const isPriced = isMark(terms[at + 2], '@');
  const isThing = isWord(terms[at + 1], 'cost', 'instalment') || (isPriced && isPricedThing(terms[at + 1]));
  const isCounted = isThing && count.low === count.high;
  const place = isPriced || isWord(terms[at + 2], 'of', 'in') ? at + 3 : at + 2;
  const isPounds =
    isMark(terms[place], '£') || (isWord(terms[place], 'up to') && isMark(terms[place + 1], '£'));
  return isCounted && isPounds ? { value: count.low, next: place } : undefined;
}

/** Days and hours have prices too, but they are officer time. */
function isPricedThing(term: Source['terms'][number] | undefined): boolean {
  return term?.tag === 'filler' || term?.tag === 'body' || isWord(term, 'meetings');
}

/** "8 grants of £500 each": each grant, not each council. */
function placeAfterEach({ terms }: Source, at: number): number {
  return isWord(terms[at], 'each') ? at + 1 : at;
}

/** "£500 x 2", "£150 room hire x 4", "£85 x 12 months"; another unit behind the number makes it something else. */
function multiplierAfter(source: Source, at: number): Parsed<number> | undefined {
  const { terms } = source;
  const place = placeOfTimes(source, at);
  const count = isTimes(terms[place]) ? quantityAt(terms, place + 1) : undefined;
  if (!count || isWord(terms[place + 2], 'officers')) return undefined;
  if (isWord(terms[place + 2], 'month', 'week', 'quarter') && place === at)
    return { value: count.low, next: place + 3 };
  return startsTime(source, place + 2) ? undefined : { value: count.low, next: place + 2 };
}

/** What an amount is for may stand between it and how often it is paid. */
function placeOfTimes({ terms }: Source, at: number): number {
  let place = at;
  while (
    place < at + MOST_BETWEEN &&
    (terms[place]?.tag === 'filler' || isWord(terms[place], 'cost', 'reference'))
  )
    place += 1;
  return isTimes(terms[place]) ? place : at;
}

function isTimes(term: Source['terms'][number] | undefined): boolean {
  return isWord(term, 'times') || isMark(term, 'x');
}

/** A unit that makes the number before it no money. */
export function startsTime({ terms }: Source, at: number): boolean {
  const after = isWord(terms[at], 'officers') ? terms[at + 1] : terms[at];
  const isRange = isMark(terms[at], '-') && terms[at + 1]?.tag === 'number' && isUnit(terms[at + 2]);
  return isUnit(after) || isRange;
}

function isUnit(term: Source['terms'][number] | undefined): boolean {
  return isWord(
    term,
    'day',
    'half day',
    'hour',
    'half hour',
    'minutes',
    'fte',
    'year',
    'month',
    'week',
    'ordinal',
    'months_name',
    'meetings',
    'full time',
    'half time',
    'quarter',
    'term',
  );
}
