import type { SheetFile } from '../file/model';
import type { Book } from './book';
import { EVENT, WORKBOOK_TARGET } from './eventLog';
import { formatCells } from './rangeAddress';
import type { RangeState } from './rangeState';
import { intersect } from './rects';

/** Tells listeners on the sheet, its tables and the workbook that cells changed, and whether an add-in did it. */
export function raiseChanged(
  range: RangeState,
  changeType: string,
  triggerSource: 'ThisLocalAddin' | 'Unknown' = 'ThisLocalAddin',
): void {
  const { book, sheet, rect } = range;
  const worksheetId = book.sheetId(sheet);
  const args = {
    address: formatCells(rect),
    changeType,
    source: 'Local',
    worksheetId,
    triggerSource,
  };
  book.events.raise(EVENT.changed, [worksheetId, WORKBOOK_TARGET], args);
  for (const table of sheet.tables().filter((item) => intersect(item.rect, rect))) {
    const tableId = String(table.id);
    book.events.raise(EVENT.tableChanged, [tableId, WORKBOOK_TARGET], { ...args, tableId });
  }
}

/** Tells listeners that other cells were selected. */
export function raiseSelectionChanged(range: RangeState): void {
  const worksheetId = range.book.sheetId(range.sheet);
  const args = { address: formatCells(range.rect), worksheetId };
  range.book.events.raise(EVENT.selectionChanged, [worksheetId, WORKBOOK_TARGET], args);
}

/** Tells listeners about a sheet as a whole: activated, added, deleted, renamed. */
export function raiseSheetEvent(
  book: Book,
  type: number,
  sheet: SheetFile,
  more: Readonly<Record<string, string | number>> = {},
): void {
  const worksheetId = book.sheetId(sheet);
  book.events.raise(type, [worksheetId, WORKBOOK_TARGET], { worksheetId, source: 'Local', ...more });
}
