import { connectWorkbook, newBook } from '../../../src/host';
import { loadOfficeClient } from '../../../src/host/node';
import { AddinRuntime, type RuntimeSurroundings } from '../../../src/preview/office/AddinRuntime';
import { EXCEL_VERSIONS } from '../../../src/preview/office/excelVersions';
import { OFFICE_COLORS } from '../../../src/preview/office/officeThemes';
import { paneWindow } from '../../builders/paneWindow';

async function startAddin(other: Partial<RuntimeSurroundings> = {}) {
  const workbook = connectWorkbook(await newBook(), loadOfficeClient());
  const runtime = new AddinRuntime({
    workbook,
    requests: {},
    excelApi: '1.21',
    readColors: () => OFFICE_COLORS.light,
    day: undefined,
    onShowPane: () => undefined,
    ...other,
  });
  const window = paneWindow();
  runtime.start(window);
  return { workbook, runtime, window };
}

describe('AddinRuntime', () => {
  it('lets the page in the frame write to the workbook through its own Office.js', async () => {
    const { workbook, window } = await startAddin();
    await window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['here']];
      await context.sync();
    });
    expect(workbook.file.sheets[0]?.cell(0, 0)?.value).toBe('here');
  });

  it('runs a button’s function until its event is completed, also when the page gives it later', async () => {
    const { runtime, window } = await startAddin();
    const seen: string[] = [];
    const run = runtime.run('recalculate').then(() => seen.push('ended'));
    window.Office.actions.associate('recalculate', (event: { completed: () => void }) => {
      seen.push('began');
      setTimeout(() => {
        event.completed();
      }, 1);
    });
    await run;
    expect(seen).toEqual(['began', 'ended']);
  });

  it('shows the pane when the add-in asks for it', async () => {
    let shown = 0;
    const { window } = await startAddin({ onShowPane: () => (shown += 1) });
    await window.Office.addin.showAsTaskpane();
    expect(shown).toBe(1);
  });

  it('has neither dialogs of the browser nor a history of its own, as in Excel', async () => {
    const { window } = await startAddin();
    expect(window).toMatchObject({ alert: undefined, confirm: undefined, prompt: undefined });
    expect(window.history).toMatchObject({ pushState: null, replaceState: null });
  });

  it.each([
    ['2021', ['1.14'], ['1.15', '1.17']],
    ['2024', ['1.14', '1.17'], ['1.18']],
    ['365', ['1.17', '1.21'], ['1.22']],
  ] as const)('answers for Excel %s what it has', async (version, has, lacks) => {
    const { window } = await startAddin({ excelApi: EXCEL_VERSIONS[version].excelApi });
    const isSupported = (set: string) => window.Office.context.requirements.isSetSupported('ExcelApi', set);
    expect(has.map(isSupported)).toEqual(has.map(() => true));
    expect(lacks.map(isSupported)).toEqual(lacks.map(() => false));
  });

  it('tells new colours and that the pane is looked at again', async () => {
    let colors = OFFICE_COLORS.light;
    const { runtime, window } = await startAddin({ readColors: () => colors });
    const seen: string[] = [];
    window.addEventListener('focus', () => seen.push(window.Office.context.officeTheme.bodyBackgroundColor));
    colors = OFFICE_COLORS.dark;
    runtime.updateColors();
    expect(seen).toEqual(['#262626']);
  });

  it('shows its clock another day', async () => {
    const { window } = await startAddin({ day: '2016-08-04' });
    expect(new window.Date().getFullYear()).toBe(2016);
  });
});
