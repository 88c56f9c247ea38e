import type { RegisterTab } from '../register';
import { findStaleRows } from './findStaleRows';
import { forgetCalculated, type CalculatedNote } from './lastCalculated';
import { findOwnHighlights, removeHighlight } from './planHighlights';
import { sendSteps, type Step } from './sendSteps';
import type { SheetReader } from './SheetReader';
import { trackedRange } from './trackedRange';
import { requireUnprotected } from './writeRegister';

/** A theme tab beside the sheet it was read from. */
export interface TabToClear {
  readonly tab: RegisterTab;
  readonly reader: SheetReader;
}

/**
 * Takes the add-in's columns, highlights and notes away; everything else stays.
 * @returns the number of columns that were removed
 * @throws TabProtected before anything is written, when a tab that must change is protected
 */
export async function removeOwn(
  context: Excel.RequestContext,
  tabs: readonly TabToClear[],
  calculated: CalculatedNote,
): Promise<number> {
  const changed = tabs.filter(
    ({ tab, reader }) => tab.ownColumns.size + findOwnHighlights(reader).length > 0,
  );
  requireUnprotected(changed.map(({ reader }) => reader));
  const steps = changed.flatMap(({ tab, reader }) => [
    ...[...tab.ownColumns.values()].map((column) => clearColumn(tab, reader, column)),
    ...findOwnHighlights(reader).map((highlight) => removeHighlight(reader, highlight)),
  ]);
  const forget = calculated.isNullObject ? [] : [forgetCalculated(calculated)];
  if (steps.length + forget.length > 0) await sendSteps(context, [...steps, ...forget]);
  return changed.reduce((sum, { tab }) => sum + tab.ownColumns.size, 0);
}

function clearColumn(tab: RegisterTab, reader: SheetReader, column: number): Step {
  const below = Math.max(tab.lastRow, tab.headerRow) + 1;
  const stale = findStaleRows(reader.cells, [...tab.ownColumns.values()], below);
  const rowCount = Math.max(below - 1, ...stale) - tab.headerRow + 1;
  return {
    bytes: 2000,
    apply: () => {
      const range = trackedRange(reader, { row: tab.headerRow, column, rowCount, columnCount: 1 });
      range.clear('Contents');
      // Not clear('Formats'): that would also cut these cells out of the officer's own conditional formats.
      range.style = 'Normal';
      range.getCell(0, 0).dataValidation.clear();
      range.format.useStandardWidth = true;
    },
  };
}
