import type { SheetCells } from '../grid/sheetCells';

/** A row below the register is the add-in's own when this many of its columns are filled there. */
const STALE_CELLS = 3;

/**
 * Rows below the last partnership that still hold what an earlier run wrote beside a row that has gone since. Fewer
 * filled cells are an officer's, such as a total or a remark.
 * @param ownColumns - 0-based columns of the add-in that the tab has.
 * @param below - 0-based row under the last partnership.
 */
export function findStaleRows(
  cells: SheetCells,
  ownColumns: readonly number[],
  below: number,
): readonly number[] {
  const countFilled = (row: number) =>
    ownColumns.filter((column) => (cells.values[row - cells.top]?.[column - cells.left] ?? '') !== '').length;
  const rows = Array.from(
    { length: Math.max(0, cells.top + cells.values.length - below) },
    (_, index) => below + index,
  );
  return rows.filter((row) => countFilled(row) >= STALE_CELLS);
}
