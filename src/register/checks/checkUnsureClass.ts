import { findingIn, type Check } from './check';
import { listChoices } from './columnWords';

/** Reports a recorded class with a question mark. */
export const checkUnsureClass: Check = (input) => {
  const { classes } = input.context.scheme;
  if (!input.partnership.facts.recorded.isUnsure) return [];
  const choices = listChoices([classes.significant.name, classes.desirable.name]);
  return [findingIn(input, 'significance/unsure', ['significance'], { choices })];
};
