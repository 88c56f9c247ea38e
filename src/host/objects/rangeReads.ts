import type { ClassTable } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { arrayFormulaAt } from './arrays';
import { cellFormula, cellText, cellValue, cellValueType } from './cellContent';
import { readMatrix } from './cellMatrix';
import { columnPixels, POINTS_PER_PIXEL, rowPoints } from './lineSizes';
import { localFormat, wireFormat } from './numberFormats';
import { isWholeColumns, isWholeRows } from './rangeAddress';
import type { RangeState } from './rangeState';
import { readHyperlink } from './rangeHyperlink';
import { linesToCompare, uniform } from './uniform';

/** The scalars of a range. */
export const rangeReads: NonNullable<ClassTable<RangeState>['read']> = {
  Address: (range) => range.address,
  AddressLocal: (range) => range.address,
  RowIndex: ({ rect }) => rect.row,
  ColumnIndex: ({ rect }) => rect.column,
  RowCount: ({ rect }) => rect.rowCount,
  ColumnCount: ({ rect }) => rect.columnCount,
  CellCount: ({ rect }) => cellCount(rect.rowCount * rect.columnCount),
  IsEntireColumn: ({ rect }) => isWholeColumns(rect),
  IsEntireRow: ({ rect }) => isWholeRows(rect),
  Values: (range) => readMatrix(range, (row, column) => cellValue(range.sheet, row, column)),
  Formulas: readFormulas,
  FormulasLocal: readFormulas,
  Text: (range) => readMatrix(range, (row, column) => cellText(range.book, range.sheet, row, column)),
  ValueTypes: (range) => readMatrix(range, (row, column) => cellValueType(range.sheet, row, column)),
  NumberFormat: (range) =>
    readMatrix(range, (row, column) => wireFormat(range.sheet.style(row, column).numberFormat)),
  NumberFormatLocal: (range) =>
    readMatrix(range, (row, column) =>
      localFormat(range.sheet.style(row, column).numberFormat, range.book.options.locale),
    ),
  RowHidden: (range) => rowHidden(range),
  ColumnHidden: (range) => columnHidden(range),
  Hidden: (range) => isHidden(range),
  Hyperlink: readHyperlink,
  Top: ({ sheet, rect }) => sumRows(sheet, 0, rect.row),
  Height: ({ sheet, rect }) => sumRows(sheet, rect.row, rect.rowCount),
  Left: ({ sheet, rect }) => sumColumns(sheet, 0, rect.column),
  Width: ({ sheet, rect }) => sumColumns(sheet, rect.column, rect.columnCount),
};

function readFormulas(range: RangeState): Json {
  const arrays = range.sheet.arrays();
  return readMatrix(
    range,
    (row, column) => arrayFormulaAt(arrays, row, column) ?? cellFormula(range.sheet, row, column),
  );
}

/** Excel gives -1 when the count passes 2^31 - 1. */
function cellCount(count: number): number {
  return count > 2_147_483_647 ? -1 : count;
}

function usedEnd(range: RangeState): { readonly row: number; readonly column: number } {
  const used = range.sheet.usedRect(false);
  return used
    ? { row: used.row + used.rowCount, column: used.column + used.columnCount }
    : { row: 0, column: 0 };
}

function rowHidden(range: RangeState): Json {
  const { sheet, rect } = range;
  const rows = [...linesToCompare(rect.row, rect.rowCount, usedEnd(range).row)];
  return uniform(rows.map((row) => sheet.isRowHidden(row)));
}

function columnHidden(range: RangeState): Json {
  const { sheet, rect } = range;
  const columns = [...linesToCompare(rect.column, rect.columnCount, usedEnd(range).column)];
  return uniform(columns.map((column) => sheet.isColumnHidden(column)));
}

function isHidden(range: RangeState): Json {
  const [rows, columns] = [rowHidden(range), columnHidden(range)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function sumRows(sheet: RangeState['sheet'], first: number, count: number): number {
  let points = 0;
  for (let row = first; row < first + count; row += 1) points += rowPoints(sheet, row);
  return points;
}

function sumColumns(sheet: RangeState['sheet'], first: number, count: number): number {
  let pixels = 0;
  for (let column = first; column < first + count; column += 1) pixels += columnPixels(sheet, column);
  return pixels * POINTS_PER_PIXEL;
}
