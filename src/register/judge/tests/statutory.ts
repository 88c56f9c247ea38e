import type { SignificanceTest } from './significanceTest';

/**
 * The partnership is a statutory requirement. §3.1's layout allows two readings: a test of its own, or one more
 * consideration of the risk test, which then tells it.
 */
export const STATUTORY_TEST: SignificanceTest = {
  id: 'statutory',
  restsOn: ['statutory blank'],
  isUsed: (scheme) => scheme.tests.statutory === 'own test',
  apply: ({ statutory }) => {
    switch (statutory.value) {
      case 'yes':
        return { result: 'met', clause: 'it is a statutory requirement', missing: [] };
      case 'no':
        return { result: 'not met', clause: 'not a statutory requirement', missing: [] };
      case 'not known':
        return {
          result: 'not known',
          clause: 'its row says "statutory" without saying whether it is a requirement',
          missing: ['whether it is a statutory requirement'],
        };
    }
  },
};
