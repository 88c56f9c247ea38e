import { ADVERBS, RATES, UNITS_PER_YEAR } from '../items/parsePeriod';
import { markAt, saidAt, type Tokens } from './plainToken';
import type { PlainScheme } from './plainScheme';

/** How often in a year. */
export interface PlainPeriod {
  readonly times: number;
  readonly isWeekly: boolean;
  readonly next: number;
}

/** Reads "pa", "per month", "/yr", "a week", "monthly"; undefined for every other period. */
export function parsePlainPeriod(tokens: Tokens, at: number, { time }: PlainScheme): PlainPeriod | undefined {
  const what = saidAt(tokens, at);
  const isLed = what === 'per' || what === 'a' || markAt(tokens, at) === '/';
  const unit = isLed ? saidAt(tokens, at + 1) : what;
  if (unit === undefined) return undefined;
  const next = isLed ? at + 2 : at + 1;
  const isWeekly = isLed ? unit === 'week' : unit === 'weekly' || unit === 'week_rate';
  if (isWeekly) return { times: time.weeksPerYear, isWeekly, next };
  const times = isLed ? UNITS_PER_YEAR[unit] : (RATES[unit] ?? ADVERBS[unit]);
  return times === undefined ? undefined : { times, isWeekly, next };
}
