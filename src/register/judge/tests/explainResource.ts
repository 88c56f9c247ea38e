import { add, isNothing, scale, type Interval } from '../../interval';
import { costByCouncil, costOfDays, MONTHS_PER_YEAR, shareOf, total, type Resources } from '../councilCosts';
import { describeAmount, describeDays, describePounds, listWords } from '../describeAmounts';
import { reaches } from '../threshold';
import type { MissingFact } from './significanceTest';

/** Why a council reaches the threshold: `South Hams pays £12,000 a year, at or above £10,000`. */
export function explainMet(resources: Resources, threshold: number): string {
  const costs = [...costByCouncil(resources)].filter(([, cost]) => reaches(cost, threshold) === 'met');
  const clauses = costs.map(([council]) => explainCouncil(resources, council));
  return `${listWords(clauses)}, ${clauses.length === 1 ? '' : 'each '}at or above ${describePounds(threshold)}`;
}

/** Why no council does, with the figure of every council that bears something. */
export function explainNotMet(resources: Resources, threshold: number): string {
  const limit = describePounds(threshold);
  const bearing = [...costByCouncil(resources)].filter(([, cost]) => !isNothing(cost));
  if (bearing.length === 0) return `no cost to any council, so below ${limit} a year`;
  if (!isNothing(resources.cash.shared) || !isNothing(resources.days.shared)) {
    const most = Math.max(...bearing.map(([, { high }]) => high));
    return `no council can bear more than ${describePounds(most)} a year${describeTime(resources)}, below ${limit}`;
  }
  const clauses = bearing.map(([council]) => explainCouncil(resources, council));
  return `${listWords(clauses)}, ${clauses.length === 1 ? '' : 'each '}below ${limit}`;
}

/** What keeps the test open, one part for each fact that is missing. */
export function explainNotKnown(resources: Resources, threshold: number, missing: readonly string[]): string {
  const parts = missing.map((fact) => explainOpen(resources, fact));
  return `${listWords(parts.filter((part) => part !== ''))}, so ${describePounds(threshold)} a year may be reached`;
}

function explainOpen({ cash, days, dayRate }: Resources, fact: string): string {
  const [allCash, allDays] = [total(cash), total(days)];
  switch (
    fact as MissingFact // what a test over resources lacks is one of them
  ) {
    case 'the amount':
      return isUnlimited(allCash)
        ? 'the cash a year is not known'
        : `the cash is ${describeAmount(allCash)} a year`;
    case 'officer days':
      return isUnlimited(allDays)
        ? 'the officer days are not known'
        : `the officers give ${describeDays(allDays)} a month`;
    case 'officer day rate': {
      const cost = `${describeDays(allDays)} a month cost ${describeAmount(costOfDays(allDays, dayRate))} a year`;
      const beside = isNothing(allCash) ? '' : `, beside cash of ${describeAmount(allCash)}`;
      return `${cost} at ${describeAmount(dayRate)} a day${beside}`;
    }
    case 'the council that pays':
      return `it is not known which council pays ${describeAmount(cash.shared)} a year`;
    case 'the council whose officers give the time':
      return `it is not known which council's officers give ${describeDays(days.shared)} a month`;
    case 'whether there is potential for significant risk':
    case 'whether it is a statutory requirement':
      return '';
  }
}

/** `South Hams bears £10,000 a year: £8,000 of cash and £2,000 of officer time`, shorter where one part is nothing. */
function explainCouncil({ cash, days, dayRate }: Resources, council: string): string {
  const ownCash = add(cash.byCouncil[council] ?? { low: 0, high: 0 }, shareOf(cash));
  const ownDays = add(days.byCouncil[council] ?? { low: 0, high: 0 }, shareOf(days));
  const time = costOfDays(ownDays, dayRate);
  if (isNothing(time)) return `${council} pays ${describeAmount(ownCash)} a year`;
  const working = describeWorking(ownDays, dayRate);
  if (isNothing(ownCash)) return `officer time costs ${council} ${describeAmount(time)} a year (${working})`;
  const both = `${describeAmount(ownCash)} of cash and ${describeAmount(time)} of officer time (${working})`;
  return `${council} bears ${describeAmount(add(ownCash, time))} a year: ${both}`;
}

function describeTime({ days, dayRate }: Resources): string {
  return isNothing(total(days)) ? '' : ` (with ${describeWorking(total(days), dayRate)})`;
}

/** `48 days at £250 a day`. */
function describeWorking(daysPerMonth: Interval, dayRate: Interval): string {
  return `${describeDays(scale(daysPerMonth, MONTHS_PER_YEAR))} at ${describeAmount(dayRate)} a day`;
}

function isUnlimited(amount: Interval): boolean {
  return amount.low === 0 && amount.high === Infinity;
}
