import { openWorkbook } from '../builders/openWorkbook';
import { workbookFile } from './file/workbookFile';
import { refusalOf } from './workbooks';

const SHEET = `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1:D2">A1:B2</f><v>1</v></c><c r="D1"><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>3</v></c><c r="D2"><v>4</v></c></row></sheetData>`;

async function arrays() {
  return openWorkbook(await workbookFile({ sheets: [{ name: 'S', xml: SHEET }] }));
}

async function after(change: (sheet: Excel.Worksheet) => void) {
  const workbook = await arrays();
  return workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change(sheet);
    const all = sheet.getRange('A1:D2').load('values');
    await context.sync();
    return all.values;
  });
}

const PART = { code: 'InvalidOperation', location: 'Range.values' };

describe('a formula that fills several cells', () => {
  it('is read in each of them, unless it spills', async () => {
    const workbook = await arrays();
    const read = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const all = sheet.getRange('A1:D2').load('formulas');
      const parents = ['D2', 'C1', 'A2', 'C1:D1'].map((address) =>
        sheet.getRange(address).getSpillParentOrNullObject().load('address'),
      );
      await context.sync();
      return [all.formulas, parents.map((parent) => (parent.isNullObject ? '' : parent.address))];
    });
    expect(read).toEqual([
      [
        ['=B1:B2*2', '', '=A1:B2', 2],
        ['=B1:B2*2', '', 3, 4],
      ],
      ['S!C1', 'S!C1', '', ''],
    ]);
  });

  it('refuses to be changed in part', async () => {
    const write = after((sheet) => {
      sheet.getRange('A2:B2').values = [[7, 8]];
    });
    const clear = after((sheet) => {
      sheet.getRange('A1').clear('Contents');
    });
    expect(await refusalOf(write)).toEqual(PART);
    expect(await refusalOf(clear)).toEqual({ ...PART, location: 'Range.clear' });
    const workbook = await arrays();
    expect(() => {
      workbook.user.type({ sheet: 'S', row: 1, column: 0 }, '7');
    }).toThrow('You cannot change part of an array.');
  });

  it('is replaced as a whole', async () => {
    const whole = after((sheet) => {
      sheet.getRange('A1:B2').values = [
        [7, 8],
        [9, ''],
      ];
    });
    expect(await whole).toEqual([
      [7, 8, 1, 2],
      [9, '', 3, 4],
    ]);
  });

  it('spills no more once somebody types where it does', async () => {
    const typed = after((sheet) => {
      sheet.getRange('D2').values = [['x']];
    });
    expect(await typed).toEqual([
      [2, '', '#SPILL!', ''],
      [4, '', '', 'x'],
    ]);
  });
});
