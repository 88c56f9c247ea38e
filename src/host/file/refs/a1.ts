import type { Rect } from '../model';

/** A sheet has 2^20 rows and 2^14 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const REF = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 0; any letters. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Row 3, column 1 → `B4`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B2:C4`, or `B2` for one cell. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.row, rect.column);
  if (rect.rowCount === 1 && rect.columnCount === 1) return first;
  return `${first}:${cellAddress(rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1)}`;
}

/** An A1 reference without its sheet (`B2`, `$B$2:C4`, `A:C`, `2:5`); undefined when it is none. */
export function parseRect(address: string): Rect | undefined {
  const cells = REF.exec(address);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return span(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns) return span(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(address);
  return rows ? span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : undefined;
}

/** The rectangles of an `sqref`, whose parts are divided by spaces. */
export function parseRects(sqref: string | undefined): Rect[] {
  return (sqref ?? '')
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== undefined);
}

/** The rectangle between two corners, in any order; undefined outside the sheet. */
function span(row: number, column: number, row2: number, column2: number): Rect | undefined {
  const top = Math.min(row, row2);
  const left = Math.min(column, column2);
  const bottom = Math.max(row, row2);
  const right = Math.max(column, column2);
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The part of `one` that lies in `other`. */
export function intersectRects(one: Rect, other: Rect): Rect | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** What is left of `rect` without `hole`: up to four rectangles. */
export function subtractRect(rect: Rect, hole: Rect): Rect[] {
  const cut = intersectRects(rect, hole);
  if (!cut) return [rect];
  const below = cut.row + cut.rowCount;
  const after = cut.column + cut.columnCount;
  return [
    { ...rect, rowCount: cut.row - rect.row },
    { ...rect, row: cut.row, rowCount: cut.rowCount, columnCount: cut.column - rect.column },
    {
      row: cut.row,
      column: after,
      rowCount: cut.rowCount,
      columnCount: rect.column + rect.columnCount - after,
    },
    { ...rect, row: below, rowCount: rect.row + rect.rowCount - below },
  ].filter((each) => each.rowCount > 0 && each.columnCount > 0);
}
