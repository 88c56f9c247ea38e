import JSZip from 'jszip';
// The package's build for browsers works in Node too; its main file wants Node's own modules.
import XlsxPopulate from 'xlsx-populate/browser/xlsx-populate-no-encryption.min.js';
import type { BookFile } from './BookFile';
import { openBook } from './openBook';

/** The blank workbook of xlsx-populate names a folder on its maker's computer. */
const MAKERS_FOLDER = /<mc:AlternateContent\b.*?<\/mc:AlternateContent>/s;

/** A blank workbook of one sheet, `Sheet1`. */
export async function newBook(): Promise<BookFile> {
  const blank = await XlsxPopulate.fromBlankAsync();
  return openBook(await cleaned(await blank.outputAsync('uint8array')));
}

/** Leaves out the maker's folder, and entries for folders, which no program but a zip tool writes. */
async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const clean = new JSZip();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (entry.dir) continue;
    const text = await entry.async('string');
    clean.file(path, path === 'xl/workbook.xml' ? text.replace(MAKERS_FOLDER, '') : text, {
      createFolders: false,
      date: new Date('1980-01-01T00:00:00Z'),
    });
  }
  return clean.generateAsync({ type: 'uint8array' });
}
