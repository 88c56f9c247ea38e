import { isSchemeSheet, SCHEME_SHEET_NAME } from '../register';
import { guessSheet, isThere } from './guessSheet';
import type { SheetReader } from './SheetReader';
import { markerName } from './sheets/ownSheets';

/** Where the scheme sheet may be: behind its marker, whatever its tab is called, or on the tab of its name. */
export interface SchemeSheets {
  readonly marked: SheetReader;
  readonly named: SheetReader;
}

/** Asks for the scheme sheet in both its places; `takeSchemeSheet` says after the next sync which it is. */
export function askForSchemeSheets({ workbook }: Excel.RequestContext, headRows: number): SchemeSheets {
  const marker = workbook.names.getItemOrNullObject(markerName('Scheme'));
  return {
    marked: guessSheet(marker.getRangeOrNullObject().worksheet, headRows),
    named: guessSheet(workbook.worksheets.getItemOrNullObject(SCHEME_SHEET_NAME), headRows),
  };
}

/**
 * The scheme sheet, its first rows taken. A tab of its name without the marker counts only when it is laid out as one:
 * the marker is lost when the sheet is moved to another workbook, but an officer may have a tab of that name too.
 */
export function takeSchemeSheet({ marked, named }: SchemeSheets): SheetReader | undefined {
  if (isThere(marked)) {
    marked.take();
    return marked;
  }
  if (!isThere(named)) return undefined;
  named.take();
  return isSchemeSheet(named.cells) ? named : undefined;
}
