import { readSheets, type SheetChoice } from '../../src/excel/readSheets';
import type { CellScalar } from '../../src/grid/sheetCells';
import { connect, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';

const CHOICE: SheetChoice = {
  isWanted: (name) => name !== 'Sheet1' && name !== 'Notes',
  needsMerges: () => false,
};

async function read(workbook: OpenWorkbook, choice: Partial<SheetChoice> = {}) {
  const before = workbook.requests.count;
  const { sheets, otherNames } = await workbook.runExcel(async (context) => {
    const result = await readSheets(context, {
      likelyNames: ['Economy', 'Homes'],
      choose: () => ({ ...CHOICE, ...choice }),
      size: { headRows: 200, bytes: 1_000_000 },
    });
    return { sheets: result.sheets.map(({ cells }) => cells), otherNames: result.otherNames };
  });
  return { sheets, otherNames, roundTrips: workbook.requests.count - before };
}

function numbered(rows: number, columns: number): CellScalar[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => row * columns + column),
  );
}

describe('readSheets', () => {
  it('reads sheets of likely names in one round trip', async () => {
    const workbook = await workbookOf({ Notes: [['x']], Economy: [['Name', 1]], Homes: [['Name', true]] });
    expect(await read(workbook)).toMatchObject({
      roundTrips: 1,
      otherNames: ['Sheet1', 'Notes'],
      sheets: [
        { name: 'Economy', top: 0, left: 0, values: [['Name', 1]], text: [['Name', '1']], tables: [] },
        {
          name: 'Homes',
          top: 0,
          left: 0,
          values: [['Name', true]],
          text: [['Name', 'TRUE']],
          merges: undefined,
        },
      ],
    });
  });

  it('reads sheets of other names in a second round trip, in workbook order', async () => {
    const workbook = await workbookOf({ '1. Heritage': [['a']], Economy: [['b']] });
    const { sheets, roundTrips } = await read(workbook);
    expect([sheets.map(({ name, values }) => [name, values]), roundTrips]).toEqual([
      [
        ['1. Heritage', [['a']]],
        ['Economy', [['b']]],
      ],
      2,
    ]);
  });

  it('reads a long sheet whole, in blocks that an answer can carry', async () => {
    const rows = numbered(3000, 12);
    const workbook = await workbookOf({ Economy: rows });
    const { sheets, roundTrips } = await read(workbook);
    expect(sheets[0]?.values).toEqual(rows);
    expect(sheets[0]?.text).toHaveLength(3000);
    expect(roundTrips).toBe(3);
  });

  it('reads an empty sheet and one that begins far down', async () => {
    const workbook = await workbookOf({ Economy: [['x']], Homes: [['y']] });
    await workbook.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Economy').getRange('A1').clear();
      worksheets.getItem('Homes').getRange('A1').clear();
      worksheets.getItem('Homes').getRange('C400').values = [['deep']];
      await context.sync();
    });
    const { sheets } = await read(workbook);
    expect(sheets.map(({ top, left, values }) => ({ top, left, values }))).toEqual([
      { top: 0, left: 0, values: [] },
      { top: 399, left: 2, values: [['deep']] },
    ]);
  });

  it('finds the tables of a sheet', async () => {
    const workbook = await workbookOf({ Economy: [['Title'], ['Name', 'Area'], ['City Deal', 'SH']] });
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').tables.add('A2:B3', true).name = 'Register';
      await context.sync();
    });
    const { sheets, roundTrips } = await read(workbook);
    expect(sheets[0]?.tables).toEqual([
      {
        name: 'Register',
        area: { row: 1, column: 0, rowCount: 2, columnCount: 2 },
        hasHeaders: true,
        hasTotals: false,
      },
    ]);
    expect(roundTrips).toBe(2);
  });

  it('asks for merged areas only where they matter, and only of an Excel that has them', async () => {
    const workbook = await workbookOf({ Economy: [['Name'], ['City Deal'], ['']], Homes: [['Name']] });
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('A2:A3').merge();
      await context.sync();
    });
    const asksForEconomy = { needsMerges: ({ name }: { name: string }) => name === 'Economy' };
    const { sheets, roundTrips } = await read(workbook, asksForEconomy);

    expect(sheets.map(({ merges }) => merges)).toEqual([
      [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
      undefined,
    ]);
    expect(roundTrips).toBe(2);
    const calls = (await callsOf(connect(workbook.file), {})).filter((call) => call.includes('MergedAreas'));
    expect(calls).toEqual([]);
  });
});

async function callsOf(workbook: OpenWorkbook, choice: Partial<SheetChoice>): Promise<string[]> {
  await read(workbook, choice);
  return workbook.requests.records.flatMap(({ calls }) => calls);
}
