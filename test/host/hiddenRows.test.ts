import { connect, readText } from '../builders/openWorkbook';
import { newBook } from '../../src/host';

async function hiddenMiddle(misplacesOverHidden: boolean) {
  const workbook = connect(await newBook(), { misplacesOverHidden });
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('2:2').rowHidden = true;
    await context.sync();
  });
  return workbook;
}

/** Writes from top to bottom over a hidden row, then each row apart, then clears. */
async function writeAndClear(misplacesOverHidden: boolean) {
  const workbook = await hiddenMiddle(misplacesOverHidden);
  const seen: string[] = [];
  const steps: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.getRange('A1:A4').values = [[5], [6], [7], [8]];
    },
    (sheet) => {
      [5, 6, 7, 8].forEach((value, row) => {
        sheet.getCell(row, 0).values = [[value]];
      });
    },
    (sheet) => {
      sheet.getRange('A1:A3').clear('Contents');
    },
  ];
  for (const step of steps) {
    await workbook.run(async (context) => {
      step(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    seen.push((await readText(workbook, 'Sheet1')).flat().join(' '));
  }
  return seen;
}

describe('writing over hidden rows', () => {
  it('gives each row its value', async () => {
    expect(await writeAndClear(false)).toEqual(['5 6 7 8', '5 6 7 8', '8']);
  });

  it('gives shown rows the first value, where Excel on the desktop is to be met', async () => {
    expect(await writeAndClear(true)).toEqual(['5 2 5 5', '5 6 7 8', '6  8']);
  });
});
