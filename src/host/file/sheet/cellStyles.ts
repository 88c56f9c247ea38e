import type { CellStyle, CellStylePatch, Rect } from '../model';
import { MAX_COLUMNS, MAX_ROWS } from '../refs/a1';
import type { Styles } from '../styles/Styles';
import { numberAttribute, setAttribute } from '../xml/tree';
import { changeColumns, columnStyle } from './columns';
import { hasContent } from './records';
import { changeRow, rowStyle } from './rowProperties';
import type { SheetPart } from './SheetPart';

/** The style number of a cell: its own, else its row's, else its column's. */
export function styleNumber(part: SheetPart, row: number, column: number): number {
  return part.rows.cell(row, column)?.style ?? inheritedStyle(part, row, column);
}

/** The style that a cell has when the file does not mention it. */
export function inheritedStyle(part: SheetPart, row: number, column: number): number {
  return rowStyle(part, row) ?? columnStyle(part, column);
}

export function readCellStyle(part: SheetPart, styles: Styles, row: number, column: number): CellStyle {
  return styles.look(styleNumber(part, row, column));
}

/** Lays a patch over every cell of a rectangle. Whole columns and rows are changed as such, without making cells. */
export function setStyle(part: SheetPart, styles: Styles, rect: Rect, patch: CellStylePatch): void {
  restyle(part, rect, styles.patcher(patch));
}

/** Cells go back to their column's look; whole columns and rows to the workbook's. */
export function clearStyles(part: SheetPart, rect: Rect): void {
  part.touch();
  if (rect.rowCount >= MAX_ROWS) restyle(part, rect, () => 0);
  else {
    for (const [index, row] of rowsIn(part, rect)) {
      if (rect.columnCount >= MAX_COLUMNS) changeRow(part, index, { s: undefined, customFormat: undefined });
      for (const cell of row.cells) {
        if (inColumns(rect, cell.column)) cell.style = inheritedStyle(part, index, cell.column);
      }
    }
  }
  dropBareCells(part, rect);
}

function restyle(part: SheetPart, rect: Rect, change: (style: number) => number): void {
  part.touch();
  if (rect.rowCount >= MAX_ROWS) restyleColumns(part, rect, change);
  else if (rect.columnCount >= MAX_COLUMNS) restyleRows(part, rect, change);
  else restyleCells(part, rect, change);
}

function restyleCells(part: SheetPart, rect: Rect, change: (style: number) => number): void {
  const columns: number[] = [];
  for (let i = 0; i < rect.columnCount; i++) columns.push(columnStyle(part, rect.column + i));
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    const ofRow = rowStyle(part, row);
    for (let i = 0; i < rect.columnCount; i++) {
      const cell = part.rows.ensureCell(row, rect.column + i, ofRow ?? columns[i] ?? 0);
      cell.style = change(cell.style);
    }
  }
}

function restyleColumns(part: SheetPart, rect: Rect, change: (style: number) => number): void {
  changeColumns(part, rect.column, rect.column + rect.columnCount - 1, (col) => {
    const style = change(numberAttribute(col, 'style') ?? 0);
    setAttribute(col, 'style', style === 0 ? undefined : style);
  });
  for (const [index, row] of part.rows.entries()) {
    const ofRow = rowStyle(part, index);
    // A row's own look goes before the column's, so its cells in these columns have to be there.
    if (ofRow !== undefined && rect.columnCount < MAX_COLUMNS) {
      for (let i = 0; i < rect.columnCount; i++) part.rows.ensureCell(index, rect.column + i, ofRow);
    } else if (ofRow !== undefined) changeRow(part, index, { s: String(change(ofRow)) });
    for (const cell of row.cells) if (inColumns(rect, cell.column)) cell.style = change(cell.style);
  }
}

function restyleRows(part: SheetPart, rect: Rect, change: (style: number) => number): void {
  const { rows } = part;
  for (let index = rect.row; index < rect.row + rect.rowCount; index++) {
    const style = change(rowStyle(part, index) ?? 0);
    changeRow(part, index, { s: String(style), customFormat: '1' });
    for (const cell of rows.row(index)?.cells ?? []) cell.style = change(cell.style);
  }
}

function dropBareCells(part: SheetPart, rect: Rect): void {
  for (const [index, row] of rowsIn(part, rect)) {
    row.cells = row.cells.filter(
      (cell) =>
        !inColumns(rect, cell.column) ||
        hasContent(cell) ||
        cell.style !== inheritedStyle(part, index, cell.column),
    );
  }
}

function* rowsIn(part: SheetPart, rect: Rect) {
  for (const [index, row] of part.rows.entries()) {
    if (index >= rect.row + rect.rowCount) return;
    if (index >= rect.row) yield [index, row] as const;
  }
}

function inColumns(rect: Rect, column: number): boolean {
  return column >= rect.column && column < rect.column + rect.columnCount;
}
