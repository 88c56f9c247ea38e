import type { CellScalar } from '../../src/grid/sheetCells';
import type { PaperCells } from '../../src/register/papers/appendix4/readAppendix4';
import type { SheetPlan } from '../../src/register/sheets/sheetPlan';

/** A planned sheet's cells as they would be read back: what they hold, rows and columns from A1. */
export function paperCells({ rows, columns }: Pick<SheetPlan, 'rows' | 'columns'>): CellScalar[][] {
  return rows.map(({ cells }) =>
    columns.map((_, index): CellScalar => {
      const cell = cells[index];
      switch (cell?.kind) {
        case 'text':
        case 'link':
          return cell.text;
        case 'number':
          return cell.number;
        case 'formula':
          return cell.formula;
        case 'date':
          return cell.date;
        case 'blank':
        case undefined:
          return '';
      }
    }),
  );
}

/** Cells as a sheet gives them: formulas as such and, as their results, 0. */
export function asRead(cells: readonly (readonly CellScalar[])[]): PaperCells {
  const values = cells.map((row) =>
    row.map((value) => (typeof value === 'string' && value.startsWith('=') ? 0 : value)),
  );
  return { values, formulas: cells };
}
