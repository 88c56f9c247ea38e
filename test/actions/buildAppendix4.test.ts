import { buildPapers, markTaken, removeEverything } from '../../src/actions';
import type { CellScalar } from '../../src/grid/sheetCells';
import { reportRegister } from '../../src/register/reportRegister';
import { openWorkbook, sampleRegister, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages } from '../packageParts';

const OPTIONS = { builtOn: '2016-08-05', isPublic: false };
const SHEET = 'Appendix 4';
const OUTCOME = 'Outcome of review';
const ADVICE = 'Recommendation';
const NOW = '£ now, South Hams';
const PROPOSED = '£ proposed, South Hams';
const VISIT = 'Visit South Devon CIC';

async function build(workbook: OpenWorkbook, reading = READING) {
  const outcome = await buildPapers(workbook.runExcel, reading, ['appendix4'], OPTIONS);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

/** What a tab's cells hold from A1 on. */
function readValues(workbook: OpenWorkbook, sheet = SHEET): Promise<CellScalar[][]> {
  return workbook.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return used.values as CellScalar[][]; // Office.js types values as any[][]
  });
}

/** Types into a cell of Appendix 4, found by the partnership's name and a heading. */
async function type(workbook: OpenWorkbook, name: string, heading: string, value: CellScalar): Promise<void> {
  const values = await readValues(workbook);
  const row = values.findIndex((cells) => cells[1] === name && cells[0] !== '');
  const column = (values.find(([ref]) => ref === 'Ref') ?? []).indexOf(heading);
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [[value]];
    await context.sync();
  });
}

async function read(workbook: OpenWorkbook, name: string, heading: string): Promise<CellScalar | undefined> {
  const values = await readValues(workbook);
  const column = (values.find(([ref]) => ref === 'Ref') ?? []).indexOf(heading);
  return values.find((cells) => cells[1] === name && cells[0] !== '')?.[column];
}

async function changeTab(
  workbook: OpenWorkbook,
  name: string,
  change: (cell: { row: number; column: number }) => { row: number; text: string } | 'delete row',
): Promise<void> {
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Economy');
    const used = sheet.getUsedRange(true).load('values,rowIndex,columnIndex');
    await context.sync();
    const at = used.values.findIndex((cells) => cells.includes(name));
    const place = { row: used.rowIndex + at, column: used.columnIndex };
    const wanted = change(place);
    if (wanted === 'delete row') sheet.getCell(place.row, 0).getEntireRow().delete('Up');
    else sheet.getCell(wanted.row, place.column).values = [[wanted.text]];
    await context.sync();
  });
}

describe('buildAppendix4', () => {
  it('has every partnership of the sample register once, with the figures of the JSON document', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { register } = await build(workbook);
    const report = reportRegister(register, 'sample-register.xlsx');
    const values = await readValues(workbook);
    const headings = values.find(([ref]) => ref === 'Ref') ?? [];
    const rows = values.filter(([ref]) => /^[A-Z]{2,3} \d+$/.test(String(ref)));

    expect(rows.map((row) => row[1])).toEqual(report.partnerships.map(({ name }) => name));
    const column = (heading: string) => headings.indexOf(heading);
    for (const council of ['South Hams', 'West Devon']) {
      const expected = report.partnerships.map(({ funding: { byCouncil, shared } }) => {
        const own = byCouncil[council] ?? { low: 0, high: 0 };
        return own.low === own.high && shared.high === 0 ? own.low : 'text';
      });
      for (const heading of [`£ now, ${council}`, `£ proposed, ${council}`]) {
        const shown = rows.map((row) => row[column(heading)]);
        expect(shown.map((cell) => (typeof cell === 'string' ? 'text' : cell))).toEqual(expected);
      }
    }
    const classes = rows.map(
      (row) => String(row[column('Class and the test that decided it')]).split('\n')[0],
    );
    expect(classes).toEqual(report.partnerships.map(({ significance }) => significance.overall));
  });

  it('counts by theme what the JSON document holds', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { register } = await build(workbook);
    const { partnerships, tabs } = reportRegister(register, 'sample-register.xlsx');
    const themeOf = new Map(tabs.map(({ sheet, theme }) => [sheet, theme]));
    const values = await readValues(workbook);
    const themes = [...new Set(tabs.map(({ theme }) => theme)), 'All themes'];
    const told = themes.map((theme) => values.find((row) => String(row[1]).startsWith(`${theme}\n`)));
    const expected = themes.map((theme) => {
      const own = partnerships.filter(({ sheet }) => theme === 'All themes' || themeOf.get(sheet) === theme);
      const size = (overall: string) =>
        own.filter(({ significance }) => significance.overall === overall).length;
      return [
        `${theme}\n${own.length} partnerships`,
        ['Significant', 'Desirable', 'Undetermined'].map((name) => `${size(name)} ${name}`).join('\n'),
      ];
    });
    expect(told.map((row) => [row?.[1], row?.[3]])).toEqual(expected);
  });

  it('keeps what officers type, and writes nothing when nothing has changed', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await build(workbook);
    await type(workbook, VISIT, OUTCOME, 'Reviewed with the partner: =good');
    await type(workbook, VISIT, PROPOSED, 7500);
    await build(workbook);
    const once = await workbook.file.save();

    const again = await openWorkbook(once);
    const { sheets } = await build(again);
    expect(sheets).toEqual([{ key: 'Appendix4', name: SHEET, isBeside: false, cellCount: 0 }]);
    expect(Buffer.compare(once, await again.file.save())).toBe(0);
    expect(await read(again, VISIT, OUTCOME)).toBe('Reviewed with the partner: =good');
    expect([await read(again, VISIT, NOW), await read(again, VISIT, PROPOSED)]).toEqual([8000, 7500]);
  });

  it('keeps the words of a sorted register and of a renamed tab, and text that looks like a formula', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await build(workbook);
    await type(workbook, VISIT, ADVICE, "'=close it");
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = 'Papers for October';
      await context.sync();
    });
    await changeTab(workbook, 'Business Information Point', ({ row }) => ({
      row,
      text: 'Business Info Point',
    }));
    const { sheets } = await build(workbook);
    expect(sheets.map(({ name }) => name)).toEqual(['Papers for October']);
    const values = await readValues(workbook, 'Papers for October');
    expect(values.find((row) => row[1] === VISIT)).toContain('=close it');
  });

  it('moves words to the end of the sheet when their partnership is deleted, and says so', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await build(workbook);
    await type(workbook, VISIT, ADVICE, 'Close it.');
    await changeTab(workbook, VISIT, () => 'delete row');
    const { register } = await build(workbook);
    expect(register.findings.filter(({ code }) => code === 'summary/edited-row-gone')).toEqual([
      { code: 'summary/edited-row-gone', sheet: SHEET, value: VISIT, facts: { name: VISIT } },
    ]);
    const values = await readValues(workbook);
    const last = values.at(-1) ?? [];
    expect([last[0], last[1], last.includes('Close it.')]).toEqual(['Kept 1', VISIT, true]);
  });

  it('tells changes since the papers that were marked as taken to committee', async () => {
    const workbook = await openWorkbook(sampleRegister());
    expect(await markTaken(workbook.runExcel)).toEqual({
      kind: 'done',
      result: { asOf: undefined, papers: [] },
    });
    await build(workbook);
    expect(await markTaken(workbook.runExcel)).toEqual({
      kind: 'done',
      result: { asOf: '2016-08-04', papers: ['Appendix 4'] },
    });
    await changeTab(workbook, VISIT, () => 'delete row');
    await build(workbook, { ...READING, asOf: '2016-09-01' });
    const firsts = (await readValues(workbook)).map(([first]) => first);
    const at = firsts.indexOf('Changes since the papers of 4 August 2016');
    expect(at).toBeGreaterThan(0);
    expect(firsts.slice(at, firsts.indexOf('Economy'))).toContain(
      `${VISIT} (Economy): No longer in the register.`,
    );
  });

  it('leaves an officer’s sheet of its name alone', async () => {
    const workbook = await workbookOf({
      Economy: [
        ['Name', 'Lead Officer', 'Area covered'],
        ['Board', 'A', 'Both'],
      ],
      'Appendix 4': [['My own']],
    });
    const { sheets } = await build(workbook);
    expect(sheets).toEqual([expect.objectContaining({ name: 'Appendix 4 (2)', isBeside: true })]);
    expect(await readValues(workbook, 'Appendix 4')).toEqual([['My own']]);
  });

  it('goes without a trace', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await build(workbook);
    const outcome = await removeEverything(workbook.runExcel, READING);
    expect(outcome).toMatchObject({ kind: 'done', result: { sheets: [SHEET] } });
    // Formulas came and went, so Excel is told to calculate when it opens the file.
    const allowed = [{ place: 'xl/workbook.xml', says: /^<calcPr / }];
    expect(await comparePackages(sampleRegister(), await workbook.file.save(), allowed)).toEqual([]);
  });

  it('takes few requests of less than a megabyte for a thousand partnerships', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      `Partnership ${index}`,
      'Cllr Somebody',
      'A Officer',
      'Both',
      'Delivers advice to residents of both districts',
      `SHDC £${index * 10} / WDBC £4,000`,
      '1 April 2015 to 31 March 2017',
      'Community Delivery',
    ]);
    const headings = [
      'Name',
      'Lead Member',
      'Lead Officer',
      'Area covered',
      'Purpose',
      'Financial arrangements',
      'Agreement dates',
      'Type of Partnership',
    ];
    const workbook = await workbookOf({ Economy: [headings, ...rows] });
    const before = workbook.requests.count;
    await build(workbook);
    expect(workbook.requests.count - before).toBeLessThan(12);
    expect(workbook.requests.largestBytes).toBeLessThan(1_000_000);
  });

  it('takes no figure of its own for an officer’s where the register has no partnership', async () => {
    const workbook = await workbookOf({ Economy: [['Name', 'Financial arrangements']] });
    await build(workbook);
    const once = await readValues(workbook);
    const { sheets } = await build(workbook);
    expect(sheets.map(({ cellCount }) => cellCount)).toEqual([0]);
    expect(await readValues(workbook)).toEqual(once);
  });
});
