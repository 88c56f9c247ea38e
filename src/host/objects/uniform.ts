import type { CellStyle } from '../file/model';
import type { Json } from '../protocol/wire';
import { sameRect } from './rects';
import { cellsOf, type RangeState } from './rangeState';

/** One look's value when all cells of some ranges share it, null when they differ, as Excel gives it. */
export function uniformStyle(ranges: readonly RangeState[], pick: (style: CellStyle) => Json): Json {
  return uniform(allStyleValues(ranges, pick));
}

function* allStyleValues(ranges: readonly RangeState[], pick: (style: CellStyle) => Json): Generator<Json> {
  for (const range of ranges) yield* styleValues(range, pick);
}

/** The value shared by all, null when they differ or there are none. */
export function uniform(values: Iterable<Json>): Json {
  let first: Json | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/**
 * The value of each cell that may differ. Cells outside the used range look as their columns do, so the first and
 * last row stand for them.
 */
function* styleValues(range: RangeState, pick: (style: CellStyle) => Json): Generator<Json> {
  const { sheet, rect } = range;
  const used = range.usedPart;
  if (used) for (const [row, column] of cellsOf(used)) yield pick(sheet.style(row, column));
  if (used && sameRect(used, rect)) return;
  for (const row of [rect.row, rect.row + rect.rowCount - 1]) {
    for (const [, column] of cellsOf({ ...rect, row, rowCount: 1 })) yield pick(sheet.style(row, column));
  }
}

/** Rows or columns of a range that can differ from the sheet's standard: the used ones and one beyond. */
export function* linesToCompare(first: number, count: number, usedEnd: number): Generator<number> {
  const end = Math.min(first + count, Math.max(usedEnd, first) + 1);
  for (let line = first; line < end; line += 1) yield line;
}
