import { isMissing, requireFlag, requireText } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type HostObject } from '../protocol/hostObject';
import { activeSheetOf } from './activeSheet';
import type { Book } from './book';
import { raiseSheetEvent } from './bookEvents';
import { EVENT, WORKBOOK_TARGET } from './eventLog';
import { eventMethods } from './eventMethods';
import { freeSheetName, requireSheetName } from './sheetName';
import { worksheetObject } from './worksheet';

/** The worksheets of a workbook, in tab order. */
export const worksheetCollection = defineClass<Book>(() => ({
  name: 'WorksheetCollection',
  items: (book) => book.worksheets.map((sheet) => worksheetObject({ book, sheet })),
  item: (book, key) => {
    const sheet = book.findSheet(requireText(key));
    return sheet && worksheetObject({ book, sheet });
  },
  ask: {
    GetItemOrNullObject: (book, key) => {
      const sheet = book.findSheet(requireText(key));
      return sheet ? worksheetObject({ book, sheet }) : NULL_OBJECT;
    },
    GetActiveWorksheet: (book) => worksheetObject({ book, sheet: activeSheetOf(book) }),
    GetCount: (book, visibleOnly) => shown(book, requireFlag(visibleOnly, false)).length,
    GetFirst: (book, visibleOnly) => requireFound(book, shown(book, requireFlag(visibleOnly, false)).at(0)),
    GetLast: (book, visibleOnly) => requireFound(book, shown(book, requireFlag(visibleOnly, false)).at(-1)),
    ...eventMethods<Book>(
      ({ events }) => events,
      () => WORKBOOK_TARGET,
    ),
  },
  act: {
    Add: (book, name) => {
      book.requireOpenStructure();
      const wanted =
        isMissing(name) || name === '' ? freeSheetName(book) : requireSheetName(book, requireText(name));
      const sheet = book.file.addSheet(wanted);
      raiseSheetEvent(book, EVENT.added, sheet);
      return worksheetObject({ book, sheet });
    },
  },
}));

function shown(book: Book, visibleOnly: boolean): Book['worksheets'] {
  return visibleOnly ? book.worksheets.filter((sheet) => sheet.visibility === 'Visible') : book.worksheets;
}

function requireFound(book: Book, sheet: Book['worksheets'][number] | undefined): HostObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheetObject({ book, sheet });
}
