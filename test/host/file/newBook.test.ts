import JSZip from 'jszip';
import { newBook } from '../../../src/host/file';
import { firstSheet, partText } from './workbookFile';

describe('newBook', () => {
  it('is one blank sheet with nothing about who made it', async () => {
    const book = await newBook();
    const saved = await book.save();
    expect({
      sheets: book.sheets.map(({ id, name, kind, visibility }) => ({ id, name, kind, visibility })),
      active: book.activeSheetId,
      used: firstSheet(book).usedRect(false),
      names: book.names(),
      losses: book.losses(),
      folders: Object.values((await JSZip.loadAsync(saved)).files).filter((each) => each.dir).length,
      path: (await partText(saved, 'xl/workbook.xml'))?.includes('absPath'),
    }).toEqual({
      sheets: [{ id: '1', name: 'Sheet1', kind: 'worksheet', visibility: 'Visible' }],
      active: '1',
      used: undefined,
      names: [],
      losses: [],
      folders: 0,
      path: false,
    });
  });
});
