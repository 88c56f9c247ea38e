import type { IColumnData, IRowData } from '@univerjs/core';
import type { SheetFile } from '../../../host';
import type { StyleTable } from './StyleTable';
import { BooleanNumber } from './univerCodes';

/** A pixel at 96 to the inch, in points. */
const POINTS_PER_PIXEL = 0.75;
/** Width of a digit in Calibri 11, the font that widths are counted in (ECMA-376 18.3.1.13). */
const DIGIT_PIXELS = 7;

export function pixelsOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function pointsOfPixels(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/** Pixels of a column's width as stored. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS);
}

export function charactersOfPixels(pixels: number): number {
  return pixels / DIGIT_PIXELS;
}

type Lines<Line> = Record<number, Partial<Line>>;

/** The columns that differ from the sheet's standard: width, hidden, look of the cells that the file does not name. */
export function readColumns(
  sheet: SheetFile,
  columnCount: number,
  rowBelow: number,
  styles: StyleTable,
): Lines<IColumnData> {
  const standard = styles.idOf(sheet.style(rowBelow, columnCount));
  const columns: Lines<IColumnData> = {};
  for (let column = 0; column < columnCount; column += 1) {
    const width = sheet.columnWidth(column);
    const look = styles.idOf(sheet.style(rowBelow, column));
    const line = {
      ...(width === undefined ? {} : { w: pixelsOfCharacters(width) }),
      ...(sheet.isColumnHidden(column) ? { hd: BooleanNumber.TRUE } : {}),
      ...(look === standard ? {} : { s: look }),
    };
    if (Object.keys(line).length > 0) columns[column] = line;
  }
  return columns;
}

/** The rows that differ from the sheet's standard. Excel fits a row without a height to its wrapped texts. */
export function readRows(
  sheet: SheetFile,
  rowCount: number,
  wrappedRows: ReadonlySet<number>,
): Lines<IRowData> {
  const rows: Lines<IRowData> = {};
  for (let row = 0; row < rowCount; row += 1) {
    const height = sheet.rowHeight(row);
    const line = {
      ...(height === undefined ? {} : { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
      ...(height === undefined && wrappedRows.has(row) ? { ia: BooleanNumber.TRUE } : {}),
      ...(sheet.isRowHidden(row) ? { hd: BooleanNumber.TRUE } : {}),
    };
    if (Object.keys(line).length > 0) rows[row] = line;
  }
  return rows;
}
