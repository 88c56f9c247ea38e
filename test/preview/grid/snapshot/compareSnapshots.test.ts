import { readBookSnapshot } from '../../../../src/preview/grid/snapshot/bookSnapshot';
import { cellKey, compareSnapshots } from '../../../../src/preview/grid/snapshot/compareSnapshots';
import { recalculate } from '../../../../src/actions';
import { openWorkbook, sampleRegister, workbookOf, type OpenWorkbook } from '../../../builders/openWorkbook';
import { READING } from '../../../builders/reading';

const TODAY = 42586;

/** What the grid has to do after a change. */
async function refreshAfter(
  workbook: OpenWorkbook,
  change: (context: Excel.RequestContext) => void,
  unsure?: ReadonlySet<string>,
) {
  const before = readBookSnapshot(workbook.file, TODAY);
  await workbook.run(async (context) => {
    change(context);
    await context.sync();
  });
  return compareSnapshots(before, readBookSnapshot(workbook.file, TODAY, before), unsure);
}

const register = () => workbookOf({ Economy: [['Name'], ['Market Towns Forum'], ['Arts Trust']] });
const economy = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Economy');

describe('compareSnapshots', () => {
  it('asks for nothing when nothing changed', async () => {
    const refresh = await refreshAfter(await register(), (context) => {
      economy(context).getRange('A2').values = [['Market Towns Forum']];
    });
    expect(refresh).toEqual({ kind: 'in place', cells: [], rules: false });
  });

  it('names the cells whose content or look changed, and those that are empty now', async () => {
    const workbook = await register();
    const refresh = await refreshAfter(workbook, (context) => {
      const sheet = economy(context);
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').values = [['Market Towns']];
      sheet.getRange('A3').clear();
    });
    if (refresh.kind !== 'in place') throw new Error('Expected a refresh in place');
    expect(refresh.cells.map(({ cells }) => cells)).toMatchObject([
      [
        { row: 0, column: 0, data: { v: 'Name' } },
        { row: 1, column: 0, data: { v: 'Market Towns' } },
        { row: 2, column: 0, data: undefined },
      ],
    ]);
    expect(refresh.rules).toBe(false);
  });

  it('names cells that may show something else, whatever they hold', async () => {
    const workbook = await register();
    const id = workbook.file.sheets.find(({ name }) => name === 'Economy')?.id ?? '';
    const refresh = await refreshAfter(workbook, () => undefined, new Set([cellKey(id, 1, 0)]));
    expect(refresh).toMatchObject({
      cells: [{ sheetId: id, cells: [{ row: 1, column: 0, data: { v: 'Market Towns Forum' } }] }],
    });
  });

  it('asks for the rules anew when only a conditional format came', async () => {
    const refresh = await refreshAfter(await register(), (context) => {
      const format = economy(context).getRange('A2:A3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A2="Arts Trust"';
      format.custom.format.fill.color = '#FFC7CE';
    });
    expect(refresh).toEqual({ kind: 'in place', cells: [], rules: true });
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['a new tab', (context) => context.workbook.worksheets.add('Checks')],
    [
      'a tab that is gone',
      (context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
      },
    ],
    ['a new name of a tab', (context) => Object.assign(economy(context), { name: 'Jobs' })],
    ['a hidden tab', (context) => (economy(context).visibility = 'Hidden')],
    [
      'frozen rows',
      (context) => {
        economy(context).freezePanes.freezeRows(1);
      },
    ],
    [
      'a merge',
      (context) => {
        economy(context).getRange('B1:C1').merge();
      },
    ],
    ['another width', (context) => (economy(context).getRange('A:A').format.columnWidth = 200)],
  ])('asks for the workbook to be drawn again for %s', async (_, change) => {
    expect(await refreshAfter(await register(), change)).toEqual({ kind: 'rebuild' });
  });

  it('asks for nothing after recalculating a second time', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await recalculate(workbook.runExcel, READING);
    const before = readBookSnapshot(workbook.file, TODAY);
    await recalculate(workbook.runExcel, READING);
    expect(compareSnapshots(before, readBookSnapshot(workbook.file, TODAY, before))).toEqual({
      kind: 'in place',
      cells: [],
      rules: false,
    });
  });
});
