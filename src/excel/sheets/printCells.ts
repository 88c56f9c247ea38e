import type { Area } from '../../grid/address';
import type { CellScalar } from '../../grid/sheetCells';
import { hashText } from '../../register';

/** How many rows of a sheet are remembered: a paper's officers' cells begin near its top, and answers stay small. */
export const REMEMBERED_ROWS = 200;

/**
 * A short text that differs when what the first rows of a sheet hold does: formulas as such, blank cells not counted.
 * Numbers count to twelve figures, for Excel keeps fifteen.
 * @param corner where the cells begin; 0-based
 */
export function printCells(
  cells: readonly (readonly CellScalar[])[],
  corner: Pick<Area, 'row' | 'column'> = { row: 0, column: 0 },
): string {
  const held = cells.slice(0, Math.max(0, REMEMBERED_ROWS - corner.row)).flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (value === '') return [];
      const shown =
        typeof value === 'number' ? value.toPrecision(12) : String(value).replaceAll('\r\n', '\n');
      return [[row + corner.row, column + corner.column, shown]];
    }),
  );
  return hashText(JSON.stringify(held));
}
