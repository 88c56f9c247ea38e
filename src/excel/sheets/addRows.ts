import type { RowsToAdd } from '../../register';
import { measureValues, sendSteps } from '../sendSteps';
import type { SheetReader } from '../SheetReader';
import { trackedRange } from '../trackedRange';
import { requireUnprotected } from '../writeRegister';
import { typedValue } from './plannedValues';

/**
 * Writes rows below what a sheet holds; nothing is sent when there are none.
 * @throws TabProtected before anything is written
 */
export async function addRows(
  context: Excel.RequestContext,
  reader: SheetReader,
  { row, column, cells }: RowsToAdd,
): Promise<void> {
  const [first] = cells;
  if (!first) return;
  requireUnprotected([reader]);
  const values = cells.map((planned) => planned.map((cell) => typedValue(cell, false)));
  const area = { row, column, rowCount: cells.length, columnCount: first.length };
  const apply = () => {
    trackedRange(reader, area).values = values;
  };
  await sendSteps(context, [{ bytes: 500 + measureValues(values), apply }]);
}
