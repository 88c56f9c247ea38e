import type { ColumnId } from '../columns';
import { groupDigits } from '../groupDigits';
import type { Finding } from '../finding';
import type { RegisterCell, RowCells } from '../registerTab';
import { findingAt, NO_FINDINGS, type Check, type CheckInput } from './check';

/** Excel shows and prints this many characters of a cell (Excel specifications and limits). */
const SHOWN_CHARACTERS = 1024;

/** Reports texts of which Excel prints only a part. */
export const checkTooLong: Check = (input) => {
  const { row } = input.partnership;
  const found = listTooLong(input, row.cells, NO_FINDINGS);
  return row.furtherRows.reduce((all, { cells }) => listTooLong(input, cells, all), found);
};

function listTooLong(input: CheckInput, cells: RowCells, before: readonly Finding[]): readonly Finding[] {
  let found = before;
  for (const { id } of input.tab.columns) {
    const cell = cells.text(id).length > SHOWN_CHARACTERS ? cells.get(id) : undefined;
    if (cell) found = [...found, reportTooLong(input, id, cell)];
  }
  return found;
}

function reportTooLong(input: CheckInput, id: ColumnId, cell: RegisterCell): Finding {
  return findingAt(input, 'cell/too-long', id, cell, {
    length: groupDigits(cell.text.length),
    limit: groupDigits(SHOWN_CHARACTERS),
  });
}
