import type { IWorkbookData } from '@univerjs/core';
import type { BookFile } from '../../../host';
import { readSheetSnapshot, type SheetSnapshot } from './sheetSnapshot';
import { StyleTable } from './StyleTable';

/** The one workbook of a grid. */
export const UNIT_ID = 'workbook';

/** A workbook as the grid shows it: its worksheets in tab order. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly styles: StyleTable;
  readonly names: NamesById;
}

/** Reads what the grid shows of a workbook; sheets that did not change since `known` was read stay as they are there. */
export function readBookSnapshot(file: BookFile, todaySerial: number, known?: BookSnapshot): BookSnapshot {
  const styles = known?.styles ?? new StyleTable();
  const before = new Map(known?.sheets.map((sheet) => [sheet.id, sheet]));
  const worksheets = file.sheets.filter((sheet) => sheet.kind === 'worksheet');
  return {
    styles,
    names: namesById(file),
    sheets: worksheets.map((sheet) => readSheetSnapshot(sheet, styles, todaySerial, before.get(sheet.id))),
  };
}

/** The snapshot in the form that Univer loads. Univer changes what it is given, so all of it is a copy. */
export function workbookData(snapshot: BookSnapshot): Omit<IWorkbookData, 'locale'> {
  const { sheets, styles } = snapshot;
  const data: Omit<IWorkbookData, 'locale'> = {
    id: UNIT_ID,
    name: 'Workbook',
    appVersion: '0.25.1',
    styles: styles.styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, frame, cells }) => [id, { ...frame, cellData: cells }])),
    resources: resources(snapshot),
  };
  return structuredClone(data);
}

/** What Univer's plugins keep beside the cells: one JSON text for each. */
export function resources({ sheets, names }: BookSnapshot): { name: string; data: string }[] {
  const bySheet = (read: (sheet: SheetSnapshot) => object) =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.id, read(sheet)])));
  return [
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet(({ rules }) => rules) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(({ validations }) => validations) },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(({ notes }) => notes) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) },
  ];
}

interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

type NamesById = Readonly<Record<string, GridName>>;

/** Names that formulas and lists can use; those beginning with `_xlnm.` are Excel's own. */
function namesById(file: BookFile): NamesById {
  const names = file.names().filter(({ name }) => !name.startsWith('_xlnm.'));
  return Object.fromEntries(
    names.map(({ name, formula, sheetId }, at) => {
      const id = `name${at}`;
      const local = sheetId === undefined ? {} : { localSheetId: sheetId };
      return [id, { id, name, formulaOrRefString: formula, ...local }];
    }),
  );
}
