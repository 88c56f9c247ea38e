import { findingIn, NO_FINDINGS, type Check } from './check';
import { listClasses } from '../scheme/classes';
import { listChoices } from './columnWords';

/** Reports a recorded class with a question mark; one that names no class is not understood in the first place. */
export const checkUnsureClass: Check = (input) => {
  const { recorded } = input.partnership.facts;
  if (!recorded.isUnsure || recorded.value === null) return NO_FINDINGS;
  const choices = listChoices(listClasses(input.context.scheme).map(({ name }) => name));
  return [findingIn(input, 'significance/unsure', ['significance'], { choices })];
};
