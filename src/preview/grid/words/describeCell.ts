import { format } from 'numfmt';
import { formatArea, formatCell, MAX_COLUMNS, MAX_ROWS } from '../../../grid/address';
import type { Rect, SheetFile } from '../../../host';
import { shownFormat } from '../snapshot/cellLook';

/** What a cell shows in Britain, in a column wide enough. */
export function shownText(sheet: SheetFile, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value ?? null;
  if (value === null || typeof value === 'string') return value ?? '';
  if (typeof value === 'object') return value.error;
  return format(shownFormat(sheet.style(row, column).numberFormat), value, {
    locale: 'en-GB',
    throws: false,
  });
}

/** Tab, address, heading and content of a cell: “Economy, D7, Financial arrangements: £2-3k pa”. */
export function describeCell(sheet: SheetFile, row: number, column: number): string {
  const heading = headingOf(sheet, row, column);
  const place = [sheet.name, formatCell(row, column), heading].filter((part) => part !== '').join(', ');
  const text = shownText(sheet, row, column);
  return `${place}: ${text === '' ? 'blank' : text}`;
}

/** The same for what is selected: of several cells the first, and how far they reach. */
export function describeSelection(sheet: SheetFile, rect: Rect): string {
  const first = describeCell(sheet, rect.row, rect.column);
  const merge = sheet.merges().find(({ row, column }) => row === rect.row && column === rect.column);
  const isOne = rect.rowCount * rect.columnCount === 1 || (merge && isSameSize(merge, rect));
  return isOne ? first : `${first} (selected: ${describeExtent(rect)})`;
}

function isSameSize(one: Rect, other: Rect): boolean {
  return one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}

function describeExtent(rect: Rect): string {
  if (rect.rowCount >= MAX_ROWS) return rect.columnCount >= MAX_COLUMNS ? 'all cells' : 'whole columns';
  return rect.columnCount >= MAX_COLUMNS ? 'whole rows' : formatArea(rect);
}

/** The text over a cell in its table's heading row, else in the last row that is frozen. */
function headingOf(sheet: SheetFile, row: number, column: number): string {
  const table = sheet.tables().find(({ rect }) => isWithin(rect, row, column));
  const at = table?.showHeaders === true ? table.rect.row : sheet.freeze().rows - 1;
  return at < 0 || at >= row ? '' : shownText(sheet, at, column).replace(/\s+/g, ' ').trim();
}

function isWithin(rect: Rect, row: number, column: number): boolean {
  const isRow = row >= rect.row && row < rect.row + rect.rowCount;
  return isRow && column >= rect.column && column < rect.column + rect.columnCount;
}
