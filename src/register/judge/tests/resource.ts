import { anyOf, reaches } from '../threshold';
import { costByCouncil, resourcesOf, type Resources } from '../councilCosts';
import { explainMet, explainNotKnown, explainNotMet } from './explainResource';
import { findMissingResources } from './openResources';
import type { SignificanceTest } from './significanceTest';

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
  isUsed: () => true,
  apply: (facts, scheme) => {
    const resources = resourcesOf(facts, scheme);
    const threshold = scheme.tests.resourcePounds;
    const judge = (known: Resources) =>
      anyOf([...costByCouncil(known).values()].map((cost) => reaches(cost, threshold)));
    const result = judge(resources);
    if (result === 'met') return { result, clause: explainMet(resources, threshold), missing: [] };
    if (result === 'not met') return { result, clause: explainNotMet(resources, threshold), missing: [] };
    const missing = findMissingResources(resources, judge);
    return { result, clause: explainNotKnown(resources, threshold, missing), missing };
  },
};
