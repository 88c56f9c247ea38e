import { isNothing } from '../../interval';
import { total } from '../councilCosts';
import { describeDays } from '../describeAmounts';
import { exceeds } from '../threshold';
import { MET, NOT_MET, type SignificanceTest, type TestOutcome } from './significanceTest';

const NOT_KNOWN: TestOutcome = { result: 'not known', missing: ['officer days'] };

/** All councils' officers together give more than the scheme's days a month; exactly as many are not more (§3.1). */
export const STAFF_TIME_TEST: SignificanceTest = {
  id: 'staff time',
  restsOn: [
    'time not mentioned',
    'approximately',
    'hours in a day',
    'days in a full-time year',
    'weeks in a year',
  ],
  isUsed: ({ tests }) => tests.staffDaysPerMonth !== null,
  apply: (facts, scheme) => {
    const result = exceeds(total(facts.days), scheme.tests.staffDaysPerMonth ?? Infinity);
    if (result === 'not known') return NOT_KNOWN;
    return result === 'met' ? MET : NOT_MET;
  },
  explain: (facts, scheme, { result }) => {
    const days = total(facts.days);
    const limit = scheme.tests.staffDaysPerMonth ?? Infinity;
    switch (result) {
      case 'met':
        return `${describeDays(days)} a month of officer time, more than ${limit}`;
      case 'not met':
        return isNothing(days)
          ? 'no officer time'
          : `${describeDays(days)} a month of officer time, not more than ${limit}`;
      case 'not known':
        return days.low === 0 && days.high === Infinity
          ? `officer days may be more than ${limit} a month`
          : `${describeDays(days)} a month of officer time, which may be more than ${limit}`;
    }
  },
};
