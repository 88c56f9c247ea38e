import type { SheetFile } from '../file/model';
import { HostError } from '../protocol/hostError';
import type { Book } from './book';

/** The active worksheet; the first visible one when a chart sheet is in front. */
export function activeSheetOf(book: Book): SheetFile {
  const { worksheets, file } = book;
  const active =
    worksheets.find((sheet) => sheet.id === file.activeSheetId) ??
    worksheets.find((sheet) => sheet.visibility === 'Visible');
  if (!active) throw new HostError('ItemNotFound');
  return active;
}
