import { columnId } from '../columns';
import { isDormant, MEETINGS_KEY } from '../judge/isDormant';
import { findCell, findingAt, NO_FINDINGS, type Check } from './check';

const MEETINGS = columnId('addedText', MEETINGS_KEY);

/** Reports a partnership that is said not to have met for some time. Facts: none. */
export const checkDormant: Check = (input) => {
  const { partnership, context } = input;
  const cell = findCell(input, MEETINGS);
  if (!cell || !isDormant(partnership.facts, context.scheme)) return NO_FINDINGS;
  return [findingAt(input, 'row/dormant', MEETINGS, cell)];
};
