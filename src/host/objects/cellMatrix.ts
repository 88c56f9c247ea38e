import type { Rect } from '../file/model';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Json } from '../protocol/wire';
import type { RangeState } from './rangeState';

/** The most cells Excel reads at once (learn.microsoft.com, "Performance optimization using the Excel API"). */
const MAX_READ_CELLS = 5_000_000;

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One reading per cell as rows; null for whole rows or columns, whose cells Excel does not give. */
export function readMatrix(range: RangeState, read: (row: number, column: number) => Json): Json {
  const { rect } = range;
  if (range.isUnbounded) return null;
  if (rect.rowCount * rect.columnCount > MAX_READ_CELLS) throw new HostError('RangeExceedsLimit');
  return mapCells(rect, read);
}

export function mapCells<Value>(rect: Rect, read: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: rect.rowCount }, (_row, down) =>
    Array.from({ length: rect.columnCount }, (_column, right) => read(rect.row + down, rect.column + right)),
  );
}

/**
 * Hands each cell its value: of an array of the range's shape, or the same one for every cell. `null` in an array
 * leaves that cell alone; instead of an array it is refused, as in Excel.
 */
export function writeMatrix(
  range: RangeState,
  input: Json,
  write: (row: number, column: number, value: string | number | boolean) => void,
): void {
  if (input === null || range.isUnbounded) throw invalidArgument();
  const { rect } = range;
  const rows = asRows(input, rect);
  for (const [down, row] of rows.entries()) {
    for (const [right, value] of row.entries()) {
      if (value === null) continue;
      if (typeof value === 'object') throw invalidArgument();
      write(rect.row + down, rect.column + right, value);
    }
  }
}

function asRows(input: Json, rect: Rect): readonly (readonly Json[])[] {
  if (!Array.isArray(input)) return mapCells(rect, () => input);
  // Array.isArray narrows a readonly array type to any[]; Json's only array is readonly Json[].
  const rows = input as readonly Json[];
  if (rows.length !== rect.rowCount) throw invalidArgument(WRONG_SHAPE);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== rect.columnCount) throw invalidArgument(WRONG_SHAPE);
    return row as readonly Json[]; // as above
  });
}
