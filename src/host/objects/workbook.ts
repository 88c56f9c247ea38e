import { requireFlag, requireText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import { activeSheetOf } from './activeSheet';
import type { Book } from './book';
import { EVENT, WORKBOOK_TARGET } from './eventLog';
import { eventMethods } from './eventMethods';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { RangeAreasState, type RangeState } from './rangeState';
import { workbookChildren } from './workbookChildren';
import { NULL_OBJECT, type Argument, type HostObject } from '../protocol/hostObject';

/** The workbook, from which every path of a request starts. */
export const workbookObject = defineClass<Book>(() => ({
  name: 'Workbook',
  read: {
    Name: ({ options }) => options.name,
    ReadOnly: ({ readOnly }) => readOnly,
    IsDirty: ({ isDirty }) => isDirty,
    CalculationEngineVersion: () => 191029,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
  },
  write: {
    IsDirty: (book, value) => {
      book.isDirty = requireFlag(value);
    },
  },
  navigate: workbookChildren,
  ask: {
    GetSelectedRange: (book) => rangeObject(selection(book)),
    GetSelectedRanges: (book) => {
      const range = selection(book);
      return rangeAreasObject(new RangeAreasState(book, range.sheet, [range]));
    },
    GetActiveCell: (book) => {
      const range = selection(book);
      return rangeObject(range.at({ ...range.rect, rowCount: 1, columnCount: 1 }));
    },
    _GetObjectByReferenceId: (book, id) => requireReference(book, id),
    _GetObjectTypeNameByReferenceId: (book, id) => requireReference(book, id).className,
    _GetReferenceCount: (book) => book.referenceCount,
    _RemoveReference: (book, id) => {
      book.release(requireText(id));
      return undefined;
    },
    _RemoveAllReferences: (book) => {
      book.releaseAll();
      return undefined;
    },
    _GetRangeForEventByReferenceId: (book, id) => requireReference(book, id),
    _GetRangeOrNullObjectForEventByReferenceId: (book, id) =>
      book.byReference(requireText(id)) ?? NULL_OBJECT,
    ...eventMethods<Book>(
      ({ events }) => events,
      () => WORKBOOK_TARGET,
      { ActivatedEvent: EVENT.workbookActivated },
    ),
  },
}));

function selection(book: Book): RangeState {
  return book.selectionOn(activeSheetOf(book));
}

function requireReference(book: Book, id: Argument | undefined): HostObject {
  const object = book.byReference(requireText(id));
  if (!object) throw invalidArgument();
  return object;
}
