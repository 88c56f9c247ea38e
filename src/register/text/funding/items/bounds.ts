import { scale, type Interval } from '../../../interval';
import { isMark, isWord, type Parsed, type Source } from './cursor';

/** Words before a figure that loosen it. */
export interface Bounds {
  readonly isApproximate: boolean;
  readonly limit: 'up to' | 'at least' | 'between' | undefined;
  /** The part by which it may be more or less, where the text says it. */
  readonly eitherWay?: number;
}

const UNBOUND: Bounds = { isApproximate: false, limit: undefined };

/** Reads "c.", "up to", "at least", "between", "from" and their signs; always succeeds, perhaps with nothing. */
export function parseBounds({ terms }: Source, at: number): Parsed<Bounds> {
  let bounds = UNBOUND;
  let next = at;
  for (; next < at + 4; next += 1) {
    const term = terms[next];
    if (term?.tag !== 'said' && term?.tag !== 'mark') break;
    if (isWord(term, 'approximately') || isMark(term, '~')) bounds = { ...bounds, isApproximate: true };
    else if (isWord(term, 'up to') || isMark(term, '<')) bounds = { ...bounds, limit: 'up to' };
    else if (isWord(term, 'at least', 'over', 'from') || isMark(term, '>'))
      bounds = { ...bounds, limit: 'at least' };
    else if (isWord(term, 'between')) bounds = { ...bounds, limit: 'between' };
    else break;
  }
  return { value: bounds, next };
}

/** Words after a figure that loosen it: "max", "min", "approx", "+/- 10%", and a plus sign that nothing follows. */
export function parseLateBounds(source: Source, at: number): Parsed<Bounds> {
  const { terms } = source;
  const term = terms[at];
  const after = terms[at + 1];
  const nothing: Parsed<Bounds> = { value: UNBOUND, next: at };
  if (isMark(term, '+') && terms[at - 1]?.end === term?.start && !startsCost(terms[at + 1])) {
    return { value: { isApproximate: false, limit: 'at least' }, next: at + 1 };
  }
  if (isMark(term, '±')) {
    return after?.tag === 'percent'
      ? { value: { ...UNBOUND, eitherWay: after.value / 100 }, next: at + 2 }
      : { value: { ...UNBOUND, isApproximate: true }, next: at + 1 };
  }
  if (isMark(after, '£') || after?.tag === 'number') return nothing;
  if (isMark(term, '(')) {
    const inside = parseLateBounds(source, at + 1);
    const isWhole = inside.next > at + 1 && isMark(terms[inside.next], ')');
    return isWhole ? { value: inside.value, next: inside.next + 1 } : nothing;
  }
  if (isWord(term, 'approximately'))
    return { value: { isApproximate: true, limit: undefined }, next: at + 1 };
  if (isWord(term, 'up to')) return { value: { isApproximate: false, limit: 'up to' }, next: at + 1 };
  if (isWord(term, 'at least')) return { value: { isApproximate: false, limit: 'at least' }, next: at + 1 };
  return nothing;
}

function startsCost(term: Source['terms'][number] | undefined): boolean {
  return (
    term !== undefined &&
    !isMark(term, 'break', ',', ')', '(', '/', '-') &&
    !isWord(term, 'per_annum', 'per', 'a', 'monthly', 'month_rate')
  );
}

/** The interval that a figure between such words stands for. `part` is the scheme's width of "approximately". */
export function applyBounds(figure: Interval, bounds: Bounds, part: number): Interval {
  const width = bounds.eitherWay ?? (bounds.isApproximate ? part : 0);
  const wide =
    width === 0 ? figure : { low: scale(figure, 1 - width).low, high: scale(figure, 1 + width).high };
  if (bounds.limit === 'up to') return { low: 0, high: wide.high };
  if (bounds.limit === 'at least') return { low: wide.low, high: Infinity };
  return wide;
}

export function joinBounds(one: Bounds, other: Bounds): Bounds {
  if (other === UNBOUND) return one;
  return {
    isApproximate: one.isApproximate || other.isApproximate,
    limit: one.limit ?? other.limit,
    ...(other.eitherWay !== undefined && { eitherWay: other.eitherWay }),
  };
}
