import type { ClassTable } from '../protocol/hostObject';
import { applicationObject, runtimeObject } from './application';
import type { Book } from './book';
import { worksheetCollection } from './worksheetCollection';

/** What hangs on the workbook. */
export const workbookChildren: NonNullable<ClassTable<Book>['navigate']> = {
  Application: (book) => applicationObject(book),
  Worksheets: (book) => worksheetCollection(book),
  _Runtime: (book) => runtimeObject(book),
};
