import { findingIn, NO_FINDINGS, type Check } from './check';

/** Reports a recorded class that the facts contradict; an undetermined partnership contradicts nothing. */
export const checkMismatch: Check = (input) => {
  const { facts, judgement } = input.partnership;
  const recorded = facts.recorded.value;
  const calculated = judgement.overall;
  if (recorded === null || calculated === 'Undetermined' || recorded === calculated) return NO_FINDINGS;
  const wanted = calculated === 'Significant' ? 'met' : 'not met';
  const reasons = judgement.tests
    .filter(({ result }) => result === wanted)
    .map(({ why }) => why.slice(0, -1));
  return [
    findingIn(input, 'significance/mismatch', ['significance'], {
      recorded,
      calculated,
      reason: reasons.join('; '),
    }),
  ];
};
