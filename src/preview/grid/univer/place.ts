import { ICommandService, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { UNIT_ID } from '../snapshot/bookSnapshot';
import { FROM_MODEL } from './fromModel';
import type { RunningUniver } from './startUniver';

/** Where somebody is in the grid. */
export interface GridPlace {
  readonly sheetId: string;
  readonly selection: IRange | undefined;
  readonly scroll: object | undefined;
}

/** Where somebody is; undefined without a workbook. */
export function readPlace(api: FUniver): GridPlace | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return undefined;
  return {
    sheetId: sheet.getSheetId(),
    selection: sheet.getSelection()?.getActiveRange()?.getRange(),
    scroll: sheet.getScrollState(),
  };
}

/** Goes back to a place in a workbook drawn anew, as far as it is still there. */
export function restorePlace({ univer, api }: RunningUniver, place: GridPlace | undefined): void {
  const book = api.getActiveWorkbook();
  const sheet = place && book?.getSheets().find((each) => each.getSheetId() === place.sheetId);
  if (!book || !sheet || sheet.isSheetHidden()) return;
  book.setActiveSheet(sheet);
  if (place.selection) selectInGrid(univer, place.sheetId, place.selection, false);
  if (place.scroll) {
    const params = { unitId: UNIT_ID, sheetId: place.sheetId, ...place.scroll };
    univer.__getInjector().get(ICommandService).syncExecuteCommand('sheet.operation.set-scroll', params);
  }
}

/** Selects cells of a sheet without telling the host; `reveal` brings them into view when they are not. */
export function selectInGrid(
  univer: RunningUniver['univer'],
  sheetId: string,
  range: IRange,
  reveal: boolean,
): void {
  const { startRow, startColumn, endRow, endColumn } = range;
  const primary = {
    actualRow: startRow,
    actualColumn: startColumn,
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range: { startRow, startColumn, endRow, endColumn }, primary, style: null }];
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(
      'sheet.operation.set-selections',
      { unitId: UNIT_ID, subUnitId: sheetId, selections, reveal },
      FROM_MODEL,
    );
}
