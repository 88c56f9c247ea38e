import { goToCell, type Place } from '../../src/actions';
import { workbookOf, type OpenWorkbook } from '../builders/openWorkbook';

const ROWS = [['Name'], ['Devon Enterprise Board']];

async function openTwoTabs(): Promise<OpenWorkbook> {
  return workbookOf({ Economy: ROWS, Homes: ROWS });
}

function hide(workbook: OpenWorkbook, sheet: string, visibility: 'Hidden' | 'VeryHidden') {
  return workbook.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).visibility = visibility;
    await context.sync();
  });
}

const go = (workbook: OpenWorkbook, place: Place) => goToCell(workbook.runExcel, place);

describe('goToCell', () => {
  it('brings the tab to the front and selects the cell', async () => {
    const workbook = await openTwoTabs();
    expect(await go(workbook, { sheet: 'Homes', row: 6, column: 3 })).toEqual({ kind: 'done' });
    expect(workbook.selection.get()).toEqual({
      sheet: 'Homes',
      row: 6,
      column: 3,
      rowCount: 1,
      columnCount: 1,
    });
  });

  it('shows a tab as it was left when no cell is meant, and the first cell of a row', async () => {
    const workbook = await openTwoTabs();
    workbook.select({ sheet: 'Homes', row: 4, column: 2, rowCount: 1, columnCount: 1 });
    await go(workbook, { sheet: 'Economy', row: 1 });
    expect(workbook.selection.get()).toMatchObject({ sheet: 'Economy', row: 1, column: 0 });
    await go(workbook, { sheet: 'Homes' });
    expect(workbook.selection.get()).toMatchObject({ sheet: 'Homes', row: 4, column: 2 });
  });

  it('finds a tab whatever its letters and signs', async () => {
    const workbook = await workbookOf({ "Our Plan – Members' £": ROWS });
    await go(workbook, { sheet: "Our Plan – Members' £", row: 1, column: 0 });
    expect(workbook.selection.get()).toMatchObject({ sheet: "Our Plan – Members' £", row: 1 });
  });

  it('asks Excel to change nothing', async () => {
    const workbook = await openTwoTabs();
    const from = workbook.requests.records.length;
    await go(workbook, { sheet: 'Homes', row: 6, column: 3 });
    const calls = workbook.requests.records.slice(from).flatMap((record) => record.calls);
    expect(calls.filter((call) => call.endsWith('='))).toEqual([]);
    expect(calls).toContain('Range.select');
  });

  it.each(['Hidden', 'VeryHidden'] as const)('leaves a tab that is %s as it is', async (visibility) => {
    const workbook = await openTwoTabs();
    await hide(workbook, 'Homes', visibility);
    expect(await go(workbook, { sheet: 'Homes', row: 1, column: 0 })).toEqual({
      kind: 'not done',
      message: 'The tab “Homes” is hidden: unhide it to see the cell.',
    });
    expect(workbook.file.sheets.find(({ name }) => name === 'Homes')?.visibility).toBe(visibility);
    expect(workbook.selection.get()?.sheet).not.toBe('Homes');
  });

  it('says when the tab has been renamed or deleted', async () => {
    expect(await go(await openTwoTabs(), { sheet: 'Heritage', row: 1 })).toEqual({
      kind: 'not done',
      message: 'The tab “Heritage” has been renamed or deleted: choose “Look again” on the page Register.',
    });
  });

  it('says when a cell is beyond the end of the tab', async () => {
    expect(await go(await openTwoTabs(), { sheet: 'Homes', row: 1_048_576, column: 0 })).toEqual({
      kind: 'not done',
      message: 'The tab “Homes” no longer has that cell: choose “Look again” on the page Register.',
    });
  });
});
