import XlsxPopulate from 'xlsx-populate';
import type { BookFile } from './model';
import { openBook } from './openBook';

/** A blank workbook of one sheet, `Sheet1`. */
export async function newBook(): Promise<BookFile> {
  const blank = await XlsxPopulate.fromBlankAsync();
  const bytes = await blank.outputAsync('uint8array');
  return openBook(bytes);
}
