import type { CellContent } from '../../../../src/host';
import { enterEdits, type EditedCell } from '../../../../src/preview/grid/edits/enterEdits';
import { LOCKED } from '../../../../src/preview/grid/words/describeRefusal';
import { openWorkbook, readText, workbookOf, type OpenWorkbook } from '../../../builders/openWorkbook';

const register = () =>
  workbookOf({
    Economy: [
      ['Name', '£ a year'],
      ['Arts Trust', ''],
    ],
  });

function sheetOf(workbook: OpenWorkbook) {
  const sheet = workbook.file.sheets.find(({ name }) => name === 'Economy');
  if (!sheet) throw new Error('Expected the tab Economy');
  return sheet;
}

function edited(
  workbook: OpenWorkbook,
  row: number,
  column: number,
  content: CellContent | null,
  typed?: string,
): EditedCell {
  return { sheetId: sheetOf(workbook).id, row, column, content, typed };
}

/** Writes down the cells that an add-in hears of. */
async function listen(workbook: OpenWorkbook): Promise<string[]> {
  const heard: string[] = [];
  await workbook.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('enterEdits', () => {
  it('types what was typed, with the number format that Excel gives it', async () => {
    const workbook = await register();
    expect(enterEdits(workbook, [edited(workbook, 1, 1, { value: 2500 }, '£2,500')])).toBeUndefined();
    expect(await readText(workbook, 'Economy')).toEqual([
      ['Name', '£ a year'],
      ['Arts Trust', '£2,500'],
    ]);
  });

  it('puts a text back as it was when typing is undone, even one that looks like a date', async () => {
    const workbook = await register();
    enterEdits(workbook, [edited(workbook, 1, 0, { value: '4/8/2016' })]);
    expect(sheetOf(workbook).cell(1, 0)).toEqual({ value: '4/8/2016' });
  });

  it('takes what stands in the cell where a list refused what was typed', async () => {
    const workbook = await register();
    const heard = await listen(workbook);
    enterEdits(workbook, [edited(workbook, 1, 0, { value: 'Arts Trust' }, 'Maybe')]);
    await settled();
    expect([sheetOf(workbook).cell(1, 0), heard]).toEqual([{ value: 'Arts Trust' }, []]);
  });

  it('tells the add-in of cells that changed only', async () => {
    const workbook = await register();
    const heard = await listen(workbook);
    enterEdits(workbook, [
      edited(workbook, 0, 0, { value: 'Name' }),
      edited(workbook, 1, 0, null),
      edited(workbook, 1, 1, { value: null, formula: '=1+1' }),
    ]);
    await settled();
    expect(heard).toEqual(['A2', 'B2']);
  });

  it('says why a locked cell stays as it is, and changes none of the others', async () => {
    const workbook = await register();
    const sheet = sheetOf(workbook);
    sheet.setStyle({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, { locked: false });
    sheet.setProtected(true);
    const cells = [edited(workbook, 1, 1, { value: 5 }), edited(workbook, 1, 0, null)];
    expect(enterEdits(workbook, cells)).toBe(LOCKED);
    expect([sheet.cell(1, 0), sheet.cell(1, 1)]).toEqual([{ value: 'Arts Trust' }, undefined]);
  });

  it('is kept in the saved file', async () => {
    const workbook = await register();
    enterEdits(workbook, [edited(workbook, 1, 1, { value: 42586 }, '4/8/2016')]);
    const saved = await openWorkbook(await workbook.file.save());
    expect((await readText(saved, 'Economy'))[1]).toEqual(['Arts Trust', '04/08/2016']);
  });
});
