import { ADDED_KEYS } from '../addedKeys';
import { columnId } from '../columns';
import { isListedByNewThemes, NEW_THEME_KEY, NOT_DECIDED } from '../newThemes';
import { findCell, isFilled, NO_FINDINGS, placeIn, type Check } from './check';

const CHOSEN = columnId(ADDED_KEYS.choice, NEW_THEME_KEY);
const WRITTEN = columnId(ADDED_KEYS.text, NEW_THEME_KEY);

/**
 * Reports a partnership that is listed under no new theme, because neither its tab goes over to one nor its row names
 * one. A name that is none of them is reported as such. Facts: theme.
 */
export const checkNewTheme: Check = (input) => {
  const { partnership, tab, context } = input;
  if (partnership.newTheme !== NOT_DECIDED || !isListedByNewThemes(context.scheme)) return NO_FINDINGS;
  if (isFilled(input, CHOSEN)) return NO_FINDINGS;
  const facts = { theme: partnership.row.theme };
  const column = tab.columns.find(({ id }) => id === CHOSEN || id === WRITTEN);
  if (!column) return [{ code: 'row/no-new-theme', ...placeIn(input, ['name']), facts }];
  const place = { row: partnership.row.row, column: column.column, heading: column.heading };
  const value = findCell(input, column.id)?.text ?? '';
  return [{ code: 'row/no-new-theme', sheet: tab.sheet, ...place, value, facts }];
};
