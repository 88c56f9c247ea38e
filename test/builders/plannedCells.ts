import type { CellScalar, SheetCells } from '../../src/grid/sheetCells';
import type { SheetPlan } from '../../src/register/sheets/sheetPlan';
import { sheet } from './sheetCells';

/** A planned sheet's cells as they would be read back; formulas and dates are not for this. */
export function plannedCells({ name, rows }: SheetPlan): SheetCells {
  return sheet(
    rows.map(({ cells }) =>
      cells.map((cell): CellScalar => {
        if (cell.kind === 'text' || cell.kind === 'link') return cell.text;
        return cell.kind === 'number' ? cell.number : '';
      }),
    ),
    { name },
  );
}
