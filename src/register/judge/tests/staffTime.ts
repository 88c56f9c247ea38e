import { isNothing } from '../../interval';
import { resourcesOf, total } from '../councilCosts';
import { describeDays } from '../describeAmounts';
import { exceeds } from '../threshold';
import type { SignificanceTest } from './significanceTest';

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
  isUsed: () => true,
  apply: (facts, scheme) => {
    const days = total(resourcesOf(facts, scheme).days);
    const limit = scheme.tests.staffDaysPerMonth;
    const result = exceeds(days, limit);
    switch (result) {
      case 'met':
        return {
          result,
          clause: `${describeDays(days)} a month of officer time, more than ${limit}`,
          missing: [],
        };
      case 'not met':
        return {
          result,
          clause: isNothing(days)
            ? 'no officer time'
            : `${describeDays(days)} a month of officer time, not more than ${limit}`,
          missing: [],
        };
      case 'not known':
        return {
          result,
          clause:
            days.low === 0 && days.high === Infinity
              ? `officer days may be more than ${limit} a month`
              : `${describeDays(days)} a month of officer time, which may be more than ${limit}`,
          missing: ['officer days'],
        };
    }
  },
};
