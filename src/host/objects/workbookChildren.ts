import type { ClassTable } from '../protocol/hostObject';
import { applicationObject, runtimeObject } from './application';
import type { Book } from './book';
import { documentPropertiesObject } from './documentProperties';
import { namedItemCollection } from './namedItem';
import { settingCollection } from './settings';
import { tableCollection } from './tableCollection';
import { worksheetCollection } from './worksheetCollection';

/** What hangs on the workbook. */
export const workbookChildren: NonNullable<ClassTable<Book>['navigate']> = {
  Application: (book) => applicationObject(book),
  Names: (book) => namedItemCollection({ book }),
  Properties: (book) => documentPropertiesObject(book),
  Settings: (book) => settingCollection(book),
  Tables: (book) => tableCollection({ book }),
  Worksheets: (book) => worksheetCollection(book),
  _Runtime: (book) => runtimeObject(book),
};
