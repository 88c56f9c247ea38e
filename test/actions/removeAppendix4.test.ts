import fc from 'fast-check';
import { buildPapers, removeEverything } from '../../src/actions';
import type { CellScalar } from '../../src/grid/sheetCells';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages } from '../packageParts';

const SHEET = 'Appendix 4';
const KEPT = 'Words kept from Appendix 4';
const HEADINGS = ['Name', 'Lead Officer', 'Area covered'];
const NAMES = ['Alpha', 'Beta', "'=Gamma"];
const FIELDS = ['Outcome of review', 'Recommendation', '£ proposed, South Hams'];

function register(tabs: Parameters<typeof workbookOf>[0] = {}): Promise<OpenWorkbook> {
  return workbookOf({ Economy: [HEADINGS, ...NAMES.map((name) => [name, 'A Officer', 'Both'])], ...tabs });
}

async function build(workbook: OpenWorkbook): Promise<void> {
  const options = { builtOn: '2016-08-05', isPublic: false };
  const outcome = await buildPapers(workbook.runExcel, READING, ['appendix4'], options);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
}

async function remove(workbook: OpenWorkbook) {
  const outcome = await removeEverything(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

/** Types into a cell of Appendix 4, found by the place of its partnership and a heading. */
async function type(workbook: OpenWorkbook, nth: number, heading: string, typed: CellScalar): Promise<void> {
  const rows = await readText(workbook, SHEET);
  const row = rows.findIndex(([ref]) => ref === `EC ${nth + 1}`);
  const column = (rows.find(([ref]) => ref === 'Ref') ?? []).indexOf(heading);
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [[typed]];
    await context.sync();
  });
}

function tabNames(workbook: OpenWorkbook): string[] {
  return workbook.file.sheets.map(({ name }) => name);
}

describe('removeEverything with Appendix 4', () => {
  it('keeps what officers typed, as text, and says where', async () => {
    const workbook = await register();
    await build(workbook);
    await type(workbook, 0, 'Recommendation', "'=close it");
    await type(workbook, 2, 'Outcome of review', 'Reviewed\nwith care');
    await type(workbook, 2, '£ proposed, South Hams', 7500);

    expect(await remove(workbook)).toMatchObject({
      sheets: [SHEET],
      keptWords: { sheet: KEPT, count: 3 },
    });
    expect(tabNames(workbook)).not.toContain(SHEET);
    expect(await readText(workbook, KEPT)).toEqual([
      ['Tab', 'Partnership', 'Column', 'Text'],
      ['Economy', 'Alpha', 'Recommendation', '=close it'],
      ['Economy', '=Gamma', 'Outcome of review', 'Reviewed\nwith care'],
      ['Economy', '=Gamma', '£ proposed, South Hams', '7500'],
    ]);
    const sheet = workbook.file.sheets.find(({ name }) => name === KEPT);
    expect([sheet?.cell(1, 3), sheet?.cell(2, 1)]).toEqual([{ value: '=close it' }, { value: '=Gamma' }]);
  });

  it('leaves no sheet behind when nothing was typed', async () => {
    const workbook = await register();
    const before = await workbook.file.save();
    await build(workbook);
    expect((await remove(workbook)).keptWords).toBeUndefined();
    const allowed = [{ place: 'xl/workbook.xml', says: /fullCalcOnLoad|<workbookView / }];
    expect(await comparePackages(before, await workbook.file.save(), allowed)).toEqual([]);
  });

  it('appends to its sheet under whatever name, and says nothing twice', async () => {
    const workbook = await register();
    for (const words of ['Retain.', 'Retain.', 'Close.']) {
      await build(workbook);
      await type(workbook, 1, 'Recommendation', words);
      await remove(workbook);
      await workbook.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(KEPT);
        await context.sync();
        if (!sheet.isNullObject) sheet.name = 'My notes';
        await context.sync();
      });
    }
    expect(tabNames(workbook)).not.toContain(KEPT);
    expect((await readText(workbook, 'My notes')).slice(1)).toEqual([
      ['Economy', 'Beta', 'Recommendation', 'Retain.'],
      ['Economy', 'Beta', 'Recommendation', 'Close.'],
    ]);
  });

  it('leaves an officer’s own tab of that name alone', async () => {
    const workbook = await register({ [KEPT]: [['Tab', 'Partnership', 'Column', 'Text']] });
    await build(workbook);
    await type(workbook, 0, 'Recommendation', 'Retain.');
    expect((await remove(workbook)).keptWords?.sheet).toBe(`${KEPT} (2)`);
    expect(await readText(workbook, KEPT)).toEqual([['Tab', 'Partnership', 'Column', 'Text']]);
  });

  it('writes nothing when the sheet of kept words is protected', async () => {
    const workbook = await register();
    await build(workbook);
    await type(workbook, 0, 'Recommendation', 'Retain.');
    await remove(workbook);
    await build(workbook);
    await type(workbook, 0, 'Recommendation', 'Close.');
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem(KEPT).protection.protect();
      await context.sync();
    });
    expect(await removeEverything(workbook.runExcel, READING)).toMatchObject({
      kind: 'not done',
      message: `The tab “${KEPT}” is protected: choose Review › Unprotect Sheet, then run this again.`,
    });
    expect(tabNames(workbook)).toContain(SHEET);
  });

  it('is not taken for a tab of the register', async () => {
    const workbook = await register();
    await build(workbook);
    await type(workbook, 0, 'Recommendation', 'Retain.');
    await remove(workbook);
    const { register: read } = await remove(workbook);
    expect(read.ignoredSheets).not.toContain(KEPT);
  });

  it('loses no text, whatever was typed, sorted and built before', async () => {
    const text = fc.stringMatching(/^[A-Za-z0-9=+@'£.-]{1,8}( [A-Za-z0-9.]{1,6}){0,3}$/);
    const edit = fc.record({ nth: fc.nat(2), field: fc.constantFrom(...FIELDS), text });
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (edits, rebuilds) => {
          const workbook = await register();
          await build(workbook);
          for (const { nth, field, text: words } of edits) await type(workbook, nth, field, `'${words}`);
          if (rebuilds) await build(workbook);
          const last = new Map(edits.map(({ nth, field, text: words }) => [`${nth} ${field}`, words]));
          await remove(workbook);
          const kept = await readText(workbook, KEPT);
          const shown = kept.slice(1).map(([, name = '', column = '', words = '']) => {
            const nth = NAMES.findIndex((each) => each.replace("'", '') === name);
            return [`${nth} ${column}`, words];
          });
          expect(new Map(shown.map(([key = '', words = '']) => [key, words.trim()]))).toEqual(
            new Map([...last].map(([key, words]) => [key, words.trim()])),
          );
        },
      ),
      { numRuns: 8 },
    );
  });
});
