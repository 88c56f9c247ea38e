import { findingIn, NO_FINDINGS, type Check } from './check';

/** Reports an agreement that ends before it starts. */
export const checkDateOrder: Check = (input) => {
  const { start, end } = input.partnership.facts.agreement;
  if (start === null || end === null || end >= start) return NO_FINDINGS;
  return [findingIn(input, 'date/order', ['agreementEnd', 'agreementDates'], { start, end })];
};
