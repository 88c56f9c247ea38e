import type { ColumnId } from '../columns';
import { groupDigits } from '../groupDigits';
import type { RegisterCell, RowCells } from '../registerTab';
import { findingAt, type Check } from './check';

/** Excel shows and prints this many characters of a cell (Excel specifications and limits). */
const SHOWN_CHARACTERS = 1024;

/** Reports texts of which Excel prints only a part. */
export const checkTooLong: Check = (input) => {
  const { row } = input.partnership;
  return [row, ...row.furtherRows]
    .flatMap(({ cells }) => listTooLong(cells))
    .map(([id, cell]) =>
      findingAt(input, 'cell/too-long', id, cell, {
        length: groupDigits(cell.text.length),
        limit: groupDigits(SHOWN_CHARACTERS),
      }),
    );
};

function listTooLong(cells: RowCells): [ColumnId, RegisterCell][] {
  const found: [ColumnId, RegisterCell][] = [];
  for (const [id, cell] of cells) if (cell.text.length > SHOWN_CHARACTERS) found.push([id, cell]);
  return found;
}
