import { isNothing } from '../interval';
import type { Judgement, PartnershipFacts, TestResult } from '../partnership';
import type { Assumption, ReadingContext } from '../reading';
import type { Scheme } from '../scheme/scheme';
import { costByCouncil, resourcesOf, total } from './councilCosts';
import { asSentence } from './describeAmounts';
import { explainJudgement } from './explainJudgement';
import { SIGNIFICANCE_TESTS } from './tests';
import { anyOf, reaches } from './threshold';

const OVERALL = {
  met: 'Significant',
  'not met': 'Desirable',
  'not known': 'Undetermined',
} as const satisfies Record<TestResult, Judgement['overall']>;

/** Applies the scheme's tests to the facts of one row. What was recorded never changes the outcome but through risk. */
export function judgeSignificance(facts: PartnershipFacts, { scheme }: ReadingContext): Judgement {
  const applied = SIGNIFICANCE_TESTS.filter(({ isUsed }) => isUsed(scheme)).map((test) => ({
    test,
    outcome: test.apply(facts, scheme),
  }));
  const overall = OVERALL[anyOf(applied.map(({ outcome }) => outcome.result))];
  const open = applied.filter(({ outcome }) => overall === 'Undetermined' && outcome.result === 'not known');
  const missing = [...new Set(open.flatMap(({ outcome }) => outcome.missing))];
  const assumptions = [...facts.assumptions, ...assumeDayRate(facts, scheme)];
  return {
    overall,
    byCouncil: judgeCouncils(facts, scheme),
    tests: applied.map(({ test, outcome }) => ({
      test: test.id,
      result: outcome.result,
      why: asSentence(outcome.clause),
    })),
    missing,
    assumptions,
    why: explainJudgement({ overall, applied, missing, assumptions }),
  };
}

function judgeCouncils(facts: PartnershipFacts, scheme: Scheme): Judgement['byCouncil'] {
  const costs = costByCouncil(resourcesOf(facts, scheme));
  return Object.fromEntries(
    [...costs].map(([council, cost]) => [
      council,
      { ...cost, result: reaches(cost, scheme.tests.resourcePounds) },
    ]),
  );
}

function assumeDayRate(facts: PartnershipFacts, { dayRate }: Scheme): Assumption[] {
  if (dayRate.set !== null || isNothing(total(facts.days))) return [];
  return [{ kind: 'day rate not set', low: dayRate.low, high: dayRate.high }];
}
