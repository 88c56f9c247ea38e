import { isNothing, type Interval } from '../interval';
import { describeFigure, describePounds } from '../judge/describeAmounts';

const NONE = 'None';
/** In the place of a figure that nobody knows. */
export const NOT_KNOWN = 'Not known';

/** Pounds as a figure stands in a table: `£3,000`, `£2,000–£3,000`, `Up to £7,500`, `£10,800 or more`, `None`, `Not known`. */
export function describePoundRange(pounds: Interval): string {
  return describeRange(pounds, describePounds);
}

/** Officer days in the same forms: `1 day`, `2–3 days`, `Up to 4 days`, `None`, `Not known`. */
export function describeDayRange(days: Interval, noun = 'day'): string {
  const range = describeRange(days, describeFigure);
  if (range === NONE || range === NOT_KNOWN) return range;
  return `${range} ${noun}${days.high === 1 ? '' : 's'}`;
}

function describeRange(interval: Interval, describe: (figure: number) => string): string {
  if (isNothing(interval)) return NONE;
  if (interval.high === Infinity) return interval.low === 0 ? NOT_KNOWN : `${describe(interval.low)} or more`;
  const [low, high] = [describe(interval.low), describe(interval.high)];
  if (low === high) return low;
  return interval.low === 0 ? `Up to ${high}` : `${low}–${high}`;
}
