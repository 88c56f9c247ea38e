import type { IsoDate } from '../../grid/serialDate';
import { changeInForce } from './changes';
import type { Scheme } from './scheme';
import type { OwnTest } from './schemeTests';

/** A scheme with the thresholds that hold on a day; the same object where none changes with time. */
export function schemeOn(scheme: Scheme, asOf: IsoDate): Scheme {
  if (!changesWithTime(scheme)) return scheme;
  const { rule, ruleChanges, dayRate, tests } = scheme;
  return {
    ...scheme,
    rule: changeInForce(ruleChanges, asOf)?.rule ?? rule,
    ruleChanges: [],
    dayRate: { ...dayRate, set: changeInForce(dayRate.changes, asOf)?.pounds ?? dayRate.set, changes: [] },
    tests: {
      ...tests,
      resourcePounds: changeInForce(tests.resourceChanges, asOf)?.pounds ?? tests.resourcePounds,
      resourceChanges: [],
      staffDaysPerMonth: changeInForce(tests.staffDaysChanges, asOf)?.days ?? tests.staffDaysPerMonth,
      staffDaysChanges: [],
      own: tests.own.map((test) => ownTestOn(test, asOf)),
    },
  };
}

function changesWithTime({ ruleChanges, dayRate, tests }: Scheme): boolean {
  const changes = [
    ruleChanges,
    dayRate.changes,
    tests.resourceChanges,
    tests.staffDaysChanges,
    ...tests.own.map((test) => ('changes' in test ? test.changes : [])),
  ];
  return changes.some(({ length }) => length > 0);
}

function ownTestOn(test: OwnTest, asOf: IsoDate): OwnTest {
  if (!('changes' in test)) return test;
  return { ...test, atLeast: changeInForce(test.changes, asOf)?.atLeast ?? test.atLeast, changes: [] };
}
