import { buildPapers, recalculate, removeEverything } from '../../src/actions';
import { reportRegister } from '../../src/register/reportRegister';
import {
  openWorkbook,
  readText,
  sampleRegister,
  workbookOf,
  type OpenWorkbook,
} from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages } from '../packageParts';

const TODAY = '2016-08-05';
const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Significant/Desirable'];

async function buildChecks(workbook: OpenWorkbook, builtOn = TODAY) {
  const outcome = await buildPapers(workbook.runExcel, READING, ['checks'], { builtOn, isPublic: false });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function remove(workbook: OpenWorkbook) {
  const outcome = await removeEverything(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

function register(tabs: Parameters<typeof workbookOf>[0] = {}) {
  return workbookOf({
    Economy: [
      ['Economy partnerships'],
      [],
      HEADINGS,
      ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000', 'D'],
      ["'=1+1", 'B Officer', 'SH', '£2-3k pa', 'maybe'],
    ],
    ...tabs,
  });
}

function tabNames(workbook: OpenWorkbook): string[] {
  return workbook.file.sheets.map(({ name }) => name);
}

async function renameTab(workbook: OpenWorkbook, from: string, to: string): Promise<void> {
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

/** The calls that changed cells' contents in requests from one on. */
function typingsFrom(workbook: OpenWorkbook, first: number): string[] {
  return workbook.requests.records
    .slice(first)
    .flatMap(({ calls }) => calls)
    .filter((call) => /^Range\.(values|formulas|hyperlink|clear)/.test(call));
}

describe('buildPapers of the checks', () => {
  it('lists every finding of the sample register with a link to its cell', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const built = await buildChecks(workbook);
    const report = reportRegister(built.register, 'sample-register.xlsx');

    const rows = await readText(workbook, 'Checks');
    const first = rows.findIndex(([tab, cell]) => tab === 'Tab' && cell === 'Cell') + 1;
    const listed = rows.slice(first);
    const wordOf = (severity: string) => severity.charAt(0).toUpperCase() + severity.slice(1);
    const worstFirst = ['error', 'warning', 'note'].flatMap((severity) =>
      report.findings.filter((finding) => finding.severity === severity),
    );
    expect(listed.map(([tab, cell, severity, , , what]) => [tab, cell, severity, what])).toEqual(
      worstFirst.map(({ sheet, cell, severity, message }) => [
        sheet ?? '',
        cell ?? 'Tab',
        wordOf(severity),
        message,
      ]),
    );

    const sheet = workbook.file.sheets.find(({ name }) => name === 'Checks');
    const targets = new Map(sheet?.hyperlinks().map((link) => [link.row, link.documentReference]));
    expect(worstFirst.map((_, index) => targets.get(first + index))).toEqual(
      worstFirst.map(({ sheet: tab, cell }) => `'${tab}'!${cell ?? 'A1'}`),
    );
    expect(sheet?.autoFilter()).toBe(`A${first}:F${first + listed.length}`);
  });

  it('counts by tab and by kind what the findings are', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { register: read } = await buildChecks(workbook);
    const { findings } = reportRegister(read, 'sample-register.xlsx');
    const sizeOf = (severity: string) => findings.filter((finding) => finding.severity === severity).length;

    const rows = await readText(workbook, 'Checks');
    const total = rows.find(([label]) => label === 'All');
    expect(total?.slice(1, 5).map(Number)).toEqual([
      findings.length,
      sizeOf('error'),
      sizeOf('warning'),
      sizeOf('note'),
    ]);
    const kinds = rows.filter(([word]) => ['Error', 'Warning', 'Note'].includes(word ?? ''));
    expect(kinds.reduce((sum, [, size]) => sum + Number(size), 0)).toBe(findings.length);
  });

  it('writes nothing when it runs again on its own output', async () => {
    const first = await openWorkbook(sampleRegister());
    await buildChecks(first);
    const once = await first.file.save();

    const second = await openWorkbook(once);
    const { sheets, register: read } = await buildChecks(second, '2016-08-06');
    expect(sheets).toEqual([{ key: 'Checks', name: 'Checks', isBeside: false, cellCount: 0 }]);
    expect(read.ignoredSheets).not.toContain('Checks');
    expect(typingsFrom(second, 0)).toEqual([]);
    expect(Buffer.compare(await second.file.save(), once)).toBe(0);
  });

  it('takes few round trips, each below 1 MB', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await buildChecks(workbook);
    expect(workbook.requests.count).toBeLessThanOrEqual(6);
    expect(workbook.requests.largestBytes).toBeLessThan(1_000_000);
  });

  it('finds its sheet again under another name and fills it where it stands', async () => {
    const workbook = await register({ Notes: [['Typed by many hands']] });
    await buildChecks(workbook);
    await renameTab(workbook, 'Checks', "To put right, O'Brien");
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("To put right, O'Brien");
      sheet.getRange('A2').values = [['Typed over']];
      sheet.getRange('A400').values = [['Left below']];
      await context.sync();
    });

    const { sheets } = await buildChecks(workbook);
    expect(sheets).toMatchObject([{ name: "To put right, O'Brien", isBeside: false }]);
    expect(tabNames(workbook).filter((name) => /Checks|To put/.test(name))).toEqual([
      "To put right, O'Brien",
    ]);
    const rows = await readText(workbook, "To put right, O'Brien");
    expect(rows[1]?.[0]).toMatch(
      /^As of 4 August 2016, by the scheme “South Hams and West Devon 2016”\. Built from 2 /,
    );
    expect(rows.flat()).not.toContain('Left below');
  });

  it('leaves an officer’s sheet of that name alone and builds beside it', async () => {
    const workbook = await register({ checks: [['Mine', 1]] });
    const { sheets } = await buildChecks(workbook);

    expect(sheets).toMatchObject([{ name: 'Checks (2)', isBeside: true }]);
    expect(await readText(workbook, 'checks')).toEqual([['Mine', '1']]);
    expect((await buildChecks(workbook)).sheets).toMatchObject([{ name: 'Checks (2)', cellCount: 0 }]);
  });

  it('builds anew when an officer deleted the sheet', async () => {
    const workbook = await register();
    await buildChecks(workbook);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Checks').delete();
      await context.sync();
    });
    const { sheets } = await buildChecks(workbook);
    expect(sheets).toMatchObject([{ name: 'Checks', isBeside: false }]);
    expect((await readText(workbook, 'Checks'))[0]?.[0]).toBe('Checks');
  });

  it('writes a name that looks like a formula as text', async () => {
    const workbook = await register();
    await buildChecks(workbook);
    const sheet = workbook.file.sheets.find(({ name }) => name === 'Checks');
    const rows = await readText(workbook, 'Checks');
    const row = rows.findIndex((cells) => cells[3] === '=1+1');
    expect(row).toBeGreaterThan(0);
    expect(sheet?.cell(row, 3)).toEqual({ value: '=1+1' });
  });

  it('names its own sheet when that is protected, and leaves it as it is', async () => {
    const workbook = await register();
    await buildChecks(workbook);
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Checks');
      sheet.getRange('A1').values = [['Typed over']];
      sheet.protection.protect();
      await context.sync();
    });
    await expect(buildChecks(workbook)).rejects.toThrow('The tab “Checks” is protected');
    expect((await readText(workbook, 'Checks'))[0]?.[0]).toBe('Typed over');
  });
});

describe('marks on cells with findings', () => {
  const marksOf = (workbook: OpenWorkbook) =>
    workbook.file.sheets
      .find(({ name }) => name === 'Economy')
      ?.conditionalFormats()
      .filter(({ formulas }) => /: (errors|warnings), /.test(formulas[0] ?? ''));

  it('stand on the tabs as long as the sheet does, and follow the findings', async () => {
    const workbook = await register();
    await recalculate(workbook.runExcel, READING);
    expect(marksOf(workbook)).toEqual([]);

    await buildChecks(workbook);
    const before = marksOf(workbook)?.map(({ ranges }) => ranges);
    expect(before).toHaveLength(1);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('E5').values = [['D']];
      await context.sync();
    });
    await recalculate(workbook.runExcel, READING);
    expect(marksOf(workbook)).toHaveLength(1);
    expect(marksOf(workbook)?.map(({ ranges }) => ranges)).not.toEqual(before);

    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Checks').delete();
      await context.sync();
    });
    await recalculate(workbook.runExcel, READING);
    expect(marksOf(workbook)).toEqual([]);
  });
});

describe('removeEverything', () => {
  it('takes the sheet and the marks away and leaves the sample register as it was', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await buildChecks(workbook);
    await renameTab(workbook, 'Checks', 'To put right');

    expect(await remove(workbook)).toMatchObject({ sheets: ['To put right'], keptSheets: [] });
    // Excel calculates a workbook anew when a sheet has gone.
    const allowed = [{ place: 'xl/workbook.xml', says: /fullCalcOnLoad/ }];
    expect(await comparePackages(sampleRegister(), await workbook.file.save(), allowed)).toEqual([]);
  });

  it('leaves a sheet that formulas refer to', async () => {
    const workbook = await register({ Notes: [['=Checks!B7']] });
    await buildChecks(workbook);

    expect(await remove(workbook)).toMatchObject({ sheets: [], keptSheets: ['Checks'] });
    expect(tabNames(workbook)).toContain('Checks');
    expect(workbook.file.names().filter(({ name }) => name.startsWith('PartnershipRegister'))).toEqual([]);
  });

  it('says what to do when the sheet is the only tab in sight', async () => {
    const workbook = await register();
    await buildChecks(workbook);
    await workbook.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of tabNames(workbook).filter((tab) => tab !== 'Checks')) {
        worksheets.getItem(name).visibility = 'Hidden';
      }
      await context.sync();
    });
    await expect(remove(workbook)).rejects.toThrow('No tab but “Checks” is shown');
    expect(tabNames(workbook)).toContain('Checks');
  });
});
