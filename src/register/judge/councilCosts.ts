import { add, exactly, multiply, scale, type Interval } from '../interval';
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
export function resourcesOf(facts: PartnershipFacts, scheme: Scheme): Resources {
  const { set, low, high } = scheme.dayRate;
  return { cash: facts.cash, days: facts.days, dayRate: set === null ? { low, high } : exactly(set) };
}

/** Every amount of the councils and the shared one together. */
export function total(amounts: ByCouncil): Interval {
  return add(amounts.shared, ...Object.values(amounts.byCouncil));
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

/** Cash and costed time, £ a year, of each council. */
export function costByCouncil({ cash, days, dayRate }: Resources): Map<string, Interval> {
  const councils = Object.keys(cash.byCouncil);
  return new Map(
    councils.map((council) => {
      const ownCash = add(cash.byCouncil[council] ?? exactly(0), shareOf(cash));
      const ownDays = add(days.byCouncil[council] ?? exactly(0), shareOf(days));
      return [council, add(ownCash, costOfDays(ownDays, dayRate))];
    }),
  );
}
