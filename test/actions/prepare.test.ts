import {
  checkRegister,
  fillFromText,
  listFill,
  prepare,
  putBack,
  recalculate,
  removeEverything,
} from '../../src/actions';
import { formatCell, formatArea } from '../../src/grid/address';
import { type AssessedRegister } from '../../src/register';
import {
  openWorkbook,
  readText,
  sampleRegister,
  workbookOf,
  type OpenWorkbook,
} from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages, type Allowance } from '../packageParts';

const AT = '2016-08-04T09:30';
const ALL_COLUMNS = [
  'Annual £ – South Hams',
  'Annual £ – West Devon',
  'Officer days a month',
  'Statutory',
  'Potential for significant risk',
  'Risk considerations',
  'Last annual report',
  'Last annual review',
  'Last quarterly report',
  'Outcome of review',
  'Recommendation',
];
const HEADINGS = ['Name', 'Area covered', 'Financial arrangements', 'Agreement dates'];
const ROW = ['Devon Enterprise Board', 'Both', 'SHDC £4,850 / WDBC £4,850', 'Rolling'];

async function done<Result>(
  outcome: Promise<
    { kind: 'done'; result: Result } | { readonly kind: 'not done'; readonly message: string }
  >,
): Promise<Result> {
  const ended = await outcome;
  if (ended.kind !== 'done') throw new Error(ended.message);
  return ended.result;
}

const prepareDone = (workbook: OpenWorkbook) => done(prepare(workbook.runExcel, READING));
const check = (workbook: OpenWorkbook) => done(checkRegister(workbook.runExcel, READING));
const fill = (workbook: OpenWorkbook) =>
  done(fillFromText(workbook.runExcel, READING, { fixes: 'all', at: AT }));

const judgements = ({ partnerships }: AssessedRegister) =>
  partnerships.map(({ row, judgement }) => [row.sheet, row.row, judgement.overall, judgement.byCouncil]);

describe('prepare', () => {
  it('adds what judging needs after the last column', async () => {
    const workbook = await workbookOf({ Economy: [HEADINGS, ROW] });
    const { columnCount } = await prepareDone(workbook);
    expect(columnCount).toBe(11);
    expect((await readText(workbook, 'Economy'))[0]).toEqual([...HEADINGS, ...ALL_COLUMNS]);
  });

  it.each([
    ['a variant of the heading', ['Officer time (days a month)'], ['Officer days a month']],
    ['one column of pounds for all', ['Annual cost'], ['Annual £ – South Hams', 'Annual £ – West Devon']],
    ['days for each council', ['Officer days SH', 'Officer days WD'], ['Officer days a month']],
    ['pounds for one council', ['Financial arrangements – SH'], ['Annual £ – South Hams']],
    ['a question', ['Statutory?'], ['Statutory']],
  ])('takes %s for the column', async (_, present, left) => {
    const headings = ['Name', 'Area covered', 'Purpose', ...present];
    const workbook = await workbookOf({ Economy: [headings, ['Board', 'Both', 'Aims']] });
    await prepareDone(workbook);
    expect((await readText(workbook, 'Economy'))[0]).toEqual([
      ...headings,
      ...ALL_COLUMNS.filter((heading) => !left.includes(heading)),
    ]);
  });

  it('adds nothing when it runs again, whatever was calculated in between', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await prepareDone(workbook);
    const once = await workbook.file.save();
    expect((await prepareDone(workbook)).columnCount).toBe(0);
    expect(await comparePackages(once, await workbook.file.save())).toEqual([]);
    await done(recalculate(workbook.runExcel, READING));
    expect((await prepareDone(workbook)).columnCount).toBe(0);
  });

  it('goes to the right of calculated columns, which stay the add-in’s', async () => {
    const workbook = await workbookOf({ Economy: [HEADINGS, ROW] });
    await done(recalculate(workbook.runExcel, READING));
    await prepareDone(workbook);
    expect((await done(recalculate(workbook.runExcel, READING))).columnCount).toBe(9);
    await done(removeEverything(workbook.runExcel, READING));
    const headings = (await readText(workbook, 'Economy'))[0]?.filter((heading) => heading !== '');
    expect(headings).toEqual([...HEADINGS, ...ALL_COLUMNS]);
  });

  it('changes nothing of the sample but the cells it adds, and no judgement', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const before = await check(workbook);
    const { plans } = await prepareDone(workbook);
    const allowed = plans.map(({ sheet, headerRow, firstColumn, rowCount, columns }): Allowance => {
      const size = { rowCount: rowCount + 1, columnCount: Math.max(1, columns.length) };
      return {
        place: sheet,
        area: formatArea({ row: headerRow, column: firstColumn, ...size }),
        change: 'added',
      };
    });
    const widths: Allowance = { kind: 'column', change: 'added' };
    expect(await comparePackages(sampleRegister(), await workbook.file.save(), [...allowed, widths])).toEqual(
      [],
    );
    const after = await check(workbook);
    expect(judgements(after)).toEqual(judgements(before));
    const codes = ({ findings }: AssessedRegister) => findings.map(({ code }) => code).sort();
    expect(codes(after)).toEqual(codes(before));
  });

  it('says what to enter and asks about anything else', async () => {
    const workbook = await workbookOf({ Economy: [HEADINGS, ROW] });
    await prepareDone(workbook);
    const read = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      const cells = ['E2', 'H2', 'K2', 'N2'].map((address) => sheet.getRange(address));
      cells.forEach((cell) => {
        cell.load('numberFormat');
        cell.dataValidation.load('type,prompt,errorAlert');
      });
      await context.sync();
      return cells.map(({ numberFormat, dataValidation: { type, prompt, errorAlert } }) => [
        numberFormat[0]?.[0] as string,
        type,
        prompt.title,
        errorAlert.style,
      ]);
    });
    expect(read).toEqual([
      ['£#,##0.00', 'Decimal', 'Annual £ – South Hams', 'Warning'],
      ['General', 'List', 'Statutory', 'Warning'],
      ['dd/mm/yyyy', 'Date', 'Last annual report', 'Warning'],
      ['General', 'None', 'Outcome of review', 'Stop'],
    ]);
  });

  it('never writes over a column without a heading', async () => {
    const rows = [
      [...HEADINGS, '', ''],
      [...ROW, '', 'mine'],
    ];
    const workbook = await workbookOf({ Economy: rows });
    await prepareDone(workbook);
    expect((await readText(workbook, 'Economy')).map((row) => row.slice(4, 7))).toEqual([
      ['', '', 'Annual £ – South Hams'],
      ['', 'mine', ''],
    ]);
  });
});

describe('fillFromText', () => {
  it('fills blank cells of the sample from exact texts, and every row is judged as before', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const before = await check(workbook);
    await prepareDone(workbook);
    const offered = await done(listFill(workbook.runExcel, READING));
    const { applied, left } = await fill(workbook);

    expect(applied.length).toBeGreaterThan(20);
    expect([applied, left]).toEqual([offered.fixes, []]);
    const after = await check(workbook);
    expect(judgements(after)).toEqual(judgements(before));
    const countOf = ({ findings }: AssessedRegister, code: string) =>
      findings.filter((finding) => finding.code === code).length;
    expect(countOf(after, 'funding/conflict')).toBe(countOf(before, 'funding/conflict'));
    expect(after.findings.length).toBeLessThanOrEqual(before.findings.length);
    expect((await fill(workbook)).applied).toEqual([]);
  });

  it('changes blank cells only, and puts them back', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await prepareDone(workbook);
    const prepared = await workbook.file.save();
    const { applied } = await fill(workbook);
    const places = applied.map(({ sheet, row, column }): Allowance => ({
      place: sheet,
      kind: 'cell value',
      area: formatCell(row, column),
      change: 'added',
    }));
    const changes: readonly Allowance[] = [
      { place: 'xl/workbook.xml' },
      { kind: 'part', change: 'added' },
      { place: 'xl/_rels/workbook.xml.rels' },
      { place: '[Content_Types].xml' },
      { place: 'docProps/app.xml' },
    ];
    expect(await comparePackages(prepared, await workbook.file.save(), [...places, ...changes])).toEqual([]);
    await done(putBack(workbook.runExcel, READING, { references: 'all', at: AT }));
    expect(await comparePackages(prepared, await workbook.file.save(), changes)).toEqual([]);
  });
});
