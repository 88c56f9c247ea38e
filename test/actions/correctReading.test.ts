import { correctReading, lookAtRegister, recalculate, removeEverything } from '../../src/actions';
import type { Correction } from '../../src/register';
import { openWorkbook, readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

const KEY = 'PartnershipRegister.corrections';
/** A tab named unlike any theme, with headings of which one is like those of a register. */
const UNLIKE = {
  'Work and jobs': [
    ['Body', 'Lead Officer', 'Where', 'Money we give'],
    ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000'],
  ],
  Homes: [
    ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements'],
    ['Tamar Housing Forum', 'B Officer', 'SH', 'nil'],
  ],
} as const;
const TAB: Correction = { about: 'tab', sheet: 'Work and jobs', theme: 'Economy' };
const CORRECTIONS: readonly Correction[] = [
  TAB,
  { about: 'heading', sheet: 'Work and jobs', heading: 'Body', column: 'name' },
  { about: 'heading', sheet: 'Work and jobs', heading: 'Where', column: 'area' },
  { about: 'heading', sheet: 'Work and jobs', heading: 'Money we give', column: 'financialArrangements' },
];
const ALL_HOMES: Correction = { about: 'tab', sheet: 'Homes', theme: null };

async function correct(workbook: OpenWorkbook, corrections: readonly Correction[]) {
  const outcome = await correctReading(workbook.runExcel, READING, corrections);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function look(workbook: OpenWorkbook) {
  const outcome = await lookAtRegister(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function reopen(workbook: OpenWorkbook): Promise<OpenWorkbook> {
  return openWorkbook(await workbook.file.save());
}

function keepNote(workbook: OpenWorkbook, value: unknown): Promise<void> {
  return workbook.run(async (context) => {
    context.workbook.settings.add(KEY, value);
    await context.sync();
  });
}

function hasNote(workbook: OpenWorkbook): Promise<boolean> {
  return workbook.run(async (context) => {
    const note = context.workbook.settings.getItemOrNullObject(KEY);
    await context.sync();
    return !note.isNullObject;
  });
}

describe('correctReading', () => {
  it('has a tab and headings unlike any read from then on, also after saving', async () => {
    const workbook = await workbookOf(UNLIKE);
    expect((await look(workbook)).register.partnerships.map(({ row }) => row.name)).toEqual([
      'Tamar Housing Forum',
    ]);
    const { changes, clearedSheets } = await correct(workbook, CORRECTIONS);
    expect([changes.length, changes[1], clearedSheets]).toEqual([
      4,
      '“Body” on “Work and jobs” is read as Name.',
      [],
    ]);

    const saved = await reopen(workbook);
    expect((await recalculate(saved.runExcel, READING)).kind).toBe('done');
    const rows = await readText(await reopen(saved), 'Work and jobs');
    expect(rows.map((row) => row[5])).toEqual(['Significance', 'Significant']);
    const { register, recognition, isUpToDate } = await look(await reopen(saved));
    expect(register.partnerships.map(({ row }) => [row.theme, row.name])).toEqual([
      ['Economy', 'Devon Enterprise Board'],
      ['Homes', 'Tamar Housing Forum'],
    ]);
    expect(recognition.corrections.map(({ use }) => use)).toEqual(['used', 'used', 'used', 'used']);
    expect(isUpToDate).toBe(true);
  });

  it('follows headings when columns are moved, and stops following when all is taken back', async () => {
    const workbook = await workbookOf(UNLIKE);
    await correct(workbook, CORRECTIONS);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Work and jobs').getRange('A:A').insert('Right');
      await context.sync();
    });
    expect((await look(workbook)).register.tabs[0]?.columns[0]).toEqual({
      id: 'name',
      column: 1,
      heading: 'Body',
    });
    const { changes } = await correct(workbook, []);
    expect(changes[0]).toBe('The tab “Work and jobs” is read by its name again.');
    expect((await look(workbook)).register.tabs.map(({ sheet }) => sheet)).toEqual(['Homes']);
    expect(await hasNote(workbook)).toBe(false);
  });

  it('takes the add-in’s columns off a tab that is not read any more', async () => {
    const workbook = await workbookOf(UNLIKE);
    const before = [await readText(workbook, 'Work and jobs'), await readText(workbook, 'Homes')];
    await correct(workbook, CORRECTIONS);
    await recalculate(workbook.runExcel, READING);
    expect((await correct(workbook, [ALL_HOMES])).clearedSheets).toEqual(['Work and jobs', 'Homes']);
    expect([await readText(workbook, 'Work and jobs'), await readText(workbook, 'Homes')]).toEqual(before);
  });

  it('writes nothing when such a tab is protected', async () => {
    const workbook = await workbookOf(UNLIKE);
    await recalculate(workbook.runExcel, READING);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Homes').protection.protect();
      await context.sync();
    });
    expect(await correctReading(workbook.runExcel, READING, [ALL_HOMES])).toMatchObject({
      kind: 'not done',
      message: 'The tab “Homes” is protected: choose Review › Unprotect Sheet, then run this again.',
    });
    expect(await hasNote(workbook)).toBe(false);
  });

  it('says which tabs there are when none is a theme’s, and reads the one that is named then', async () => {
    const workbook = await workbookOf({ 'Work and jobs': UNLIKE['Work and jobs'] });
    const outcome = await lookAtRegister(workbook.runExcel, READING);
    expect(outcome).toMatchObject({
      kind: 'not done',
      unmatched: { sheets: ['Sheet1', 'Work and jobs'], recognition: { corrections: [] } },
    });
    await correct(workbook, CORRECTIONS);
    expect((await look(workbook)).register.partnerships).toHaveLength(1);
  });

  it('reads on without a note that cannot be understood, and says so', async () => {
    const workbook = await workbookOf(UNLIKE);
    await keepNote(workbook, { version: 7, corrections: 'all' });
    const { register, recognition } = await look(workbook);
    expect(register.findings[0]).toEqual({ code: 'register/corrections-unreadable', value: '', facts: {} });
    expect([recognition.kept, recognition.corrections]).toEqual(['unreadable', []]);
    await correct(workbook, [TAB]);
    expect((await look(workbook)).recognition.kept).toBe('kept');
  });
});

describe('removeEverything', () => {
  it('takes the corrections away with the columns', async () => {
    const workbook = await workbookOf(UNLIKE);
    const before = await readText(workbook, 'Work and jobs');
    await correct(workbook, CORRECTIONS);
    await recalculate(workbook.runExcel, READING);
    expect((await removeEverything(workbook.runExcel, READING)).kind).toBe('done');
    expect(await readText(workbook, 'Work and jobs')).toEqual(before);
    expect(await hasNote(workbook)).toBe(false);
  });
});
