import type { CellScalar } from '../../grid/sheetCells';
import { sendSteps } from '../sendSteps';
import { readValidations, type LetsIn } from './readValidations';

/** About what asking for one cell adds to a request. */
const BYTES_PER_TARGET = 2500;

/** A cell that may be changed, as it is in the workbook now. */
export interface Target {
  readonly value: CellScalar;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  /** What its data validation lets in. */
  readonly letsIn: LetsIn;
}

/** Reads some cells again, in the order given: their content, and what their data validation lets in. */
export async function readTargets(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<Target[]> {
  await sendSteps(
    context,
    ranges.map((range) => ({
      bytes: BYTES_PER_TARGET,
      apply: () => {
        range.load('values,formulas,numberFormat');
        range.dataValidation.load('type,rule');
      },
    })),
  );
  const validations = await readValidations(
    context,
    ranges.map(({ dataValidation }) => dataValidation),
  );
  return ranges.map((range, index) => ({
    value: scalarOf(range.values),
    isFormula: String(scalarOf(range.formulas)).startsWith('='),
    numberFormat: String(scalarOf(range.numberFormat)),
    letsIn: validations[index] ?? (() => false),
  }));
}

/** The only cell of what Office.js types as any[][]. */
function scalarOf(cells: unknown[][]): CellScalar {
  const value = cells[0]?.[0];
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
