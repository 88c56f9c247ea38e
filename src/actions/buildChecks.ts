import type { RunExcel } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import { planChecksSheet, type ReadingContext } from '../register';
import { buildSheets, type Built } from './buildSheets';
import type { Outcome } from './outcome';

/** Recalculates, then builds the sheet of all findings and marks their cells on the theme tabs. */
export function buildChecks(
  run: RunExcel,
  reading: ReadingContext,
  builtOn: IsoDate,
): Promise<Outcome<Built>> {
  return buildSheets(run, reading, builtOn, [{ key: 'Checks', plan: planChecksSheet }]);
}
