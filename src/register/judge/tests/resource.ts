import type { TestResult } from '../../partnership';
import { costOfCouncil, resourcesOf, type Resources } from '../councilCosts';
import { reaches } from '../threshold';
import { explainMet, explainNotKnown, explainNotMet } from './explainResource';
import { findMissingResources } from './openResources';
import { MET, NOT_MET, type SignificanceTest } from './significanceTest';
import type { Scheme } from '../../scheme/scheme';

/** For any one council, cash and costed officer time reach the scheme's £ a year (§3.1); councils are never added up. */
export const RESOURCE_TEST: SignificanceTest = {
  id: 'resource',
  restsOn: [
    'cash not mentioned',
    'time not mentioned',
    'council from area',
    'unnamed council pays nothing',
    'approximately',
    'hours in a day',
    'days in a full-time year',
    'weeks in a year',
    'one-off may fall in this year',
    'one-off of another year',
    'year of a stepped amount not known',
    'year of a stepped amount',
    'financial year of an amount',
    'cost without a figure',
    'no pound sign',
    'term of a total',
  ],
  isUsed: ({ tests }) => tests.resourcePounds !== null,
  apply: (facts, scheme) => {
    const resources = resourcesOf(facts, scheme);
    const threshold = thresholdOf(scheme);
    const result = judgeResources(resources, threshold);
    if (result === 'met') return MET;
    if (result === 'not met') return NOT_MET;
    return { result, missing: findMissingResources(resources, (known) => judgeResources(known, threshold)) };
  },
  explain: (facts, scheme, { result, missing }) => {
    const resources = resourcesOf(facts, scheme);
    const threshold = thresholdOf(scheme);
    if (result === 'met') return explainMet(resources, threshold);
    if (result === 'not met') return explainNotMet(resources, threshold);
    return explainNotKnown(resources, threshold, missing);
  },
};

/** £ a year from which on the test is met; without the test no amount is enough. */
export function thresholdOf({ tests }: Scheme): number {
  return tests.resourcePounds ?? Infinity;
}

/** Met by one council is met; only when none meets it and none is open, not met. */
function judgeResources(resources: Resources, threshold: number): TestResult {
  let result: TestResult = 'not met';
  for (const council in resources.cash.byCouncil) {
    const own = reaches(costOfCouncil(resources, council), threshold);
    if (own === 'met') return own;
    if (own === 'not known') result = own;
  }
  return result;
}
