import { freeName } from './freeName';
import type { OwnSheet } from './ownSheets';
import type { SheetsAsRead } from './writeSheets';

/** The workbook without a sheet that the add-in gave up, and the name of that tab now. */
export interface ReleasedSheet {
  readonly read: SheetsAsRead;
  readonly keptOn: string;
}

/**
 * Makes a sheet of the add-in's an ordinary tab of the officer's, under another name: everything on it stays, and so do
 * formulas that refer to it. It goes with the next request.
 * @param wanted how the tab is to be called
 */
export function releaseSheet(sheet: OwnSheet, read: SheetsAsRead, wanted: string): ReleasedSheet {
  const { own } = read;
  const others = read.tabNames.filter((name) => name !== sheet.name);
  const keptOn = freeName(wanted, others);
  // The name first: if only that is done, the sheet is still the add-in's, and this can be done again.
  sheet.worksheet.name = keptOn;
  own.markers.get(sheet.key)?.delete();
  const without = <Value>(map: ReadonlyMap<OwnSheet['key'], Value>) =>
    new Map([...map].filter(([key]) => key !== sheet.key));
  return {
    read: {
      ...read,
      own: { ...own, sheets: without(own.sheets), markers: without(own.markers) },
      tabNames: [...others, keptOn],
    },
    keptOn,
  };
}
