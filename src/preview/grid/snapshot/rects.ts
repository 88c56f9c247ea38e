import type { IRange } from '@univerjs/core';
import type { Rect } from '../../../host';

/** A rectangle of cells as Univer has it, last row and column included. */
export function rangeOf({ row, column, rowCount, columnCount }: Rect): IRange {
  return {
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
}

export function rectOf(range: IRange): Rect {
  const { startRow, endRow, startColumn, endColumn } = range;
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/** The part of a rectangle within the cells that the grid has; undefined when there is none. */
export function cutTo(rect: Rect, rowCount: number, columnCount: number): Rect | undefined {
  if (rect.row >= rowCount || rect.column >= columnCount) return undefined;
  return {
    ...rect,
    rowCount: Math.min(rect.rowCount, rowCount - rect.row),
    columnCount: Math.min(rect.columnCount, columnCount - rect.column),
  };
}
