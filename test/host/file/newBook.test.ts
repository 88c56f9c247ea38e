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

  it('is the same bytes whenever it is saved, changed or not', async () => {
    jest.useFakeTimers({
      now: new Date('2016-08-04T10:00:00Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    const saveAt = async (moment: string) => {
      jest.setSystemTime(new Date(moment));
      const book = await newBook();
      firstSheet(book).setCell(0, 0, { value: 'Name' });
      book.setSetting('key', 1);
      return Buffer.from(await book.save()).toString('base64');
    };
    const [early, late] = [await saveAt('2016-08-04T10:00:00Z'), await saveAt('2026-11-22T08:00:00Z')];
    jest.useRealTimers();
    expect(late).toBe(early);
  });
});
