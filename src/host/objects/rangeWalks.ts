import { isMissing, requireFlag, requireInteger } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { NULL_OBJECT, type Argument, type ClassTable, type HostObject } from '../protocol/hostObject';
import type { Rect } from '../file/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../grid/address';
import { rangeObject } from './range';
import { parseRangeAddress } from './rangeAddress';
import { RangeState } from './rangeState';
import { bound, intersect, isOnSheet } from './rects';
import { surroundingRegion } from './surroundingRegion';

/** Methods of a range that give another range. */
export const rangeWalks: NonNullable<ClassTable<RangeState>['ask']> = {
  GetCell: (range, row, column) =>
    part(range, { row: requireInteger(row), column: requireInteger(column), rowCount: 1, columnCount: 1 }),
  GetRow: (range, row) => inside(range, { row: requireInteger(row), rowCount: 1 }),
  GetColumn: (range, column) => inside(range, { column: requireInteger(column), columnCount: 1 }),
  GetLastRow: (range) => part(range, { row: range.rect.rowCount - 1, rowCount: 1 }),
  GetLastColumn: (range) => part(range, { column: range.rect.columnCount - 1, columnCount: 1 }),
  GetLastCell: (range) =>
    part(range, {
      row: range.rect.rowCount - 1,
      column: range.rect.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    }),
  GetEntireRow: (range) => give(range, { ...range.rect, column: 0, columnCount: MAX_COLUMNS }),
  GetEntireColumn: (range) => give(range, { ...range.rect, row: 0, rowCount: MAX_ROWS }),
  GetOffsetRange: (range, rows, columns) =>
    part(range, { row: requireInteger(rows), column: requireInteger(columns) }),
  GetResizedRange: (range, rows, columns) =>
    part(range, {
      rowCount: range.rect.rowCount + requireInteger(rows),
      columnCount: range.rect.columnCount + requireInteger(columns),
    }),
  GetAbsoluteResizedRange: (range, rows, columns) =>
    part(range, { rowCount: requireInteger(rows), columnCount: requireInteger(columns) }),
  GetRowsAbove: (range, count) => beside(range, 'row', 'rowCount', -requireInteger(count, 1)),
  GetRowsBelow: (range, count) => beside(range, 'row', 'rowCount', requireInteger(count, 1)),
  GetColumnsBefore: (range, count) => beside(range, 'column', 'columnCount', -requireInteger(count, 1)),
  GetColumnsAfter: (range, count) => beside(range, 'column', 'columnCount', requireInteger(count, 1)),
  GetBoundingRect: (range, other) => give(range, bound(range.rect, otherRect(range, other))),
  GetIntersection: (range, other) => {
    const both = intersect(range.rect, otherRect(range, other));
    if (!both) throw new HostError('ItemNotFound');
    return give(range, both);
  },
  GetIntersectionOrNullObject: (range, other) => {
    const both = intersect(range.rect, otherRect(range, other));
    return both ? give(range, both) : NULL_OBJECT;
  },
  GetUsedRange: (range, valuesOnly) => {
    const used = usedIn(range, requireFlag(valuesOnly, false));
    if (!used) throw new HostError('ItemNotFound');
    return give(range, used);
  },
  GetUsedRangeOrNullObject: (range, valuesOnly) => {
    const used = usedIn(range, requireFlag(valuesOnly, false));
    return used ? give(range, used) : NULL_OBJECT;
  },
  GetSurroundingRegion: (range) => give(range, surroundingRegion(range)),
};

function give(range: RangeState, rect: Rect): HostObject {
  return rangeObject(range.at(rect));
}

/** A range placed relative to another's first cell. */
function part(range: RangeState, { row = 0, column = 0, ...size }: Partial<Rect>): HostObject {
  const { rect } = range;
  return give(range, { ...rect, ...size, row: rect.row + row, column: rect.column + column });
}

/** The same, refused when the row or column is not one of the range's own. */
function inside(range: RangeState, wanted: Partial<Rect>): HostObject {
  const { row = 0, column = 0 } = wanted;
  if (row < 0 || column < 0 || row >= range.rect.rowCount || column >= range.rect.columnCount) {
    throw invalidArgument();
  }
  return part(range, wanted);
}

function beside(
  range: RangeState,
  first: 'row' | 'column',
  count: 'rowCount' | 'columnCount',
  lines: number,
): HostObject {
  if (lines === 0) throw invalidArgument();
  const start = lines < 0 ? range.rect[first] + lines : range.rect[first] + range.rect[count];
  return give(range, { ...range.rect, [first]: start, [count]: Math.abs(lines) });
}

/** The cells of another range given as object or address on the same sheet. */
function otherRect(range: RangeState, other: Argument | undefined): Rect {
  if (isMissing(other)) throw invalidArgument();
  if (typeof other === 'string') {
    const parsed = parseRangeAddress(other);
    if (!parsed || !isOnSheet(parsed.rect)) throw invalidArgument();
    return parsed.rect;
  }
  const state = requireRange(other);
  if (state.sheet !== range.sheet) throw invalidArgument();
  return state.rect;
}

/** The range behind an argument. */
export function requireRange(argument: Argument | undefined): RangeState {
  if (typeof argument === 'object' && argument !== null && 'state' in argument) {
    const { state } = argument;
    if (state instanceof RangeState) return state;
  }
  throw invalidArgument();
}

function usedIn({ sheet, rect }: RangeState, valuesOnly: boolean): Rect | undefined {
  const used = sheet.usedRect(valuesOnly);
  return used && intersect(used, rect);
}
