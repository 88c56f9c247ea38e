import type { SheetFile } from '../file/model';

/** A pixel at 96 to the inch. */
export const POINTS_PER_PIXEL = 0.75;
/** Width of a digit in Calibri 11, the font widths are counted in (ECMA-376 18.3.1.13). */
const DIGIT_PIXELS = 7;

/** Pixels of a width as stored: characters, padding included. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS);
}

/** The stored width of a width in points. */
export function charactersOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS;
}

/** A column's width on screen; nothing when it is hidden. */
export function columnPixels(sheet: SheetFile, column: number): number {
  if (sheet.isColumnHidden(column)) return 0;
  return pixelsOfCharacters(sheet.columnWidth(column) ?? sheet.standardWidth);
}

/** A row's height in points; nothing when it is hidden. */
export function rowPoints(sheet: SheetFile, row: number): number {
  return sheet.isRowHidden(row) ? 0 : (sheet.rowHeight(row) ?? sheet.standardHeight);
}
