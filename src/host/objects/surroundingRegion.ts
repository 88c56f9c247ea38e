import { MAX_COLUMNS, MAX_ROWS } from '../../grid/address';
import type { Rect } from '../file/model';
import { cellsOf, type RangeState } from './rangeState';
import { intersect } from './rects';

/** The block of filled cells around a range, bounded by blank rows and columns (Ctrl+A in Excel). */
export function surroundingRegion({ sheet, rect }: RangeState): Rect {
  const used = sheet.usedRect(true);
  if (!used) return rect;
  const hasContent = (strip: Rect): boolean => {
    const part = intersect(strip, used);
    return (
      part !== undefined && [...cellsOf(part)].some(([row, column]) => sheet.cell(row, column) !== undefined)
    );
  };
  let region = rect;
  for (;;) {
    // Far in one direction before the next: a long block is then read once, not once per row.
    const grown = SIDES.reduce((part, side) => growWhileFilled(part, side, hasContent), region);
    if (grown === region) return region;
    region = grown;
  }
}

/** A side's way to grow by one line, corners included, or nothing at the sheet's edge. */
interface Side {
  readonly strip: (rect: Rect) => Rect;
  readonly grow: (rect: Rect) => Rect;
  readonly isAtEdge: (rect: Rect) => boolean;
}

const SIDES: readonly Side[] = [
  {
    strip: (rect) => ({ ...wider(rect), row: rect.row + rect.rowCount, rowCount: 1 }),
    grow: (rect) => ({ ...rect, rowCount: rect.rowCount + 1 }),
    isAtEdge: (rect) => rect.row + rect.rowCount === MAX_ROWS,
  },
  {
    strip: (rect) => ({ ...wider(rect), row: rect.row - 1, rowCount: 1 }),
    grow: (rect) => ({ ...rect, row: rect.row - 1, rowCount: rect.rowCount + 1 }),
    isAtEdge: (rect) => rect.row === 0,
  },
  {
    strip: (rect) => ({ ...wider(rect), column: rect.column + rect.columnCount, columnCount: 1 }),
    grow: (rect) => ({ ...rect, columnCount: rect.columnCount + 1 }),
    isAtEdge: (rect) => rect.column + rect.columnCount === MAX_COLUMNS,
  },
  {
    strip: (rect) => ({ ...wider(rect), column: rect.column - 1, columnCount: 1 }),
    grow: (rect) => ({ ...rect, column: rect.column - 1, columnCount: rect.columnCount + 1 }),
    isAtEdge: (rect) => rect.column === 0,
  },
];

function wider(rect: Rect): Rect {
  const row = Math.max(0, rect.row - 1);
  const column = Math.max(0, rect.column - 1);
  return {
    row,
    column,
    rowCount: Math.min(MAX_ROWS, rect.row + rect.rowCount + 1) - row,
    columnCount: Math.min(MAX_COLUMNS, rect.column + rect.columnCount + 1) - column,
  };
}

function growWhileFilled(rect: Rect, side: Side, hasContent: (strip: Rect) => boolean): Rect {
  let grown = rect;
  while (!side.isAtEdge(grown) && hasContent(side.strip(grown))) grown = side.grow(grown);
  return grown;
}
