import { invalidArgument } from '../protocol/hostError';
import type { Json } from '../protocol/wire';
import { charactersOfPoints, columnPixels, POINTS_PER_PIXEL, rowPoints } from './lineSizes';
import { requireUnprotected } from './protectedCells';
import type { RangeState } from './rangeState';
import { linesToCompare, uniform } from './uniform';

/** Excel's tallest row, in points, and widest column, in characters. */
const MAX_ROW_POINTS = 409.5;
const MAX_COLUMN_CHARACTERS = 255.71;

/** The width in points that all columns share, null when they differ. */
export function readColumnWidth(ranges: readonly RangeState[]): Json {
  return uniform(
    ranges.flatMap(({ sheet, rect }) => {
      const columns = linesToCompare(rect.column, rect.columnCount, rect.column + rect.columnCount);
      return [...columns].map((column) => columnPixels(sheet, column) * POINTS_PER_PIXEL);
    }),
  );
}

/** The height in points that all rows share, null when they differ. */
export function readRowHeight(ranges: readonly RangeState[]): Json {
  return uniform(
    ranges.flatMap((range) => {
      const used = range.sheet.usedRect(false);
      const rows = linesToCompare(range.rect.row, range.rect.rowCount, used ? used.row + used.rowCount : 0);
      return [...rows].map((row) => rowPoints(range.sheet, row));
    }),
  );
}

/** Makes every column as wide as some points, rounded to pixels as Excel does; 0 hides. */
export function fitColumns(ranges: readonly RangeState[], points: number): void {
  const characters = charactersOfPoints(points);
  if (points < 0 || characters > MAX_COLUMN_CHARACTERS) throw invalidArgument();
  for (const { sheet, rect } of ranges) {
    requireUnprotected(sheet);
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
      if (points > 0) sheet.setColumnWidth(column, characters);
      sheet.setColumnHidden(column, points === 0);
    }
  }
}

/** Gives every column the sheet's standard width again. */
export function standardWidth(ranges: readonly RangeState[]): void {
  for (const { sheet, rect } of ranges) {
    requireUnprotected(sheet);
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
      sheet.setColumnWidth(column, undefined);
    }
  }
}

/** Gives every row the sheet's standard height again, and shows it. */
export function standardHeight(ranges: readonly RangeState[]): void {
  for (const { sheet, rect } of ranges) {
    requireUnprotected(sheet);
    for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
      sheet.setRowHeight(row, undefined);
      sheet.setRowHidden(row, false);
    }
  }
}

/** Makes every row as high as some points; 0 hides. */
export function fitRows(ranges: readonly RangeState[], points: number): void {
  if (points < 0 || points > MAX_ROW_POINTS) throw invalidArgument();
  const height = Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
  for (const { sheet, rect } of ranges) {
    requireUnprotected(sheet);
    for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
      if (points > 0) sheet.setRowHeight(row, height);
      sheet.setRowHidden(row, points === 0);
    }
  }
}
