import { MAX_COLUMNS, MAX_ROWS } from '../../grid/address';
import type { Rect } from '../file/model';

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest rectangle that holds both. */
export function bound(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  const both = intersect(outer, inner);
  return both !== undefined && sameRect(both, inner);
}

export function sameRect(a: Rect, b: Rect): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** Whether a rectangle is at least one cell and lies on the sheet. */
export function isOnSheet(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rowCount >= 1 &&
    rect.columnCount >= 1 &&
    rect.row + rect.rowCount <= MAX_ROWS &&
    rect.column + rect.columnCount <= MAX_COLUMNS
  );
}

/** Where one side of a rectangle (first index, count) comes to lie after lines are inserted before `at`. */
export function insertedSpan(
  first: number,
  count: number,
  at: number,
  lines: number,
): readonly [number, number] {
  if (at <= first) return [first + lines, count];
  return at < first + count ? [first, count + lines] : [first, count];
}

/** The same after lines are deleted; `undefined` when nothing of it is left. */
export function deletedSpan(
  first: number,
  count: number,
  at: number,
  lines: number,
): readonly [number, number] | undefined {
  const lost = Math.max(0, Math.min(first + count, at + lines) - Math.max(first, at));
  if (lost === count) return undefined;
  return [first - Math.max(0, Math.min(lines, first - at)), count - lost];
}
