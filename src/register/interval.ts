/** All that is known of an amount: it lies between `low` and `high`, both included; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const NOTHING: Interval = { low: 0, high: 0 };
export const ANYTHING: Interval = { low: 0, high: Infinity };

/** The interval of one known figure. */
export function exactly(figure: number): Interval {
  return { low: figure, high: figure };
}

export function isExact(interval: Interval): boolean {
  return interval.low === interval.high;
}

export function isNothing(interval: Interval): boolean {
  return interval.low === 0 && interval.high === 0;
}

/** Sums ends with ends. */
export function add(...intervals: readonly Interval[]): Interval {
  let [low, high] = [0, 0];
  for (const interval of intervals) {
    low += interval.low;
    high += interval.high;
  }
  return { low, high };
}

/** Both ends times a factor of 0 or more; nothing times anything is nothing. */
export function scale(interval: Interval, factor: number): Interval {
  return { low: times(interval.low, factor), high: times(interval.high, factor) };
}

/** The product of two intervals of figures that are 0 or more. */
export function multiply(one: Interval, other: Interval): Interval {
  return { low: times(one.low, other.low), high: times(one.high, other.high) };
}

/** The smallest interval that holds them all. */
export function span(first: Interval, ...others: readonly Interval[]): Interval {
  let { low, high } = first;
  for (const other of others) {
    low = Math.min(low, other.low);
    high = Math.max(high, other.high);
  }
  return { low, high };
}

/** Both ends rounded to some decimals, the way a statement in pounds and pence or days would. */
export function roundTo(interval: Interval, decimals: number): Interval {
  const factor = 10 ** decimals;
  const round = (figure: number) =>
    Number.isFinite(figure) ? Math.round((figure + Number.EPSILON) * factor) / factor : figure;
  return { low: round(interval.low), high: round(interval.high) };
}

/** 0 × Infinity is 0 here: no days at any price cost nothing. */
function times(figure: number, factor: number): number {
  return figure === 0 || factor === 0 ? 0 : figure * factor;
}
