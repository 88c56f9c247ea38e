import type { Visibility } from '../file/model';
import { HostError, invalidArgument } from '../protocol/hostError';
import { NULL_OBJECT, type HostObject } from '../protocol/hostObject';
import { raiseSheetEvent } from './bookEvents';
import { EVENT } from './eventLog';
import { requireSheetName } from './sheetName';
import type { SheetState } from './sheetState';
import { worksheetObject } from './worksheet';

export function renameSheet({ book, sheet }: SheetState, name: string): void {
  book.requireOpenStructure();
  const nameBefore = sheet.name;
  sheet.name = requireSheetName(book, name, sheet);
  raiseSheetEvent(book, EVENT.nameChanged, sheet, { nameBefore, nameAfter: name });
}

/** Moves a sheet to a place among the worksheets. */
export function moveSheet({ book, sheet }: SheetState, position: number): void {
  book.requireOpenStructure();
  const target = book.worksheets[position];
  if (!target) throw invalidArgument();
  const positionBefore = book.worksheets.indexOf(sheet);
  book.file.moveSheet(sheet.id, book.file.sheets.indexOf(target));
  if (position !== positionBefore) {
    raiseSheetEvent(book, EVENT.moved, sheet, { positionBefore, positionAfter: position });
  }
}

/** Shows or hides a sheet; one has to stay visible. */
export function showSheet({ book, sheet }: SheetState, visibility: Visibility): void {
  book.requireOpenStructure();
  if (visibility !== 'Visible') requireOtherVisible({ book, sheet });
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  if (visibility !== visibilityBefore) {
    raiseSheetEvent(book, EVENT.visibilityChanged, sheet, { visibilityBefore, visibilityAfter: visibility });
  }
  if (visibility !== 'Visible') leaveSheet({ book, sheet });
}

/** Deletes a sheet; Excel refuses it for the last visible one and for those hidden from its users. */
export function deleteSheet({ book, sheet }: SheetState): undefined {
  book.requireOpenStructure();
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
  requireOtherVisible({ book, sheet });
  leaveSheet({ book, sheet });
  raiseSheetEvent(book, EVENT.deleted, sheet);
  book.file.removeSheet(sheet.id);
}

export function activateSheet({ book, sheet }: SheetState): undefined {
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
  const left = book.worksheets.find((other) => other.id === book.file.activeSheetId);
  book.file.activeSheetId = sheet.id;
  if (left === sheet) return;
  if (left) raiseSheetEvent(book, EVENT.deactivated, left);
  raiseSheetEvent(book, EVENT.activated, sheet);
}

/** The sheet after or before another, `ItemNotFound` or a null object when there is none. */
export function neighbour(
  { book, sheet }: SheetState,
  step: 1 | -1,
  visibleOnly: boolean,
  required: boolean,
): HostObject {
  const sheets = book.worksheets;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const next = sheets[index];
    if (next && (!visibleOnly || next.visibility === 'Visible'))
      return worksheetObject({ book, sheet: next });
  }
  if (required) throw new HostError('ItemNotFound');
  return NULL_OBJECT;
}

function requireOtherVisible({ book, sheet }: SheetState): void {
  const others = book.file.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation');
}

/** Excel goes to the next visible sheet when the active one disappears. */
function leaveSheet({ book, sheet }: SheetState): void {
  if (book.file.activeSheetId !== sheet.id) return;
  const { sheets } = book.file;
  const index = sheets.indexOf(sheet);
  const order = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()];
  const next = order.find((other) => other.visibility === 'Visible');
  if (next) book.file.activeSheetId = next.id;
}
