import { cellText } from './cellContent';
import { pixelsOfCharacters } from './lineSizes';
import { requireUnprotected } from './protectedCells';
import { cellsOf, type RangeState } from './rangeState';

/** Padding Excel adds to the widest text, in characters. */
const PADDING_CHARACTERS = 0.71;
const MAX_AUTOFIT_CHARACTERS = 255;
/** Height of a line in Calibri 11 as a multiple of the font's size. */
const LINE_HEIGHT_PER_SIZE = 15 / 11;

/**
 * Widens or narrows columns to their longest text. There are no font metrics here: a character counts as one
 * digit of Calibri 11 times its size, so the result is an estimate. Columns without text keep their width.
 */
export function autofitColumns(range: RangeState): void {
  requireUnprotected(range.sheet);
  const { book, sheet, usedPart } = range;
  if (!usedPart) return;
  const widest = new Map<number, number>();
  for (const [row, column] of cellsOf(usedPart)) {
    const text = cellText(book, sheet, row, column);
    if (text === '' || isMerged(range, row, column)) continue;
    const style = sheet.style(row, column);
    if (style.alignment.wrapText) continue;
    const scale = (style.font.size / 11) * (style.font.bold ? 1.08 : 1);
    const length = Math.max(...text.split('\n').map((line) => line.length)) * scale;
    widest.set(column, Math.max(widest.get(column) ?? 0, length));
  }
  for (const [column, length] of widest) {
    sheet.setColumnWidth(column, Math.min(MAX_AUTOFIT_CHARACTERS, length + PADDING_CHARACTERS));
  }
}

/** Makes rows as high as their wrapped text needs, by the same estimate. */
export function autofitRows(range: RangeState): void {
  requireUnprotected(range.sheet);
  const { sheet, usedPart } = range;
  if (!usedPart) return;
  for (let row = usedPart.row; row < usedPart.row + usedPart.rowCount; row += 1) {
    const needed = Math.max(
      sheet.standardHeight,
      ...[...cellsOf({ ...usedPart, row, rowCount: 1 })].map(([, column]) => textHeight(range, row, column)),
    );
    sheet.setRowHeight(row, needed > sheet.standardHeight ? needed : undefined);
  }
}

function textHeight(range: RangeState, row: number, column: number): number {
  const text = cellText(range.book, range.sheet, row, column);
  if (text === '' || isMerged(range, row, column)) return 0;
  const { alignment, font } = range.sheet.style(row, column);
  const width = range.sheet.columnWidth(column) ?? range.sheet.standardWidth;
  const perLine = Math.max(1, Math.floor(pixelsOfCharacters(width) / 7 / (font.size / 11)));
  const lines = alignment.wrapText
    ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
    : 1;
  return Math.round(lines * font.size * LINE_HEIGHT_PER_SIZE);
}

/** Excel leaves merged cells out of account. */
function isMerged({ sheet }: RangeState, row: number, column: number): boolean {
  return sheet
    .merges()
    .some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rowCount &&
        column >= merge.column &&
        column < merge.column + merge.columnCount,
    );
}
