import { NOTHING, type Interval } from '../interval';

/** A year's cash with the level of another year, or none, in the place of its own; never below nothing. */
export function exchange(cash: Interval, level: Interval, other: Interval = NOTHING): Interval {
  const high = cash.high === Infinity ? Infinity : cash.high - level.high + other.high;
  return { low: Math.max(0, cash.low - level.low + other.low), high };
}
