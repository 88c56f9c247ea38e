import { add, isExact, NOTHING, roundTo, type Interval } from '../../interval';

/** Amounts added up by how much is known of them, so that a guess never passes for a known figure. */
export interface Tally {
  /** The sum of those that are one figure. */
  readonly known: number;
  /** The sums of the lower and upper ends of those between two figures. */
  readonly ranges: Interval;
  /** How many have no upper end: to be confirmed, "£1,800 or more", or not written down. */
  readonly notKnown: number;
}

/** Sorts and sums amounts; each is rounded to two decimals first. */
export function tallyAmounts(amounts: readonly Interval[]): Tally {
  const rounded = amounts.map((amount) => roundTo(amount, 2));
  const isOpen = ({ high }: Interval) => high === Infinity;
  const bounded = rounded.filter((amount) => !isOpen(amount));
  const sum = (parts: readonly Interval[]) => roundTo(add(NOTHING, ...parts), 2);
  return {
    known: sum(bounded.filter(isExact)).low,
    ranges: sum(bounded.filter((amount) => !isExact(amount))),
    notKnown: rounded.length - bounded.length,
  };
}
