import type { CellContent, CellEdit, ConnectedWorkbook } from '../../../host';
import { HostError } from '../../../host';
import { isSameContent } from '../snapshot/cellValue';
import { describeRefusal } from '../words/describeRefusal';

/** A cell of the grid after an edit, by the id of its sheet. */
export interface EditedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What it holds now. */
  readonly content: CellContent | null;
  /** What was typed into it, when it was typed into. */
  readonly typed: string | undefined;
}

/**
 * Enters what was typed, pasted, deleted or undone in the grid into the file. Cells that the file holds as they are stay
 * untouched. Gives a sentence when the host refused something; the file is as it was then, but for cells typed into.
 */
export function enterEdits(workbook: ConnectedWorkbook, cells: readonly EditedCell[]): string | undefined {
  try {
    const put = cells.flatMap((cell) => {
      const edit = editOf(workbook, cell);
      if (!edit) return [];
      if (cell.typed === undefined || !isReadAs(workbook, edit, cell.typed)) return [edit];
      workbook.user.type(edit, cell.typed);
      return [];
    });
    if (put.length > 0) workbook.user.put(put);
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return describeRefusal(error);
  }
}

function editOf({ file }: ConnectedWorkbook, cell: EditedCell): CellEdit | undefined {
  const sheet = file.sheets.find(({ id }) => id === cell.sheetId);
  if (!sheet || isSameContent(cell.content, sheet.cell(cell.row, cell.column) ?? null)) return undefined;
  return { sheet: sheet.name, row: cell.row, column: cell.column, content: cell.content };
}

/** An entry that was taken back since, by a list that refuses it or by undoing, is not what was typed. */
function isReadAs({ user }: ConnectedWorkbook, edit: CellEdit, typed: string): boolean {
  return isSameContent(user.readTyped(edit, typed), edit.content);
}
