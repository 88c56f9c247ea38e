import type { IsoDate } from '../../grid/serialDate';
import { exactly, type Interval } from '../interval';
import { groupPounds } from '../groupDigits';
import { describeAmount, describePounds } from '../judge/describeAmounts';
import type { ReadingContext } from '../reading';
import type { PaperSettings } from '../scheme/papers';
import { amountOn } from './amountOn';
import type { Payments } from './payments';

type SubsidyRules = PaperSettings['subsidy'];

/** Whether payments have come near the limit of the as-of date, or may have: what a euro is worth may not be known. */
export function isNearLimit({ pounds }: Payments, { scheme, asOf }: ReadingContext): boolean {
  const { subsidy } = scheme.papers;
  const limit = limitInPounds(asOf, subsidy);
  return limit !== undefined && pounds >= limit.low * subsidy.nearPart;
}

/** The limit as sentences name it: `£315,000`, `€200,000 (£130,000 to £200,000, …)`; empty where there is none. */
export function describeLimit(date: IsoDate, rules: SubsidyRules): string {
  const limit = amountOn(date, rules.limits);
  if (!limit) return '';
  if ('pounds' in limit) return describePounds(limit.pounds);
  const inPounds = describeAmount(limitInPounds(date, rules) ?? exactly(0));
  const { set } = rules.poundsPerEuro;
  const rate = set === null ? 'the rate of the euro is not set' : `at ${describePounds(set)} to the euro`;
  return `€${groupPounds(limit.euros)} (${inPounds}${set === null ? '; ' : ' '}${rate})`;
}

function limitInPounds(date: IsoDate, { limits, poundsPerEuro }: SubsidyRules): Interval | undefined {
  const limit = amountOn(date, limits);
  if (!limit) return undefined;
  if ('pounds' in limit) return exactly(limit.pounds);
  const { set, low, high } = poundsPerEuro;
  return { low: limit.euros * (set ?? low), high: limit.euros * (set ?? high) };
}
