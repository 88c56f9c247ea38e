import type { Rect, SheetFile } from '../file/model';
import { intersect } from './rects';

/** Takes cells out of a sheet's conditional formats; a format left without cells is removed. */
export function removeConditionalFormatsIn(sheet: SheetFile, rect: Rect): void {
  for (const { id, ranges } of sheet.conditionalFormats()) {
    if (!ranges.some((range) => intersect(range, rect))) continue;
    const left = ranges.flatMap((range) => subtract(range, rect));
    if (left.length === 0) sheet.removeConditionalFormat(id);
    else sheet.updateConditionalFormat(id, { ranges: left });
  }
}

/** What is left of a rectangle without the cells of another, as up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const both = intersect(rect, hole);
  if (!both) return [rect];
  const bottom = both.row + both.rowCount;
  const right = both.column + both.columnCount;
  const parts: readonly Rect[] = [
    { ...rect, rowCount: both.row - rect.row },
    { ...rect, row: bottom, rowCount: rect.row + rect.rowCount - bottom },
    { ...both, column: rect.column, columnCount: both.column - rect.column },
    { ...both, column: right, columnCount: rect.column + rect.columnCount - right },
  ];
  return parts.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
