import {
  applyFixes,
  listChanges,
  listFixes,
  putBack,
  removeEverything,
  type FixChoice,
} from '../../src/actions';
import { formatCell } from '../../src/grid/address';
import { type Fix } from '../../src/register';
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
const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Significant/Desirable', 'Last annual review'];
const CHANGES_SHEET: readonly Allowance[] = [
  { place: 'xl/workbook.xml', kind: 'sheet', change: 'added' },
  { place: 'xl/workbook.xml', kind: 'name', change: 'added', says: /Changes/ },
  { kind: 'part', change: 'added' },
  { place: 'xl/_rels/workbook.xml.rels' },
  { place: '[Content_Types].xml' },
  { place: 'docProps/app.xml' },
  // Formulas look at what was changed, so Excel calculates them when it opens the file.
  { kind: 'node', says: /fullCalcOnLoad/ },
];

function register() {
  return workbookOf({
    Economy: [
      HEADINGS,
      ['Devon Enterprise Board', 'A  Officer', 'Both', 'Sig.', "'12/05/2014"],
      ['Market Towns Forum', 'B Officer', 'SH ', '="S"', 'May 2014'],
    ],
  });
}

async function list(workbook: OpenWorkbook): Promise<readonly Fix[]> {
  const outcome = await listFixes(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result.fixes;
}

async function apply(workbook: OpenWorkbook, fixes: FixChoice['fixes'] = 'all') {
  const outcome = await applyFixes(workbook.runExcel, READING, { fixes, at: AT });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function restore(workbook: OpenWorkbook, references: 'all' | readonly string[] = 'all') {
  const outcome = await putBack(workbook.runExcel, READING, { references, at: '2016-08-05T10:00' });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function type(workbook: OpenWorkbook, address: string, value: string | number): Promise<void> {
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem('Economy').getRange(address).values = [[value]];
    await context.sync();
  });
}

const cellsOf = (fixes: readonly Fix[]) => fixes.map(({ row, column }) => formatCell(row, column));

describe('listFixes', () => {
  it('lists what is certain, and no formula', async () => {
    expect(cellsOf(await list(await register()))).toEqual(['B2', 'D2', 'E2', 'C3']);
  });

  it('lists nothing that the data validation of a cell keeps out', async () => {
    const workbook = await register();
    const restrict = (source: string) =>
      workbook.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Economy');
        sheet.getRange('D2:D3').dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
      });
    await restrict('S,D');
    expect(cellsOf(await list(workbook))).toEqual(['B2', 'E2', 'C3']);
    await restrict('Significant, Desirable');
    expect(cellsOf(await list(workbook))).toContain('D2');
    await restrict('=Economy!$A$2:$A$3');
    expect(cellsOf(await list(workbook))).not.toContain('D2');
  });

  it('writes nothing and lists the lists of the sample by what they refer to', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const fixes = await list(workbook);
    expect(fixes.filter(({ sheet }) => sheet === 'Economy').map(({ kind }) => kind)).toContain('type');
    expect(await comparePackages(sampleRegister(), await workbook.file.save())).toEqual([]);
  });
});

describe('applyFixes', () => {
  it('writes what was listed and records it', async () => {
    const workbook = await register();
    const { applied, left } = await apply(workbook);

    expect([cellsOf(applied), left]).toEqual([['B2', 'D2', 'E2', 'C3'], []]);
    expect((await readText(workbook, 'Economy')).slice(1)).toEqual([
      ['Devon Enterprise Board', 'A Officer', 'Both', 'Significant', '12/05/2014'],
      ['Market Towns Forum', 'B Officer', 'SH', expect.any(String), expect.any(String)],
    ]);
    const [headings, ...lines] = await readText(workbook, 'Changes');
    expect(headings?.slice(0, 7)).toEqual([
      'When',
      'Tab',
      'Cell',
      'Partnership',
      'Column',
      'Before',
      'After',
    ]);
    expect(lines.map((line) => [...line.slice(0, 3), ...line.slice(4, 7)])).toEqual([
      ['04/08/2016 09:30', 'Economy', 'B2', 'Lead Officer', 'A  Officer', 'A Officer'],
      ['04/08/2016 09:30', 'Economy', 'D2', 'Significant/Desirable', 'Sig.', 'Significant'],
      ['04/08/2016 09:30', 'Economy', 'E2', 'Last annual review', '12/05/2014', '12/05/2014'],
      ['04/08/2016 09:30', 'Economy', 'C3', 'Area covered', 'SH ', 'SH'],
    ]);
  });

  it('makes a real date of a date in text', async () => {
    const workbook = await register();
    await apply(workbook);
    const [value, format] = await workbook.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Economy').getRange('E2').load('values,numberFormat');
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.numberFormat[0]?.[0] as unknown];
    });
    expect([value, format]).toEqual([41771, 'dd/mm/yyyy']);
  });

  it('makes only the chosen ones, and finds nothing more to do afterwards', async () => {
    const workbook = await register();
    const fixes = await list(workbook);
    const { applied } = await apply(workbook, fixes.slice(0, 1));
    expect(cellsOf(applied)).toEqual(['B2']);
    await apply(workbook);
    expect(await list(workbook)).toEqual([]);
    expect((await readText(workbook, 'Changes')).length).toBe(1 + 4);
  });

  it('leaves a cell that was changed after listing, and says so', async () => {
    const workbook = await register();
    const fixes = await list(workbook);
    await type(workbook, 'D2', 'Desirable');
    const { applied, left } = await apply(workbook, fixes);

    expect(cellsOf(applied)).toEqual(['B2', 'E2', 'C3']);
    expect(left.map(({ fix, why }) => [formatCell(fix.row, fix.column), why])).toEqual([['D2', 'changed']]);
    expect((await readText(workbook, 'Economy'))[1]?.[3]).toBe('Desirable');
  });

  it('leaves a cell that a co-author changes while it runs', async () => {
    const workbook = await register();
    const outcome = await applyFixes(
      (work) =>
        workbook.runExcel(async (context, pace) => {
          let isFirst = true;
          const sync = context.sync.bind(context);
          // The co-author's change arrives after the tabs were read and before the cells are read again.
          context.sync = async <T>(passThrough?: T) => {
            const result = await sync(passThrough);
            if (isFirst) {
              isFirst = false;
              workbook.file.sheets.find(({ name }) => name === 'Economy')?.setCell(1, 3, { value: 'D' });
            }
            return result;
          };
          return work(context, pace);
        }),
      READING,
      { fixes: 'all', at: AT },
    );
    expect(outcome.kind === 'done' && outcome.result.left.map(({ why }) => why)).toEqual(['changed']);
    expect((await readText(workbook, 'Economy'))[1]?.[3]).toBe('D');
  });

  it('changes nothing of the sample but the fixed cells, and adds the sheet of changes', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { applied } = await apply(workbook);
    expect(applied.length).toBeGreaterThan(20);
    const fixed = applied.map(({ sheet, row, column }): Allowance => {
      const area = formatCell(row, column);
      return { place: sheet, kind: 'cell value', area, change: 'changed' };
    });
    expect(
      await comparePackages(sampleRegister(), await workbook.file.save(), [...fixed, ...CHANGES_SHEET]),
    ).toEqual([]);
  });

  it('keeps every request below 1 MB, however much there is to fix', async () => {
    const rows = Array.from({ length: 700 }, (_, index) => [
      `Board ${index} for Devon`,
      'A  Officer',
      'SH ',
      'S',
    ]);
    const workbook = await workbookOf({ Economy: [HEADINGS, ...rows] });
    const { applied } = await apply(workbook);
    expect([applied.length, (await restore(workbook)).restored.length]).toEqual([2100, 2100]);
    expect(workbook.requests.largestBytes).toBeLessThan(1_000_000);
  });

  it('names a protected tab and writes nothing', async () => {
    const workbook = await register();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').protection.protect();
      await context.sync();
    });
    const before = await workbook.file.save();
    const outcome = await applyFixes(workbook.runExcel, READING, { fixes: 'all', at: AT });
    expect(outcome).toMatchObject({ kind: 'not done', message: /“Economy” is protected/ });
    expect(await comparePackages(before, await workbook.file.save())).toEqual([]);
  });
});

describe('putBack', () => {
  it('restores every cell of the sample as it was', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { applied } = await apply(workbook);
    const { restored, left } = await restore(workbook);

    expect([restored.length, left]).toEqual([applied.length, []]);
    expect(await comparePackages(sampleRegister(), await workbook.file.save(), CHANGES_SHEET)).toEqual([]);
  });

  it('restores texts that Excel would take for dates, and formats', async () => {
    const workbook = await workbookOf({ Economy: [HEADINGS] });
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      sheet.getRange('A2:E2').numberFormat = [['@', '@', '@', '@', '@']];
      sheet.getRange('A2:E2').values = [['Devon Board', ' A Officer', 'Both', 'D', '12/05/2014']];
      sheet.getRange('A2:E2').numberFormat = [['General', 'General', '@', 'General', 'General']];
      await context.sync();
    });
    const before = await workbook.file.save();
    const { applied } = await apply(workbook);
    expect(cellsOf(applied)).toEqual(['B2', 'D2', 'E2']);
    await restore(workbook);
    expect(await comparePackages(before, await workbook.file.save(), CHANGES_SHEET)).toEqual([]);
  });

  it('leaves a cell that was changed since, and keeps its line open', async () => {
    const workbook = await register();
    await apply(workbook);
    await type(workbook, 'D2', 'Desirable');
    const { restored, left } = await restore(workbook);

    expect(restored.map(({ cell }) => cell)).toEqual(['B2', 'E2', 'C3']);
    expect(left.map(({ change, why }) => [change.cell, why])).toEqual([['D2', 'changed']]);
    const open = await listChanges(workbook.runExcel);
    expect(open.kind === 'done' && open.result.map(({ cell }) => cell)).toEqual(['D2']);
    expect((await readText(workbook, 'Changes'))[1]?.[9]).toBe('05/08/2016 10:00');
  });

  it('finds a cell again whose row and column have moved', async () => {
    const workbook = await register();
    await apply(workbook);
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    });
    expect((await restore(workbook)).left).toEqual([]);
    expect((await readText(workbook, 'Economy'))[2]?.[4]).toBe('Sig.');
  });

  it('leaves what no longer stands beside its partnership', async () => {
    const workbook = await register();
    await apply(workbook);
    await type(workbook, 'A2', 'Another Board');
    const { left } = await restore(workbook);
    expect(left.map(({ change, why }) => [change.cell, why])).toEqual([
      ['B2', 'gone'],
      ['D2', 'gone'],
      ['E2', 'gone'],
    ]);
  });

  it('puts one change back by its reference', async () => {
    const workbook = await register();
    const { applied } = await apply(workbook);
    const { restored } = await restore(workbook, [applied[1]?.id ?? '']);
    expect(restored.map(({ cell }) => cell)).toEqual(['D2']);
  });
});

describe('removeEverything', () => {
  it('keeps the record of what officers chose', async () => {
    const workbook = await register();
    await apply(workbook);
    const outcome = await removeEverything(workbook.runExcel, READING);
    expect(outcome.kind).toBe('done');
    expect((await restore(workbook)).restored).toHaveLength(4);
  });

  it('keeps an officer’s own sheet called Changes', async () => {
    const workbook = await workbookOf({
      Economy: [HEADINGS, ['Devon Enterprise Board', 'A  Officer', 'Both', 'D', '']],
      Changes: [['Ours']],
    });
    await apply(workbook);
    expect(await readText(workbook, 'Changes')).toEqual([['Ours']]);
    expect(await readText(workbook, 'Changes (2)')).toHaveLength(3);
  });
});
