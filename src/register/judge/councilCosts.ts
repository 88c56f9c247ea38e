import { add, exactly, multiply, NOTHING, scale, type Interval } from '../interval';
import type { PartnershipFacts } from '../partnership';
import type { ByCouncil } from '../reading';
import type { Scheme } from '../scheme/scheme';

export const MONTHS_PER_YEAR = 12;

/** What a partnership takes of the councils: cash a year, officer days a month and the price of a day. */
export interface Resources {
  readonly cash: ByCouncil;
  readonly days: ByCouncil;
  readonly dayRate: Interval;
}

/** The resources of a row under a scheme; a day rate that nobody has set is its range. */
export function resourcesOf(facts: Pick<PartnershipFacts, 'cash' | 'days'>, scheme: Scheme): Resources {
  const { set } = scheme.dayRate;
  return { cash: facts.cash, days: facts.days, dayRate: set === null ? scheme.dayRate : exactly(set) };
}

/** Every amount of the councils and the shared one together. */
export function total({ byCouncil, shared }: ByCouncil): Interval {
  let { low, high } = shared;
  for (const council in byCouncil) {
    const own = byCouncil[council] ?? NOTHING;
    low += own.low;
    high += own.high;
  }
  return { low, high };
}

/** Whether the councils are known to pay something; "tbc" is not known to be anything. */
export function paysCash({ cash }: Pick<PartnershipFacts, 'cash'>): boolean {
  const { low, high } = total(cash);
  return low > 0 || (high > 0 && high < Infinity);
}

/** What an amount without a council may add to each: between nothing and all of it (§3.1 is per council). */
export function shareOf(amounts: ByCouncil): Interval {
  return { low: 0, high: amounts.shared.high };
}

/** £ a year of a month's officer days. */
export function costOfDays(daysPerMonth: Interval, dayRate: Interval): Interval {
  return multiply(scale(daysPerMonth, MONTHS_PER_YEAR), dayRate);
}

/** Cash and costed time of one council, £ a year. */
export function costOfCouncil({ cash, days, dayRate }: Resources, council: string): Interval {
  const ownCash = withShare(cash, council);
  const ownDays = withShare(days, council);
  return ownDays.high === 0 ? ownCash : add(ownCash, costOfDays(ownDays, dayRate));
}

/** Cash and costed time, £ a year, of each council. */
export function costByCouncil(resources: Resources): Map<string, Interval> {
  const councils = Object.keys(resources.cash.byCouncil);
  return new Map(councils.map((council) => [council, costOfCouncil(resources, council)]));
}

/** What a council has of an amount: its own and what it may bear of the shared part. */
export function withShare({ byCouncil, shared }: ByCouncil, council: string): Interval {
  const own = byCouncil[council] ?? NOTHING;
  return shared.high === 0 ? own : { low: own.low, high: own.high + shared.high };
}
