import { groupDigits, groupPounds } from '../groupDigits';
import { isExact, type Interval } from '../interval';

/** A sum as statements print it: `£12,000`, `£9,999.99`. */
export function describePounds(pounds: number): string {
  return `£${groupPounds(pounds)}`;
}

/** A figure with at most two decimals: `4`, `3.67`. */
export function describeFigure(figure: number): string {
  return groupDigits(figure);
}

/** An amount within a sentence: `£3,000`, `£2,000 to £3,000`, `up to £7,500`, `£10,800 or more`. */
export function describeAmount(amount: Interval): string {
  return describeInterval(amount, describePounds);
}

/** Days within a sentence: `1 day`, `3.67 days`, `2 to 3 days`. */
export function describeDays(days: Interval): string {
  const unit = isExact(days) && days.low === 1 ? 'day' : 'days';
  return `${describeInterval(days, describeFigure)} ${unit}`;
}

function describeInterval(interval: Interval, describe: (figure: number) => string): string {
  const [low, high] = [describe(interval.low), describe(interval.high)];
  if (interval.high === Infinity) return `${low} or more`;
  if (low === high) return low;
  return interval.low === 0 ? `up to ${high}` : `${low} to ${high}`;
}

/** Joins words the way a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** A clause as a sentence: a capital first, a full stop last. */
export function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
