import { listWords } from '../judge/describeAmounts';
import { findingIn, NO_FINDINGS, type Check } from './check';

/** Reports a partnership that can't be judged, and what has to be found out. */
export const checkUndetermined: Check = (input) => {
  const { overall, missing } = input.partnership.judgement;
  // Where the scheme does not say how to judge, there is nothing to find out.
  if (overall !== 'Undetermined' || missing.length === 0) return NO_FINDINGS;
  const things = missing.map((fact) => fact.replace(/^officer/, 'the officer'));
  return [findingIn(input, 'significance/undetermined', ['significance'], { missing: listWords(things) })];
};
