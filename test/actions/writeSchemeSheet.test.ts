import { buildPapers, checkRegister, recalculate, writeSchemeSheet } from '../../src/actions';
import { type Scheme } from '../../src/register';
import {
  openWorkbook,
  readText,
  sampleRegister,
  workbookOf,
  type OpenWorkbook,
} from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages } from '../packageParts';

const SHEET = 'Partnership scheme';
const HEADINGS = ['Name', 'Area covered', 'Financial arrangements', 'Significant/Desirable'];
const FOUR_DAYS = ['Market Towns Forum', 'SH', '4 officer days a month', 'D'];

function register(tabs: Parameters<typeof workbookOf>[0] = {}): Promise<OpenWorkbook> {
  return workbookOf({ Economy: [HEADINGS, FOUR_DAYS], ...tabs });
}

/** A register with a scheme sheet in which some values were changed, by what stands in Setting. */
async function registerWith(
  changes: Readonly<Record<string, string | number>>,
  tabs: Parameters<typeof workbookOf>[0] = {},
): Promise<OpenWorkbook> {
  const workbook = await register(tabs);
  await write(workbook);
  for (const [setting, value] of Object.entries(changes))
    await change(workbook, `B${await rowOf(workbook, setting)}`, value);
  return workbook;
}

async function write(workbook: OpenWorkbook, scheme: Scheme = READING.scheme) {
  const outcome = await writeSchemeSheet(workbook.runExcel, { ...READING, scheme }, '2016-08-04');
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function judge(workbook: OpenWorkbook): Promise<(string | undefined)[]> {
  const outcome = await checkRegister(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result.partnerships.map(({ judgement }) => judgement.overall);
}

/** The 1-based row of a setting. */
async function rowOf(workbook: OpenWorkbook, setting: string, sheet = SHEET): Promise<number> {
  return (await readText(workbook, sheet)).findIndex(([label]) => label === setting) + 1;
}

function change(workbook: OpenWorkbook, cell: string, value: string | number, sheet = SHEET): Promise<void> {
  return workbook.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

describe('writeSchemeSheet', () => {
  it('adds a sheet with every setting and touches nothing else', async () => {
    const workbook = await openWorkbook(sampleRegister());
    expect(await write(workbook)).toMatchObject({ sheet: SHEET, isNew: true, isBeside: false });

    const rows = await readText(workbook, SHEET);
    expect(rows[3]?.slice(0, 6)).toEqual([
      'Setting',
      'Value',
      'Unit',
      'What it means',
      'Notes',
      'Also called',
    ]);
    expect(rows.find(([label]) => label === 'Council')?.slice(5, 8)).toEqual([
      'South Hams District Council',
      'SH',
      'SHDC',
    ]);
    expect(rows.find(([label]) => label === 'Resource test')?.slice(1, 3)).toEqual([
      '£10,000.00',
      '£ a year',
    ]);
    const differences = await comparePackages(sampleRegister(), await workbook.file.save());
    expect(
      differences.filter(({ place }) => /^(?:Economy|Homes|Notes|Heritage|Resources)\b/.test(place)),
    ).toEqual([]);
  });

  it('writes a scheme by which the register is judged as before', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const before = await judge(workbook);
    await write(workbook);
    expect(await judge(workbook)).toEqual(before);
  });

  it('works in a workbook that has no tab for a theme yet', async () => {
    const workbook = await workbookOf({ 'Town Deal': [HEADINGS, FOUR_DAYS] });
    expect((await write(workbook)).register.partnerships).toEqual([]);

    await change(workbook, `B${await rowOf(workbook, 'Theme')}`, 'Town Deal');
    expect(await judge(workbook)).toEqual(['Undetermined']);
  });

  it('leaves what officers changed, adds only the rows that are gone, with the values in use', async () => {
    const workbook = await registerWith({ 'Officer day rate': 250 });
    await change(workbook, `E${await rowOf(workbook, 'Theme')}`, 'Cllr A chairs');
    const deleted = await rowOf(workbook, 'Hours in a day');
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange(`${deleted}:${deleted}`).delete('Up');
      await context.sync();
    });
    const before = await readText(workbook, SHEET);

    expect(await write(workbook)).toMatchObject({ isNew: false, addedRows: 1 });
    const after = await readText(workbook, SHEET);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((row) => row.slice(0, 3))).toEqual([
      ['Hours in a day', '7.4', 'hours'],
    ]);
    expect(await write(workbook)).toMatchObject({ isNew: false, addedRows: 0 });
  });

  it('goes beside an officer’s tab of its name', async () => {
    const workbook = await register({ [SHEET]: [['Who chairs what']] });
    expect(await write(workbook)).toMatchObject({ sheet: `${SHEET} (2)`, isBeside: true });
    expect(await readText(workbook, SHEET)).toEqual([['Who chairs what']]);

    await change(
      workbook,
      `B${await rowOf(workbook, 'Officer day rate', `${SHEET} (2)`)}`,
      250,
      `${SHEET} (2)`,
    );
    expect(await judge(workbook)).toEqual(['Significant']);
  });
});

describe('the scheme sheet', () => {
  it('says for which committees and when papers are, and is given those rows when it lacks them', async () => {
    const workbook = await registerWith({ 'Committee date': '15/09/2016', 'Council’s committees': 'shdc' });
    const build = async () => {
      const outcome = await buildPapers(workbook.runExcel, READING, ['appendix4'], {
        builtOn: '2016-08-04',
        isPublic: false,
      });
      if (outcome.kind !== 'done') throw new Error(outcome.message);
      return (await readText(workbook, 'Appendix 4')).map(([first]) => first);
    };
    const told = [
      'For the committee of 15 September 2016.',
      'These papers go for South Hams by Overview and Scrutiny Panel, Executive and Council; for West Devon by Overview and Scrutiny, Hub Committee and Council.',
    ];
    expect(await build()).toEqual(expect.arrayContaining(told));

    const first = await rowOf(workbook, 'Council’s committees');
    await workbook.run(async (context) => {
      context.workbook.worksheets
        .getItem(SHEET)
        .getRange(`${first}:${first + 1}`)
        .delete('Up');
      await context.sync();
    });
    await change(workbook, `B${await rowOf(workbook, 'Council')}`, 'South Hams District');
    expect(await write(workbook)).toMatchObject({ addedRows: 1 });
    expect((await readText(workbook, SHEET)).at(-1)?.slice(0, 7)).toEqual([
      'Council’s committees',
      'West Devon',
      '',
      'A council; from “Also called” on, the committees that its papers go through, in their order.',
      '',
      'Overview and Scrutiny',
      'Hub Committee',
    ]);
  });

  it('decides by its day rate and thresholds', async () => {
    expect(await judge(await register())).toEqual(['Undetermined']);
    expect(await judge(await registerWith({ 'Officer day rate': '£250' }))).toEqual(['Significant']);
    expect(await judge(await registerWith({ 'Officer day rate': 200 }))).toEqual(['Desirable']);
    expect(await judge(await registerWith({ 'Resource test': '£5,000' }))).toEqual(['Significant']);
    expect(await judge(await registerWith({ 'Staff time test': 3.5 }))).toEqual(['Significant']);
  });

  it('says which tabs are themes, in four round trips', async () => {
    const workbook = await registerWith({ Theme: 'Town Deal' }, { 'Town Deal': [HEADINGS, FOUR_DAYS] });
    const before = workbook.requests.count;
    const outcome = await recalculate(workbook.runExcel, READING);

    expect(outcome.kind === 'done' && outcome.result.register.tabs.map(({ sheet }) => sheet)).toEqual([
      'Town Deal',
    ]);
    expect(workbook.requests.count - before).toBeLessThanOrEqual(4);
  });

  it('renames a council’s column in its place, and empties that of one that left', async () => {
    const workbook = await registerWith({});
    await recalculate(workbook.runExcel, READING);
    const headings = async () => (await readText(workbook, 'Economy'))[0]?.slice(7, 10);
    expect(await headings()).toEqual([
      'Resource £ a year – South Hams',
      'Resource £ a year – West Devon',
      'Reporting',
    ]);

    const row = await rowOf(workbook, 'Council');
    await change(workbook, `B${row + 1}`, 'Torridge');
    const committees = (await rowOf(workbook, 'Council’s committees')) + 1;
    expect(await recalculate(workbook.runExcel, READING)).toMatchObject({
      kind: 'not done',
      message: expect.stringContaining(`B${committees}: Council’s committees must be`) as string,
    });
    await change(workbook, `B${committees}`, 'Torridge');
    await recalculate(workbook.runExcel, READING);
    expect(await headings()).toEqual([
      'Resource £ a year – South Hams',
      'Resource £ a year – Torridge',
      'Reporting',
    ]);

    for (const cell of [`A${row + 1}`, `B${row + 1}`, `A${committees}`, `B${committees}`])
      await change(workbook, cell, '');
    await recalculate(workbook.runExcel, READING);
    expect((await readText(workbook, 'Economy')).map((cells) => cells[8])).toEqual([
      'Resource £ a year – Torridge',
      '',
    ]);
  });

  it('costs no round trip', async () => {
    const trips = await Promise.all(
      [register(), registerWith({})].map(async (opening) => {
        const workbook = await opening;
        const before = workbook.requests.count;
        await recalculate(workbook.runExcel, READING);
        return workbook.requests.count - before;
      }),
    );
    expect(trips).toEqual([3, 3]);
  });

  it('is not written to by a recalculation, and is no tab of the register', async () => {
    const workbook = await registerWith({ 'Officer day rate': '250' });
    const before = await readText(workbook, SHEET);
    const outcome = await recalculate(workbook.runExcel, READING);

    expect(await readText(workbook, SHEET)).toEqual(before);
    expect(outcome.kind === 'done' && outcome.result.register.ignoredSheets).toEqual(['Sheet1']);
  });

  it('stops everything at a value that cannot be read', async () => {
    const workbook = await registerWith({ 'Resource test': 'ten grand' });
    const [row, before] = [await rowOf(workbook, 'Resource test'), await workbook.file.save()];
    const sentence = 'Resource test must be an amount in pounds, such as £10,000: "ten grand" is not.';

    expect(await recalculate(workbook.runExcel, READING)).toEqual({
      kind: 'not done',
      message: `Correct the tab “${SHEET}”, then run this again: B${row}: ${sentence}`,
      findings: [
        {
          code: 'scheme/unreadable',
          sheet: SHEET,
          row: row - 1,
          column: 1,
          heading: 'Resource test',
          value: 'ten grand',
          facts: { form: 'an amount in pounds, such as £10,000' },
        },
      ],
    });
    expect(await comparePackages(before, await workbook.file.save())).toEqual([]);
  });

  it('is found under another name by its marker', async () => {
    const workbook = await registerWith({ 'Officer day rate': 250 });
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = 'Our rules';
      await context.sync();
    });
    expect(await judge(workbook)).toEqual(['Significant']);
  });

  it('is found by its name and layout where the marker was lost', async () => {
    const typed = await register({
      [SHEET]: [
        ['Setting', 'Value'],
        ['Officer day rate', '£250'],
      ],
    });
    expect(await judge(typed)).toEqual(['Significant']);
  });
});
