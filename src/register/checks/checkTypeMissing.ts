import { findingIn, isFilled, listColumns, NO_FINDINGS, type Check } from './check';

/** Reports a blank type, with the suggestion where there is one. A tab without the column is reported once, as a tab. */
export const checkTypeMissing: Check = (input) => {
  const { tab, partnership, context } = input;
  if (context.scheme.types.length === 0) return NO_FINDINGS;
  if (partnership.facts.type.value !== null || isFilled(input, 'type')) return NO_FINDINGS;
  if (listColumns(tab, 'type').length === 0) return NO_FINDINGS;
  const { value, why } = partnership.type;
  const reason = why.replace(/^Suggested: /, '').replace(/\.$/, '');
  return [findingIn(input, 'type/missing', ['type'], value === null ? {} : { suggestion: value, reason })];
};
