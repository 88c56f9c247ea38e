import type { Interval } from '../../interval';
import { isExact } from '../../interval';
import type { OwnTest } from '../../scheme/schemeTests';
import { describeFigure } from '../describeAmounts';
import { reaches } from '../threshold';
import { MET, NOT_MET, type SignificanceTest } from './significanceTest';

/** Yes and no, and words that do or do not meet a test, are read as 1 and 0. */
const YES = 1;
const UNKNOWN: Interval = { low: 0, high: Infinity };

/** A test that a scheme adds as data, over what its column or its facts say. */
export function makeOwnTest(own: OwnTest): SignificanceTest {
  const threshold = 'atLeast' in own ? own.atLeast : YES;
  const notKnown = { result: 'not known', missing: [own.asks] } as const;
  return {
    id: own.name,
    restsOn: [],
    isUsed: () => true,
    apply: ({ answers }) => {
      const result = reaches(answers?.[own.name] ?? UNKNOWN, threshold);
      if (result === 'not known') return notKnown;
      return result === 'met' ? MET : NOT_MET;
    },
    explain: ({ answers }, _, { result }) => {
      if (result === 'not known') return `${own.asks} is not known`;
      return `${result === 'met' ? own.met : own.notMet}${describeGrounds(own, answers?.[own.name])}`;
    },
  };
}

/** The figure that a test with a threshold looked at. */
function describeGrounds(own: OwnTest, answer: Interval | undefined): string {
  if (!('atLeast' in own) || !answer || !isExact(answer)) return '';
  return ` (${describeFigure(answer.low)}${own.kind === 'term' ? ' years' : ''}, against ${describeFigure(own.atLeast)})`;
}
