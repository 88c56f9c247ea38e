import { MAX_COLUMNS, MAX_ROWS } from '../grid/address';
import { CellGone, TabGone, TabHidden } from './situations';

/** A tab, and a cell of it where one is meant; row and column are 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/**
 * Shows a tab, and selects a cell of it where one is given. A hidden tab stays hidden.
 * @throws TabGone when no tab has that name any more, TabHidden, CellGone when the place is beyond any sheet
 */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, row, column = 0 }: Place,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new TabGone(name);
  if (sheet.visibility !== 'Visible') throw new TabHidden(name);
  if (row === undefined) sheet.activate();
  else if (row < MAX_ROWS && column < MAX_COLUMNS) sheet.getRangeByIndexes(row, column, 1, 1).select();
  else throw new CellGone(name);
  await context.sync();
}
