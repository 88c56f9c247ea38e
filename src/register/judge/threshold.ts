import type { Interval } from '../interval';
import type { TestResult } from '../partnership';

/**
 * Figures are compared unrounded, so that £9,999.99 stays below £10,000 and 4 days and a quarter of an hour are more
 * than 4. The slack only takes up what binary fractions leave behind (0.1 + 0.2), far below a penny or a minute.
 */
const SLACK = 1e-6;

/** Met when even the low end is at or above the threshold, not met when even the high end is below it. */
export function reaches(figure: Interval, threshold: number): TestResult {
  if (figure.low >= threshold - SLACK) return 'met';
  return figure.high < threshold - SLACK ? 'not met' : 'not known';
}

/** Met when even the low end is above the threshold, not met when even the high end is not. */
export function exceeds(figure: Interval, threshold: number): TestResult {
  if (figure.low > threshold + SLACK) return 'met';
  return figure.high <= threshold + SLACK ? 'not met' : 'not known';
}

/** The result of "any of": met by one is met; only when none is met and none is open, not met. */
export function anyOf(results: readonly TestResult[]): TestResult {
  if (results.includes('met')) return 'met';
  return results.includes('not known') ? 'not known' : 'not met';
}
