import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { BookFile } from '../../../host';
import { readSheetSnapshot, type SheetSnapshot } from './sheetSnapshot';
import { StyleTable } from './StyleTable';

/** The one workbook of a grid. */
export const UNIT_ID = 'workbook';

/** A workbook as the grid shows it: its worksheets in tab order. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly styles: StyleTable;
}

/** Reads what the grid shows of a workbook; sheets that did not change since `known` was read stay as they are there. */
export function readBookSnapshot(file: BookFile, todaySerial: number, known?: BookSnapshot): BookSnapshot {
  const styles = known?.styles ?? new StyleTable();
  const before = new Map(known?.sheets.map((sheet) => [sheet.id, sheet]));
  const worksheets = file.sheets.filter((sheet) => sheet.kind === 'worksheet');
  return {
    styles,
    sheets: worksheets.map((sheet) => readSheetSnapshot(sheet, styles, todaySerial, before.get(sheet.id))),
  };
}

/** The snapshot in the form that Univer loads. Univer changes what it is given, so all of it is a copy. */
export function workbookData({ sheets, styles }: BookSnapshot): IWorkbookData {
  const data: IWorkbookData = {
    id: UNIT_ID,
    name: 'Workbook',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, frame, cells }) => [id, { ...frame, cellData: cells }])),
    resources: resources(sheets),
  };
  return structuredClone(data);
}

/** What Univer's plugins keep beside the cells: one JSON text for each. */
export function resources(sheets: readonly SheetSnapshot[]): { name: string; data: string }[] {
  const bySheet = (read: (sheet: SheetSnapshot) => object) =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.id, read(sheet)])));
  return [
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet(({ rules }) => rules) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(({ validations }) => validations) },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(({ notes }) => notes) },
  ];
}
