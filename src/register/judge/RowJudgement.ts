import type { AppliedTest, Judgement, PartnershipFacts, TestResult } from '../partnership';
import type { Assumption } from '../reading';
import { describeScheme } from '../scheme/describeScheme';
import type { Scheme } from '../scheme/scheme';
import { oncePer } from '../once';
import { costOfCouncil, resourcesOf } from './councilCosts';
import { decidingResult } from './decidingResult';
import { asSentence } from './describeAmounts';
import { explainJudgement, type ExplainedTest } from './explainJudgement';
import { SIGNIFICANCE_TESTS } from './tests';
import { makeOwnTest } from './tests/ownTest';
import { thresholdOf } from './tests/resource';
import type { SignificanceTest } from './tests/significanceTest';
import { reaches } from './threshold';

/** The tests that a scheme uses, in the order in which reasons tell them. */
export const testsOf = oncePer((scheme: Scheme): readonly SignificanceTest[] => [
  ...SIGNIFICANCE_TESTS.filter(({ isUsed }) => isUsed(scheme)),
  ...scheme.tests.own.map(makeOwnTest),
]);

/**
 * The judgement of one row. Figures and sentences are made when they are asked for: whoever counts the Significant
 * partnerships of a large register needs none of them.
 */
export class RowJudgement implements Judgement {
  constructor(
    private readonly facts: PartnershipFacts,
    private readonly judgedBy: Scheme,
    readonly overall: Judgement['overall'],
    readonly className: string,
    readonly missing: readonly string[],
    readonly assumptions: readonly Assumption[],
  ) {}

  get scheme(): string {
    return describeScheme(this.judgedBy);
  }

  get byCouncil(): Judgement['byCouncil'] {
    const { facts, judgedBy: scheme } = this;
    const resources = resourcesOf(facts, scheme);
    return Object.fromEntries(
      Object.keys(facts.cash.byCouncil).map((council) => {
        const cost = costOfCouncil(resources, council);
        return [council, { ...cost, result: reaches(cost, thresholdOf(scheme)) }];
      }),
    );
  }

  get tests(): readonly AppliedTest[] {
    return this.explained.map(({ test, outcome, clause }) => ({
      test: test.id,
      result: outcome.result,
      why: asSentence(clause),
    }));
  }

  get decidedBy(): TestResult {
    return decidingResult(this.judgedBy.rule, this);
  }

  get why(): string {
    const { className, decidedBy, missing, assumptions, judgedBy } = this;
    const { rule } = judgedBy;
    return explainJudgement({
      className,
      rule,
      decidedBy,
      applied: this.explained,
      missing,
      assumptions,
    });
  }

  private get explained(): ExplainedTest[] {
    const { facts, judgedBy: scheme } = this;
    return testsOf(scheme).map((test) => {
      const outcome = test.apply(facts, scheme);
      return { test, outcome, clause: test.explain(facts, scheme, outcome) };
    });
  }
}
