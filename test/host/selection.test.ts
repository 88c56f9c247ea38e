import type { ConnectedWorkbook, SelectedCells } from '../../src/host';
import { blankWorkbook, refusalOf } from './workbooks';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const cells = (sheet: string, row: number, column: number, rowCount = 1, columnCount = 1): SelectedCells => ({
  sheet,
  row,
  column,
  rowCount,
  columnCount,
});

async function twoSheets(): Promise<ConnectedWorkbook> {
  const workbook = await blankWorkbook();
  await workbook.run(async (context) => {
    context.workbook.worksheets.add('Other');
    await context.sync();
  });
  return workbook;
}

/** Writes down what an add-in hears of from now on. */
async function listen(workbook: ConnectedWorkbook): Promise<string[]> {
  const heard: string[] = [];
  await workbook.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load('items/id,items/name');
    await context.sync();
    const nameOf = (id: string) => sheets.items.find((sheet) => sheet.id === id)?.name ?? id;
    const hear = (word: string) => (event: { worksheetId: string; address?: string }) => {
      heard.push([word, nameOf(event.worksheetId), event.address].filter(Boolean).join(' '));
      return Promise.resolve();
    };
    worksheets.onSelectionChanged.add(hear('selected'));
    worksheets.onActivated.add(hear('activated'));
    worksheets.onDeactivated.add(hear('deactivated'));
    await context.sync();
  });
  return heard;
}

function selectedAddress(workbook: ConnectedWorkbook): Promise<string> {
  return workbook.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

describe('select, by the add-in', () => {
  it('brings the sheet to the front and tells listeners of the sheet and of the cells', async () => {
    const workbook = await twoSheets();
    const heard = await listen(workbook);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('B2:C5').select();
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(['deactivated Sheet1', 'activated Other', 'selected Other B2:C5']);
    expect(workbook.selection.get()).toEqual(cells('Other', 1, 1, 4, 2));
  });

  it('tells nobody when the same cells were selected before', async () => {
    const workbook = await twoSheets();
    const heard = await listen(workbook);
    for (let time = 0; time < 2; time += 1)
      await workbook.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2').select();
        await context.sync();
      });
    await settled();
    expect(heard).toEqual(['selected Sheet1 B2']);
  });

  it('selects merged cells whole', async () => {
    const workbook = await twoSheets();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2:A4').merge();
      sheet.getRange('B5:C5').merge();
      sheet.getRange('A4:B5').select();
      await context.sync();
    });
    expect(await selectedAddress(workbook)).toBe('Sheet1!A2:C5');
  });

  it('is refused on a hidden sheet', async () => {
    const workbook = await twoSheets();
    const run = workbook.run(async (context) => {
      const other = context.workbook.worksheets.getItem('Other');
      other.visibility = 'Hidden';
      other.getRange('B2').select();
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: 'InvalidOperation', location: 'Range.select' });
    expect(await selectedAddress(workbook)).toBe('Sheet1!A1');
  });
});

describe('select, by the user', () => {
  it('is what the add-in finds selected and hears of', async () => {
    const workbook = await twoSheets();
    const heard = await listen(workbook);
    workbook.select(cells('Other', 2, 1));
    await settled();
    expect(await selectedAddress(workbook)).toBe('Other!B3');
    expect(heard).toEqual(['deactivated Sheet1', 'activated Other', 'selected Other B3']);
  });

  it('keeps what is selected on each sheet', async () => {
    const workbook = await twoSheets();
    workbook.select(cells('Sheet1', 2, 1));
    workbook.select(cells('Other', 4, 4));
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    expect(workbook.selection.get()).toEqual(cells('Sheet1', 2, 1));
  });

  it.each([
    ['a sheet that is not there', cells('Missing', 0, 0)],
    ['a cell beyond the sheet', cells('Sheet1', 1_048_576, 0)],
  ])('is refused for %s', async (_, place) => {
    const workbook = await twoSheets();
    expect(() => {
      workbook.select(place);
    }).toThrow();
  });
});

describe('selection', () => {
  it('tells whoever shows the workbook of every change, and of nothing else', async () => {
    const workbook = await twoSheets();
    const seen: (SelectedCells | undefined)[] = [];
    const stop = workbook.selection.subscribe(() => seen.push(workbook.selection.get()));
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B4').select();
      await context.sync();
      sheet.getRange('A1').values = [['typed']];
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      context.workbook.worksheets.getItem('Other').activate();
      await context.sync();
    });
    stop();
    workbook.select(cells('Sheet1', 0, 0));
    expect(seen).toEqual([cells('Sheet1', 3, 1), cells('Sheet1', 4, 1), cells('Other', 0, 0)]);
  });
});
