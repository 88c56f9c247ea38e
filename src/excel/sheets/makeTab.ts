import { findBegunTabs } from './findBegunTabs';
import { freeName } from './freeName';
import { MARKER_PREFIX } from './ownSheets';
import { askForSheetNote, forgetBegun, noteBegun, takeSheetNote, type AskedSheetNote } from './sheetNotes';

/** A tab with a hidden name that the add-in makes once and then only adds to. */
export interface AskedTab {
  readonly key: string;
  readonly markerName: string;
  readonly marker: Excel.NamedItem;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly note: AskedSheetNote;
}

/** The tab's name, or the name it will get, and where the add-in began to make it. */
export interface TabToMake {
  readonly name: string;
  /** Whether a tab of that name is there: marked but blank, or made and not marked. */
  readonly isThere: boolean;
}

/** Asks for a tab by its hidden name; it is known after the next sync. */
export function askForTab(context: Excel.RequestContext, key: string): AskedTab {
  const markerName = MARKER_PREFIX + key;
  const marker = context.workbook.names.getItemOrNullObject(markerName).load('name');
  const { worksheet } = marker.getRangeOrNullObject();
  worksheet.load('name,protection/protected');
  const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,values');
  return { key, markerName, marker, worksheet, used, note: askForSheetNote(context, key) };
}

/** Where a tab that is not there, or holds nothing, is to be made. */
export async function findPlaceOfTab(
  context: Excel.RequestContext,
  { worksheet, used, note }: AskedTab,
  wanted: string,
  tabNames: readonly string[],
): Promise<TabToMake> {
  if (!worksheet.isNullObject && used.isNullObject) return { name: worksheet.name, isThere: true };
  const begun = await findBegunTabs(context, [takeSheetNote(note).begunTab], tabNames);
  const [there] = begun;
  return there === undefined
    ? { name: freeName(wanted, tabNames), isThere: false }
    : { name: there, isThere: true };
}

/**
 * Makes a tab after the last one, or goes on where that was broken off, and gives it its hidden name. It counts as not
 * made until it holds something: what tells it, its headings, has to be written on it last.
 */
export function makeTab(
  context: Excel.RequestContext,
  { key, markerName, marker, worksheet: marked }: AskedTab,
  { name, isThere }: TabToMake,
): Excel.Worksheet {
  const { names, worksheets } = context.workbook;
  noteBegun(context, key, name);
  const worksheet = isThere ? worksheets.getItem(name) : worksheets.add(name);
  if (isThere && !marked.isNullObject) {
    marker.visible = false;
  } else {
    // Left over from a tab that an officer deleted, or emptied of its headings.
    if (!marker.isNullObject) marker.delete();
    names.add(markerName, worksheet.getRange()).visible = false;
  }
  forgetBegun(context, key);
  return worksheet;
}
