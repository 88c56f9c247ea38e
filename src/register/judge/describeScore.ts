import type { Rule } from '../scheme/rule';
import { combineOutcomes, highestFrom, weightOf } from './combineOutcomes';
import { describeFigure, listWords } from './describeAmounts';
import type { Interval } from '../interval';
import type { TestResult } from '../partnership';

interface AppliedTests {
  readonly test: { readonly id: string };
  readonly outcome: { readonly result: TestResult };
}

/** How many tests are met of how many, or the score, as a clause; nothing where one test that is met is enough. */
export function describeScore(rule: Rule, applied: readonly AppliedTests[]): string[] {
  if (rule.shape === 'any of') return [];
  const [tests, outcomes] = [applied.map(({ test }) => test), applied.map(({ outcome }) => outcome)];
  const { score } = combineOutcomes(rule, tests, outcomes);
  if (rule.shape === 'banded score') {
    const bands = rule.bands.map((band) => `${band.class} from ${describeFigure(band.from)}`);
    const parts = applied.flatMap(({ test, outcome: { result } }) => {
      const weight = weightOf(rule, test.id);
      if (result === 'not met' || weight === 0) return [];
      return [`${test.id} ${result === 'met' ? '' : '0 to '}${describeFigure(weight)}`];
    });
    const from = parts.length === 0 ? '' : `, from ${listWords(parts)}`;
    return [`the score is ${describeSpan(score)}${from} (${bands.join(', ')})`];
  }
  const needed = highestFrom(rule, tests.length);
  const wanted = needed === tests.length ? 'all are needed' : `${needed} are needed`;
  return [`${describeSpan(score)} of ${tests.length} tests are met and ${wanted}`];
}

function describeSpan({ low, high }: Interval): string {
  return low === high ? describeFigure(low) : `${describeFigure(low)} to ${describeFigure(high)}`;
}
