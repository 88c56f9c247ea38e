import type { RowsToAdd } from '../../register';
import { sendSteps } from '../sendSteps';
import type { SheetReader } from '../SheetReader';
import { passingRange } from '../trackedRange';
import { blockValues } from '../valueBlocks';
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
  const steps = blockValues(values).map(({ start, values: block, bytes }) => ({
    bytes: 500 + bytes,
    apply: () => {
      const area = { row: row + start, column, rowCount: block.length, columnCount: first.length };
      passingRange(reader, area).values = block.map((typed) => [...typed]);
    },
  }));
  await sendSteps(context, steps);
}
