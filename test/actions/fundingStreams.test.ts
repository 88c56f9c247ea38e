import {
  addGrantsTab,
  buildPapers,
  checkRegister,
  lookAtRegister,
  PAPER_NAMES,
  removeEverything,
  type Built,
  type Outcome,
} from '../../src/actions';
import { describeFinding } from '../../src/register';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { PERFORMANCE_REWARD_GRANT } from '../builders/performanceRewardGrant';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const scheme = {
  ...SOUTH_HAMS_WEST_DEVON_2016,
  papers: { ...SOUTH_HAMS_WEST_DEVON_2016.papers, fundingStreams: true },
};
const READING = { scheme, asOf: '2016-08-04' };
const OPTIONS = { builtOn: '2016-08-05', isPublic: false };
const ECONOMY = [
  ['Name', 'Area covered', 'Annual £'],
  ['Harbour Trust', 'South Hams', 500],
];

function done<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function build(workbook: OpenWorkbook): Promise<Built> {
  return done(await buildPapers(workbook.runExcel, READING, ['funding'], OPTIONS));
}

async function findGrants(workbook: OpenWorkbook): Promise<string[]> {
  const { findings } = done(await checkRegister(workbook.runExcel, READING));
  return findings.filter(({ code }) => code.startsWith('grant/')).map(describeFinding);
}

function write(workbook: OpenWorkbook, sheet: string, rows: readonly (readonly (string | number)[])[]) {
  return workbook.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

describe('addGrantsTab', () => {
  it('adds an empty tab once, which keeps what is typed on it whatever it is called', async () => {
    const workbook = await workbookOf({ Economy: ECONOMY });
    expect(done(await addGrantsTab(workbook.runExcel, READING))).toMatchObject({
      sheet: 'Grants',
      isNew: true,
    });
    const [headings = []] = PERFORMANCE_REWARD_GRANT;
    expect(await readText(workbook, 'Grants')).toEqual([headings]);
    await write(workbook, 'Grants', PERFORMANCE_REWARD_GRANT);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Grants').name = 'PRG 2011';
      await context.sync();
    });
    expect(done(await addGrantsTab(workbook.runExcel, READING))).toMatchObject({
      sheet: 'PRG 2011',
      isNew: false,
    });
    await build(workbook);
    expect((await readText(workbook, 'PRG 2011'))[1]?.[0]).toBe('Performance Reward Grant');
    const text = await readText(workbook, 'Funding streams');
    expect(text.flat()).toContain('Performance Reward Grant, capital');
    await removeEverything(workbook.runExcel, READING);
    expect((await readText(workbook, 'PRG 2011'))[1]?.[0]).toBe('Performance Reward Grant');
    await expect(readText(workbook, 'Funding streams')).rejects.toThrow();
  });

  it('leaves an officer’s own tab of grants as it is and reads it', async () => {
    const workbook = await workbookOf({ Economy: ECONOMY, 'Grant allocations': PERFORMANCE_REWARD_GRANT });
    expect(done(await addGrantsTab(workbook.runExcel, READING))).toMatchObject({
      sheet: 'Grant allocations',
      isNew: false,
    });
    const { register } = done(await lookAtRegister(workbook.runExcel, READING));
    expect([register.grants?.sheets, register.ignoredSheets]).toEqual([['Grant allocations'], ['Sheet1']]);
  });
});

describe('the funding streams of a scheme', () => {
  it('are checked with the register', async () => {
    const rows = [...PERFORMANCE_REWARD_GRANT, ['', '', '', 'Too much', 89_910.61, '', '', '']];
    const workbook = await workbookOf({ Economy: ECONOMY, Grants: rows });
    expect(await findGrants(workbook)).toEqual([
      'Performance Reward Grant, capital is £289,910.60 and £289,910.61 is allocated, £0.01 too much: reduce an allocation or correct the grant.',
    ]);
  });

  it('are out of date once an allocation changes', async () => {
    const workbook = await workbookOf({ Economy: ECONOMY, Grants: PERFORMANCE_REWARD_GRANT });
    await build(workbook);
    const stateOf = async () => {
      const { papers } = done(await lookAtRegister(workbook.runExcel, READING));
      return papers.find(({ paper }) => paper === 'funding')?.standing;
    };
    expect(await stateOf()).toEqual({ kind: 'up to date' });
    await write(workbook, 'Grants', [
      ...PERFORMANCE_REWARD_GRANT.slice(0, -1),
      ['', '', '', 'Play', 1, '', '', ''],
    ]);
    expect(await stateOf()).toEqual({
      kind: 'out of date',
      changes: ['Other details that it shows have changed in the register.'],
    });
  });

  it('are no sheet of a scheme without them, and no tab is read for them', async () => {
    const workbook = await workbookOf({ Economy: ECONOMY, Grants: PERFORMANCE_REWARD_GRANT });
    const plain = { ...READING, scheme: SOUTH_HAMS_WEST_DEVON_2016 };
    expect(await buildPapers(workbook.runExcel, plain, ['funding'], OPTIONS)).toMatchObject({
      kind: 'not done',
      message:
        'The scheme “South Hams and West Devon 2016” does not have this sheet: say Yes to it on the sheet “Partnership scheme”, or choose a scheme that has it.',
    });
    const { sheets, register } = done(await buildPapers(workbook.runExcel, plain, PAPER_NAMES, OPTIONS));
    expect(sheets.map(({ key }) => key)).not.toContain('Funding');
    expect([register.grants, register.ignoredSheets]).toEqual([undefined, ['Sheet1', 'Grants']]);
  });
});
