import type { Interval } from '../../../interval';
import { applyBounds, joinBounds, parseBounds, parseLateBounds } from './bounds';
import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import type { Item } from './item';
import { parsePounds, type Pounds, type PoundsEnd } from './parsePounds';

/** Reads an amount with the words that bound it, a range, and "2 x £500". */
export function parseMoney(source: Source, at: number): Parsed<Item> | undefined {
  const { terms, scheme } = source;
  const bounds = parseBounds(source, at);
  const times = multiplierBefore(source, bounds.next);
  const first = parsePounds(source, times?.next ?? bounds.next);
  if (!first || (!first.value.isSure && startsTime(source, first.next))) return undefined;
  if (times && !first.value.isSure) return undefined;
  const range = parseRange(source, first, bounds.value.limit, isWord(terms[at - 1], 'changed from'));
  const factor = times?.value ?? multiplierAfter(source, range.next)?.value ?? 1;
  const next = times ? range.next : (multiplierAfter(source, range.next)?.next ?? range.next);
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
    (limit === 'between' && (isWord(joiner, 'and') || isMark(joiner, '+')));
  if (!joins) return alone;
  const second = parsePounds(source, first.next + 1);
  if (!second || second.value.form === 'year') return alone;
  if (!second.value.isSure && startsTime(source, second.next)) return alone;
  const low = firstEnd(first.value, second.value);
  const high = second.value.amount.high;
  if (low > high || !(first.value.isSure || second.value.isSure || first.value.isGrouped)) return alone;
  const form = first.value.form === 'read' ? second.value.form : first.value.form;
  return { amount: { low, high }, isSure: true, form, isRange: true, next: second.next };
}

/** "£2-3k" and "£2-3,000" leave the thousands of the first figure to the second. */
export function firstEnd(first: PoundsEnd, second: PoundsEnd): number {
  const shared = second.multiplier > 1 ? second.multiplier : second.isGrouped ? 1000 : 1;
  const low = first.amount.low;
  const isShort = first.multiplier === 1 && !first.isGrouped && low < 1000;
  return isShort && low * shared <= second.amount.high ? low * shared : low;
}

/** "2 x £500". */
function multiplierBefore({ terms }: Source, at: number): Parsed<number> | undefined {
  const count = quantityAt(terms, at);
  if (!count || !isTimes(terms[at + 1]) || !isMark(terms[at + 2], '£')) return undefined;
  return { value: count.low, next: at + 2 };
}

/** "£500 x 2"; a unit behind the number makes it something else. */
function multiplierAfter(source: Source, at: number): Parsed<number> | undefined {
  const count = quantityAt(source.terms, at + 1);
  if (
    !count ||
    !isTimes(source.terms[at]) ||
    startsTime(source, at + 2) ||
    isWord(source.terms[at + 2], 'officers')
  )
    return undefined;
  return { value: count.low, next: at + 2 };
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
