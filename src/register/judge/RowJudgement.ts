import type { AppliedTest, Judgement, PartnershipFacts } from '../partnership';
import type { Assumption } from '../reading';
import type { Scheme } from '../scheme/scheme';
import { oncePer } from '../once';
import { costOfCouncil, resourcesOf } from './councilCosts';
import { asSentence } from './describeAmounts';
import { explainJudgement, type ExplainedTest } from './explainJudgement';
import { SIGNIFICANCE_TESTS } from './tests';
import type { MissingFact, SignificanceTest } from './tests/significanceTest';
import { reaches } from './threshold';

/** The tests that a scheme uses, in the order in which reasons tell them. */
export const testsOf = oncePer((scheme: Scheme): readonly SignificanceTest[] =>
  SIGNIFICANCE_TESTS.filter(({ isUsed }) => isUsed(scheme)),
);

/**
 * The judgement of one row. Figures and sentences are made when they are asked for: whoever counts the Significant
 * partnerships of a large register needs none of them.
 */
export class RowJudgement implements Judgement {
  constructor(
    private readonly facts: PartnershipFacts,
    private readonly scheme: Scheme,
    readonly overall: Judgement['overall'],
    readonly missing: readonly MissingFact[],
    readonly assumptions: readonly Assumption[],
  ) {}

  get byCouncil(): Judgement['byCouncil'] {
    const { facts, scheme } = this;
    const resources = resourcesOf(facts, scheme);
    return Object.fromEntries(
      Object.keys(facts.cash.byCouncil).map((council) => {
        const cost = costOfCouncil(resources, council);
        return [council, { ...cost, result: reaches(cost, scheme.tests.resourcePounds) }];
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

  get why(): string {
    const { overall, missing, assumptions } = this;
    return explainJudgement({ overall, applied: this.explained, missing, assumptions });
  }

  private get explained(): ExplainedTest[] {
    const { facts, scheme } = this;
    return testsOf(scheme).map((test) => {
      const outcome = test.apply(facts, scheme);
      return { test, outcome, clause: test.explain(facts, scheme, outcome) };
    });
  }
}
