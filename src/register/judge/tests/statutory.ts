import type { YesNoFact } from '../../partnership';
import { MET, NOT_MET, type SignificanceTest, type TestOutcome } from './significanceTest';

const OUTCOMES = {
  yes: MET,
  no: NOT_MET,
  'not known': { result: 'not known', missing: ['whether it is a statutory requirement'] },
} as const satisfies Record<YesNoFact['value'], TestOutcome>;

const CLAUSES = {
  yes: 'it is a statutory requirement',
  no: 'not a statutory requirement',
  'not known': 'its row says "statutory" without saying whether it is a requirement',
} as const satisfies Record<YesNoFact['value'], string>;

/**
 * The partnership is a statutory requirement. §3.1's layout allows two readings: a test of its own, or one more
 * consideration of the risk test, which then tells it.
 */
export const STATUTORY_TEST: SignificanceTest = {
  id: 'statutory',
  restsOn: ['statutory blank'],
  isUsed: (scheme) => scheme.tests.statutory === 'own test',
  apply: ({ statutory }) => OUTCOMES[statutory.value],
  explain: ({ statutory }) => CLAUSES[statutory.value],
};
