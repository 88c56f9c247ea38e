import { readFileSync } from 'node:fs';
import { newBook, openBook } from '../../../src/host';
import { loadOfficeClient } from '../../../src/host/node';
import { Preview } from '../../../src/preview/state/Preview';
import { paneWindow } from '../../builders/paneWindow';

const SAMPLE = readFileSync('assets/sample-register.xlsx');

function makePreview(askedDay?: string): Preview {
  return new Preview({
    client: loadOfficeClient(),
    openBook,
    today: () => '2026-11-22',
    askedDay,
    theme: 'light',
  });
}

async function openBlank(preview: Preview, name = 'Blank.xlsx'): Promise<void> {
  await preview.open(name, 'blank', newBook);
}

function write(preview: Preview): Promise<void> | undefined {
  return preview.getState().book?.workbook.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
    await context.sync();
  });
}

describe('Preview', () => {
  it('opens the sample register on the day of its report, and other workbooks today', async () => {
    const preview = makePreview();
    await preview.open('sample.xlsx', 'sample', () => Promise.resolve(new Uint8Array(SAMPLE)));
    expect(preview.getState()).toMatchObject({ day: '2016-08-04', isOpening: false, problem: undefined });
    await openBlank(preview);
    expect(preview.getState().day).toBe('2026-11-22');
  });

  it('opens every workbook on the day that the address asks for', async () => {
    const preview = makePreview('2017-01-31');
    await preview.open('sample.xlsx', 'sample', () => Promise.resolve(new Uint8Array(SAMPLE)));
    expect(preview.getState().day).toBe('2017-01-31');
  });

  it('says why a file is not opened, and keeps the workbook before', async () => {
    const preview = makePreview();
    await openBlank(preview);
    await preview.open('notes.xlsx', 'file', () => Promise.resolve(new TextEncoder().encode('no workbook')));
    const { book, problem, isOpening } = preview.getState();
    expect([book?.name, isOpening]).toEqual(['Blank.xlsx', false]);
    expect(problem).toMatch(/^“notes\.xlsx” was not opened\. .+\.$/);
  });

  it('knows of unsaved changes until they are saved', async () => {
    const preview = makePreview();
    await openBlank(preview);
    const seen = [await preview.hasUnsaved()];
    await write(preview);
    seen.push(await preview.hasUnsaved());
    await preview.save();
    seen.push(await preview.hasUnsaved());
    expect(seen).toEqual([false, true, false]);
  });

  it('takes going to another cell for no change', async () => {
    const preview = makePreview();
    await openBlank(preview);
    await preview.getState().book?.workbook.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C3').select();
      await context.sync();
    });
    expect(await preview.hasUnsaved()).toBe(false);
  });

  it('protects the tab in front and ends that', async () => {
    const preview = makePreview();
    await openBlank(preview);
    await preview.protectTab(true);
    expect(preview.getState().isTabProtected).toBe(true);
    await expect(write(preview)).rejects.toMatchObject({ code: 'AccessDenied' });
    await preview.protectTab(false);
    expect(preview.getState().isTabProtected).toBe(false);
  });

  it('starts the add-in when the pane is first opened, and keeps it when it is closed', async () => {
    const preview = makePreview();
    await openBlank(preview);
    expect(preview.getState().addin).toBeUndefined();
    preview.showPane();
    const { addin } = preview.getState();
    expect(addin).toBeDefined();
    preview.hidePane();
    expect(preview.getState()).toMatchObject({ isPaneShown: false, addin });
  });

  it('starts the add-in anew for another Excel, another day and another workbook', async () => {
    const preview = makePreview();
    await openBlank(preview);
    preview.showPane();
    const ids = [preview.getState().addin?.id];
    preview.setVersion('2021');
    ids.push(preview.getState().addin?.id);
    preview.setDay('2016-08-04');
    ids.push(preview.getState().addin?.id);
    await openBlank(preview, 'Other.xlsx');
    ids.push(preview.getState().addin?.id);
    expect(new Set(ids).size).toBe(4);
    expect(preview.getState().isPaneShown).toBe(true);
  });

  it('shows a button of the ribbon as running until its event is completed', async () => {
    const preview = makePreview();
    await openBlank(preview);
    const run = preview.runFunction('recalculate', 'Recalculate significance');
    expect(preview.getState().running).toEqual(['recalculate']);
    const window = paneWindow();
    preview.startAddin(window);
    window.Office.actions.associate('recalculate', (event: { completed: () => void }) => {
      event.completed();
    });
    await run;
    expect(preview.getState().running).toEqual([]);
  });

  it('lets the add-in wait while somebody is typing', async () => {
    const preview = makePreview();
    await openBlank(preview);
    preview.showPane();
    const window = paneWindow();
    preview.startAddin(window);
    preview.pretendTyping(true);
    const cell = () => preview.getState().book?.workbook.file.sheets[0]?.cell(0, 0)?.value;
    const written = window.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['late']];
      await context.sync();
    });
    expect(cell()).toBeUndefined();
    preview.pretendTyping(false);
    await written;
    expect(cell()).toBe('late');
  });
});
