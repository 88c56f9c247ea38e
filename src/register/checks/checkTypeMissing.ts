import { findCell, findingIn, type Check } from './check';

/** Reports a blank type, with the suggestion where there is one. A tab without the column is reported once, as a tab. */
export const checkTypeMissing: Check = (input) => {
  const { tab, partnership } = input;
  if (!tab.columns.some(({ id }) => id === 'type') || findCell(input, 'type')) return [];
  const { value, why } = partnership.type;
  const reason = why.replace(/^Suggested: /, '').replace(/\.$/, '');
  return [findingIn(input, 'type/missing', ['type'], value === null ? {} : { suggestion: value, reason })];
};
