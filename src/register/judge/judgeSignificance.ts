import { oncePer } from '../once';
import type { Judgement, PartnershipFacts, TestResult } from '../partnership';
import type { Assumption, ReadingContext } from '../reading';
import type { Scheme } from '../scheme/scheme';
import { total } from './councilCosts';
import { RowJudgement, testsOf } from './RowJudgement';
import type { MissingFact, TestOutcome } from './tests/significanceTest';

const OVERALL = {
  met: 'Significant',
  'not met': 'Desirable',
  'not known': 'Undetermined',
} as const satisfies Record<TestResult, Judgement['overall']>;

const NONE: readonly never[] = [];

/** Applies the scheme's tests to the facts of one row. What was recorded never changes the outcome but through risk. */
export function judgeSignificance(facts: PartnershipFacts, { scheme }: ReadingContext): Judgement {
  const outcomes = testsOf(scheme).map((test) => test.apply(facts, scheme));
  let result: TestResult = 'not met';
  for (const outcome of outcomes) {
    // Met by one is met; only when none is met and none is open, not met.
    if (outcome.result === 'met' || (outcome.result === 'not known' && result === 'not met'))
      result = outcome.result;
  }
  return new RowJudgement(
    facts,
    scheme,
    OVERALL[result],
    result === 'not known' ? listMissing(outcomes) : NONE,
    assumeDayRate(facts, scheme),
  );
}

function listMissing(outcomes: readonly TestOutcome[]): readonly MissingFact[] {
  const open = outcomes.filter(({ result }) => result === 'not known');
  const [only] = open;
  return open.length === 1 && only ? only.missing : [...new Set(open.flatMap(({ missing }) => missing))];
}

const dayRateOf = oncePer(({ dayRate: { low, high } }: Scheme): Assumption => {
  return { kind: 'day rate not set', low, high };
});

function assumeDayRate({ assumptions, days }: PartnershipFacts, scheme: Scheme): readonly Assumption[] {
  if (scheme.dayRate.set !== null || total(days).high === 0) return assumptions;
  return [...assumptions, dayRateOf(scheme)];
}
