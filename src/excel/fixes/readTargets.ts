import type { CellScalar } from '../../grid/sheetCells';
import { HeldTab } from '../HeldTab';
import { hasExcelApi } from '../run';
import { sendSteps } from '../sendSteps';
import { WorkbookChanged } from '../situations';
import type { SheetReader } from '../SheetReader';
import { trackedRange } from '../trackedRange';
import { readValidations, type LetsIn } from './readValidations';

/** About what asking for one cell adds to a request. */
const BYTES_PER_TARGET = 3500;

/** A cell of a tab that was read; 0-based. */
export interface TargetCell {
  readonly reader: SheetReader;
  readonly row: number;
  readonly column: number;
  /** Where the tab has the partnerships' names. */
  readonly nameColumn?: number | undefined;
}

/** A cell that may be changed, as it is in the workbook now. */
export interface Target {
  readonly range: Excel.Range;
  /** Its partnership's name, where it is known where the tab has them. */
  readonly name: Excel.Range | undefined;
  readonly value: CellScalar;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  /** What its data validation lets in. */
  readonly letsIn: LetsIn;
}

/**
 * Reads some cells again, in the order given: their content, and what their data validation lets in.
 * @throws WorkbookChanged when lines were inserted or deleted on their tabs since those were read
 */
export async function readTargets(
  context: Excel.RequestContext,
  cells: readonly TargetCell[],
): Promise<Target[]> {
  const ranges: Excel.Range[] = [];
  const spillParents: Excel.Range[] = [];
  // Formulas spill into cells of other rows from Excel 2021 on.
  const mayBeSpilled = hasExcelApi('1.12');
  const names: (Excel.Range | undefined)[] = [];
  const tabs = [...new Set(cells.map(({ reader }) => reader))].map((reader) => new HeldTab(reader, {}));
  await sendSteps(context, [
    ...tabs.map(({ ask }) => ask),
    ...cells.map(({ reader, row, column, nameColumn }) => ({
      bytes: BYTES_PER_TARGET,
      apply: () => {
        // Made here and not before: Office.js puts every range that is made into the next request.
        const at = (place: number) =>
          trackedRange(reader, { row, column: place, rowCount: 1, columnCount: 1 });
        const range = at(column);
        ranges.push(range);
        names.push(nameColumn === undefined ? undefined : at(nameColumn).load('rowIndex'));
        range.load('values,formulas,numberFormat');
        range.dataValidation.load('type,rule');
        if (mayBeSpilled) spillParents.push(range.getSpillParentOrNullObject().load('rowIndex'));
      },
    })),
  ]);
  if (tabs.some((tab) => !tab.isAsRead())) throw new WorkbookChanged();
  const validations = await readValidations(
    context,
    ranges.map(({ dataValidation }) => dataValidation),
  );
  return ranges.map((range, index) => ({
    range,
    name: names[index],
    value: scalarOf(range.values),
    isFormula:
      String(scalarOf(range.formulas)).startsWith('=') || spillParents[index]?.isNullObject === false,
    numberFormat: String(scalarOf(range.numberFormat)),
    letsIn: validations[index] ?? (() => false),
  }));
}

/** The only cell of what Office.js types as any[][]. */
function scalarOf(cells: unknown[][]): CellScalar {
  const value = cells[0]?.[0];
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
