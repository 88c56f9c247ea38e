import { connectWorkbook, newBook } from '../../../src/host';
import { loadOfficeClient } from '../../../src/host/node';
import { writeBlankRegister } from '../../../src/preview/workbook/blankRegister';

describe('writeBlankRegister', () => {
  it('makes a tab for each theme with the eleven headings and no partnership', async () => {
    const workbook = connectWorkbook(await newBook(), loadOfficeClient());
    await writeBlankRegister(workbook);
    const { sheets } = workbook.file;
    expect(sheets.map(({ name }) => name)).toEqual([
      'Economy',
      'Homes',
      'Infrastructure',
      'Communities',
      'Wellbeing',
      'Environment',
      'Heritage',
      'Resources',
    ]);
    for (const sheet of sheets) {
      expect(sheet.usedRect(true)).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 11 });
      expect(sheet.cell(0, 0)?.value).toBe('Name');
      expect(sheet.freeze()).toEqual({ rows: 1, columns: 0 });
    }
  });
});
