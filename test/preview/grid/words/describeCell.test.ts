import type { Rect } from '../../../../src/host';
import { openBook } from '../../../../src/host/file';
import { describeSelection } from '../../../../src/preview/grid/words/describeCell';
import { sampleRegister, workbookOf } from '../../../builders/openWorkbook';

const rect = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

async function describeIn(tab: string, selected: Rect): Promise<string> {
  const file = await openBook(sampleRegister());
  const sheet = file.sheets.find(({ name }) => name === tab);
  return sheet ? describeSelection(sheet, selected) : '';
}

describe('describeSelection', () => {
  it.each([
    ['a cell under a heading', rect(6, 8), 'Economy, I7, Financial arrangements: SHDC £4,850 / WDBC £4,850'],
    ['a date in British order', rect(6, 14), 'Economy, O7, Last annual report: 12/10/2015'],
    ['a blank cell', rect(5, 16), 'Economy, Q6, Last quarterly report: blank'],
    ['a heading', rect(4, 0), 'Economy, A5: Name'],
    [
      'several cells',
      rect(6, 0, 2, 1),
      'Economy, A7, Name: Plymouth and South West Peninsula City Deal (selected: A7:A8)',
    ],
    [
      'a whole row',
      rect(6, 0, 1, 16_384),
      'Economy, A7, Name: Plymouth and South West Peninsula City Deal (selected: whole rows)',
    ],
  ])('says %s', async (_, selected, expected) => {
    expect(await describeIn('Economy', selected)).toBe(expected);
  });

  it('takes merged cells for one, and a tab without frozen rows for one without headings', async () => {
    const workbook = await workbookOf({ Notes: [['Typed by many hands', '']] });
    const sheet = workbook.file.sheets.find(({ name }) => name === 'Notes');
    sheet?.merge(rect(0, 0, 1, 2));
    expect(sheet && describeSelection(sheet, rect(0, 0, 1, 2))).toBe('Notes, A1: Typed by many hands');
  });

  it('takes the heading of a table before that of frozen rows', async () => {
    const workbook = await workbookOf({ Homes: [['Register'], ['Name'], ['Arts Trust']] });
    const sheet = workbook.file.sheets.find(({ name }) => name === 'Homes');
    sheet?.setFreeze(1, 0);
    sheet?.addTable(rect(1, 0, 2, 1), true, 'Table1', ['Name']);
    expect(sheet && describeSelection(sheet, rect(2, 0))).toBe('Homes, A3, Name: Arts Trust');
  });
});
