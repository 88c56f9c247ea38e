import type { SheetFile } from '../file/model';
import { HostError } from '../protocol/hostError';
import type { Book } from './book';

/** The active worksheet; the first visible one when a chart sheet is in front, undefined when there is none. */
export function findActiveSheet({ worksheets, file }: Book): SheetFile | undefined {
  return (
    worksheets.find((sheet) => sheet.id === file.activeSheetId) ??
    worksheets.find((sheet) => sheet.visibility === 'Visible')
  );
}

/** The same, refused when there is none. */
export function activeSheetOf(book: Book): SheetFile {
  const active = findActiveSheet(book);
  if (!active) throw new HostError('ItemNotFound');
  return active;
}
