import type { ColumnId } from '../columns';
import { groupDigits } from '../groupDigits';
import type { Finding } from '../finding';
import type { RegisterCell } from '../registerTab';
import { findingAt, NO_FINDINGS, type Check, type CheckInput } from './check';

/** Excel shows and prints this many characters of a cell (Excel specifications and limits). */
const SHOWN_CHARACTERS = 1024;

/** Reports texts of which Excel prints only a part. */
export const checkTooLong: Check = (input) => {
  const {
    tab,
    partnership: { row },
  } = input;
  let found = NO_FINDINGS;
  for (const { id } of tab.columns) {
    for (const { cells } of [row, ...row.furtherRows]) {
      const cell = cells.get(id);
      if (cell && cell.text.length > SHOWN_CHARACTERS) found = [...found, reportTooLong(input, id, cell)];
    }
  }
  return found;
};

function reportTooLong(input: CheckInput, id: ColumnId, cell: RegisterCell): Finding {
  return findingAt(input, 'cell/too-long', id, cell, {
    length: groupDigits(cell.text.length),
    limit: groupDigits(SHOWN_CHARACTERS),
  });
}
