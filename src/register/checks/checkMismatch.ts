import type { Judgement, TestResult } from '../partnership';
import { findingIn, NO_FINDINGS, type Check } from './check';

/** Reports a recorded class that the facts contradict; an undetermined partnership contradicts nothing. */
export const checkMismatch: Check = (input) => {
  const { facts, judgement } = input.partnership;
  const recorded = facts.recorded.value;
  const calculated = judgement.overall;
  if (recorded === null || calculated === 'Undetermined' || recorded === calculated) return NO_FINDINGS;
  return [
    findingIn(input, 'significance/mismatch', ['significance'], {
      recorded,
      calculated,
      // Put into words when the sentence is: a large register has thousands of them.
      get reason() {
        return describeReason(judgement, calculated === 'Significant' ? 'met' : 'not met');
      },
    }),
  ];
};

function describeReason({ tests }: Judgement, wanted: TestResult): string {
  return tests
    .filter(({ result }) => result === wanted)
    .map(({ why }) => why.slice(0, -1))
    .join('; ');
}
