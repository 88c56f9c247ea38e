import { applyFixes, lookForFixes, putBack, recalculate, type FixesOnOffer } from '../../src/actions';
import { formatCell } from '../../src/grid/address';
import { openWorkbook, sampleRegister, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages } from '../packageParts';

const AT = '2016-08-04T09:30';
const HEADINGS = ['Name', 'Lead Officer', 'Significant/Desirable', 'Last annual review'];

function register() {
  return workbookOf({
    Economy: [
      HEADINGS,
      ['Devon Enterprise Board', 'A  Officer', 'Sig.', "'12/05/2014"],
      ['Market Towns Forum', '="B  Officer"', 'D', ''],
    ],
  });
}

async function offer(workbook: OpenWorkbook): Promise<FixesOnOffer> {
  const outcome = await lookForFixes(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result.offer;
}

const cellsOf = ({ fixes }: FixesOnOffer) => fixes.map(({ row, column }) => formatCell(row, column));

describe('lookForFixes', () => {
  it('offers what can be made now, and nothing that a cell does not let in', async () => {
    const workbook = await register();
    expect(cellsOf(await offer(workbook))).toEqual(['B2', 'C2', 'D2', 'C3']);
    await workbook.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Economy').getRange('C2:C3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Sig.,D' } };
      await context.sync();
    });
    expect(cellsOf(await offer(workbook))).toEqual(['B2', 'D2']);
  });

  it('lists what was changed, the newest first, until it is put back', async () => {
    const workbook = await register();
    const { fixes } = await offer(workbook);
    await applyFixes(workbook.runExcel, READING, { fixes: fixes.slice(0, 3), at: AT });
    const { changes } = await offer(workbook);
    expect(changes.map(({ cell, place, before, after }) => ({ cell, place, before, after }))).toEqual([
      {
        cell: 'D2',
        place: { row: 1, column: 3 },
        before: { kind: 'text', text: '12/05/2014' },
        after: { kind: 'date', date: '2014-05-12' },
      },
      {
        cell: 'C2',
        place: { row: 1, column: 2 },
        before: { kind: 'text', text: 'Sig.' },
        after: { kind: 'text', text: 'Significant' },
      },
      {
        cell: 'B2',
        place: { row: 1, column: 1 },
        before: { kind: 'text', text: 'A  Officer' },
        after: { kind: 'text', text: 'A Officer' },
      },
    ]);

    await putBack(workbook.runExcel, READING, { references: [changes[1]?.reference ?? ''], at: AT });
    const after = await offer(workbook);
    expect(after.changes.map(({ cell }) => cell)).toEqual(['D2', 'B2']);
    expect(cellsOf(after)).toEqual(['C2', 'C3']);
  });

  it('finds changed cells where they are now', async () => {
    const workbook = await register();
    const { fixes } = await offer(workbook);
    await applyFixes(workbook.runExcel, READING, { fixes: fixes.slice(0, 1), at: AT });
    const move = (row: string, change: (range: Excel.Range) => void) =>
      workbook.run(async (context) => {
        change(context.workbook.worksheets.getItem('Economy').getRange(row));
        await context.sync();
      });
    await move('2:2', (row) => row.insert('Down'));
    expect((await offer(workbook)).changes[0]).toMatchObject({ cell: 'B2', place: { row: 2, column: 1 } });
    await move('3:3', (row) => {
      row.delete('Up');
    });
    expect((await offer(workbook)).changes[0]).toMatchObject({ cell: 'B2', place: undefined });
  });

  it('writes nothing', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await recalculate(workbook.runExcel, READING);
    const before = await workbook.file.save();
    expect((await offer(workbook)).fixes.length).toBeGreaterThan(20);
    expect(await comparePackages(before, await workbook.file.save())).toEqual([]);
  });
});
