import { DetailedCellError, HyperFormula } from 'hyperformula';
import type { CellScalar } from '../../src/grid/sheetCells';
import type { SheetPlan } from '../../src/register/sheets/sheetPlan';
import { paperCells } from './paperCells';

/**
 * A planned sheet's cells once every formula is calculated, texts of digits as numbers; blanks at the
 * ends of rows are left out.
 */
export function calculatedPlan(plan: SheetPlan): CellScalar[][] {
  const cells = paperCells(plan).map((row) => row.map((value) => (value === '' ? null : value)));
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' });
  const values = engine.getSheetValues(0);
  engine.destroy();
  return values.map((row) => {
    const shown = row.map((value): CellScalar =>
      value instanceof DetailedCellError ? value.value : (value ?? ''),
    );
    return shown.slice(0, shown.findLastIndex((value) => value !== '') + 1);
  });
}
