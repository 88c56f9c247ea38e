import { TabGone } from './situations';

/** A tab, and a cell of it where one is meant; row and column are 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/**
 * Shows a tab, and selects a cell of it where one is given.
 * @throws TabGone when no tab has that name any more
 */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, row, column }: Place,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) throw new TabGone(name);
  sheet.activate();
  if (row !== undefined) sheet.getRangeByIndexes(row, column ?? 0, 1, 1).select();
  await context.sync();
}
