import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { formatCell } from '../../src/grid/address';
import type { BookFile } from '../../src/host';
import { sampleRegister } from '../builders/openWorkbook';
import { PreviewDriver, type WindowOptions } from './PreviewDriver';
import { browsePreview, type BrowsedPreview } from './servedPreview';

/** The fill of a row whose review is overdue. */
const OVERDUE = '#f0b0aa';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// Building the preview takes most of it, where that is still to be done.
jest.setTimeout(240_000);

let preview: BrowsedPreview;

beforeAll(async () => {
  preview = await browsePreview();
});

afterAll(async () => {
  await preview.close();
});

/** Walks through something in a window of its own; a picture is kept when it fails. Nothing may go wrong on the way. */
async function walk(walkThrough: (driver: PreviewDriver) => Promise<void>, options?: WindowOptions) {
  const driver = await PreviewDriver.open(preview.browser, preview.served.address, options);
  try {
    await walkThrough(driver);
    expect(driver.faults).toEqual([]);
  } catch (error) {
    await mkdir('pictures', { recursive: true });
    const title = (expect.getState().currentTestName ?? 'test').replace(/[^a-z0-9]+/gi, '-');
    await driver.page.screenshot({ path: join('pictures', `failed-${title}.png`) });
    throw error;
  } finally {
    await driver.close();
  }
}

/** What axe finds wrong with a page or a frame as it is shown, colours too. */
async function findBarriers(place: Page | Frame): Promise<string[]> {
  await place.evaluate(async () => {
    // Colours pass into others when the theme changes.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const passing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    // axe puts itself on the window that its source runs in.
    const { axe: onWindow } = window as unknown as { axe: typeof axe };
    const { violations } = await onWindow.run({
      include: [['body']],
      // Univer's own buttons are not this project's.
      exclude: [['[role="tooltip"]'], ['[data-u-comp]'], ['[aria-label^="Notifications"]']],
    });
    // Where the arrow keys go through a list, Fluent puts marks that hand the Tab key's focus on at once. Nothing switches
    // them off, and they are hidden from screen readers on purpose (microsoft/tabster#288, microsoft/fluentui#27517);
    // Microsoft's own checker leaves them out too.
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return found.filter((barrier) => !barrier.includes('data-tabster-dummy'));
  });
}

function cellsOf(file: BookFile, tab: string) {
  return [...(file.sheets.find(({ name }) => name === tab)?.contentCells() ?? [])];
}

/** The address of the cell under a heading, in the first row that has a name below it. */
function findCell(file: BookFile, tab: string, heading: string, name: string): string {
  const cells = cellsOf(file, tab);
  const head = cells.find(({ content }) => content.value === heading);
  const named = cells.find(({ row, content }) => row > (head?.row ?? Infinity) && content.value === name);
  if (!head || !named) throw new Error(`Expected “${heading}” and “${name}” on ${tab}, got neither or one`);
  return formatCell(named.row, head.column);
}

function valueAt(file: BookFile, tab: string, address: string): unknown {
  return cellsOf(file, tab).find((cell) => formatCell(cell.row, cell.column) === address)?.content.value;
}

const DARTMOOR = 'Dartmoor tourism partnership';

describe('the preview', () => {
  it('recalculates the sample register, shows what is overdue and judges an amount that is typed', () =>
    walk(async (driver) => {
      await driver.openPane();
      await driver.pane.getByRole('heading', { name: '76 partnerships on 9 theme tabs' }).waitFor();
      await driver.run('Recalculate significance', /76 partnerships: 28 Significant/);
      await driver.goToTab('Economy');
      await driver.waitForColor(OVERDUE, 5000);

      await driver.pane.getByRole('tab', { name: 'Partnership' }).click();
      await driver.type('I12', '£25,000 pa');
      // Enter went on to the next row.
      await driver.page.keyboard.press('ArrowUp');
      await driver.pane.getByRole('heading', { name: DARTMOOR }).waitFor();
      await driver.pane
        .getByText(/£25,000/)
        .first()
        .waitFor();

      await driver.run('Recalculate significance', /76 partnerships: 29 Significant/);
      const { file, name } = await driver.saveCopy();
      expect(name).toBe('sample-register - copy.xlsx');
      expect(valueAt(file, 'Economy', 'I12')).toBe('£25,000 pa');
      expect(valueAt(file, 'Economy', findCell(file, 'Economy', 'Significance', DARTMOOR))).toBe(
        'Significant',
      );
    }));

  it('keeps a recommendation that is typed on Appendix 4 when it is built again, also in a copy', () =>
    walk(async (driver) => {
      const words = 'Retain for one year, and report to the July committee.';
      await driver.run('Create Appendix 4', /“Appendix 4” is built/);
      await driver.goToTab('Appendix 4');
      const { file } = await driver.saveCopy();
      await driver.type(findCell(file, 'Appendix 4', 'Recommendation', DARTMOOR), words);
      await driver.run('Create Appendix 4', /“Appendix 4” (?:is built|was up to date)/);

      const copy = await driver.saveCopy();
      const recommended = findCell(copy.file, 'Appendix 4', 'Recommendation', DARTMOOR);
      expect(valueAt(copy.file, 'Appendix 4', recommended)).toBe(words);
      await driver.pickFile({ name: copy.name, mimeType: XLSX, buffer: copy.bytes });
      await driver.waitForBook(copy.name);
      const opened = await driver.saveCopy();
      expect(valueAt(opened.file, 'Appendix 4', recommended)).toBe(words);
    }));

  it('opens a file that is picked, and says why another cannot be opened', () =>
    walk(async (driver) => {
      await driver.pickFile({
        name: 'Council register.xlsx',
        mimeType: XLSX,
        buffer: Buffer.from(sampleRegister()),
      });
      await driver.waitForBook('Council register.xlsx');
      await driver.page.getByText(/^Today is taken to be (?!4 August 2016)/).waitFor();
      await driver.openPane();
      await driver.run('Recalculate significance', /76 partnerships: /);

      await driver.pickFile({ name: 'letter.xlsx', mimeType: XLSX, buffer: Buffer.from('Dear Sir') });
      await driver.page.getByRole('button', { name: 'Replace without saving' }).click();
      await driver.page.getByText(/^“letter\.xlsx” was not opened\./).waitFor();
      await driver.waitForBook('Council register.xlsx');
    }));

  it('opens a file that is dropped on the panel', () =>
    walk(async (driver) => {
      await driver.openPane();
      await driver.dropOnPane('Dropped register.xlsx', sampleRegister());
      await driver.waitForBook('Dropped register.xlsx');
    }));

  it('asks before it replaces changes, and begins a register without partnerships', () =>
    walk(async (driver) => {
      await driver.run('Recalculate significance', /76 partnerships: /);
      await driver.chooseFile('New register without partnerships');
      await driver.page.getByRole('button', { name: 'Keep this workbook' }).click();
      await driver.waitForBook('sample-register.xlsx');
      await driver.chooseFile('New register without partnerships');
      const download = driver.page.waitForEvent('download');
      await driver.page.getByRole('button', { name: 'Save a copy first' }).click();
      expect((await download).suggestedFilename()).toBe('sample-register - copy.xlsx');
      await driver.waitForBook('New register.xlsx');
      await driver.cells.getByText('Wellbeing', { exact: true }).waitFor();
    }));

  it('shows how the add-in copes with a protected tab, somebody typing and an older Excel', () =>
    walk(async (driver) => {
      await driver.openPane();
      await driver.goToTab('Economy');
      await driver.page.getByRole('checkbox', { name: 'Protect this tab' }).check();
      await driver.run('Recalculate significance', /“Economy” is protected/);
      await driver.page.getByRole('checkbox', { name: 'Protect this tab' }).uncheck();

      await driver.page.getByRole('checkbox', { name: 'Someone is typing in a cell' }).check();
      await driver.press('Recalculate significance');
      await driver.ribbon.locator('button[aria-busy="true"]').waitFor();
      await driver.page.getByRole('checkbox', { name: 'Someone is typing in a cell' }).uncheck();
      await driver.pane
        .getByText(/76 partnerships: 28 Significant/)
        .first()
        .waitFor();

      await driver.choose('Excel', 'Excel 2021');
      await driver.run('Check rows', /findings/);
    }));

  it('moves the keyboard between ribbon, cells and panel by F6', () =>
    walk(async (driver) => {
      const areaInFocus = () =>
        driver.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset.area);
      await driver.openPane();
      await driver.press('Open panel');
      const seen: (string | undefined)[] = [];
      for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
        await driver.page.keyboard.press(key);
        seen.push(await areaInFocus());
      }
      expect(seen).toEqual(['cells', 'pane', 'ribbon', 'pane', 'cells']);
      await driver.page.getByRole('region', { name: /^Cells|^Workbook/ }).waitFor();
    }));

  it('does without a mouse in a panel of 320 pixels', () =>
    walk(async (driver) => {
      const { keyboard } = driver.page;
      await driver.choose('Panel', '320 px wide');
      await keyboard.press('F6');
      await driver.tabTo('Open panel');
      await keyboard.press('Enter');
      await driver.pane.getByRole('heading', { name: '76 partnerships on 9 theme tabs' }).waitFor();
      expect(await driver.readFocus()).toBe('Open panel');

      await keyboard.press('Shift+F6');
      await driver.tabTo('Recalculate significance');
      await keyboard.press('Enter');
      await driver.pane
        .getByText(/76 partnerships: 28 Significant/)
        .first()
        .waitFor();
      expect(await driver.readFocus()).toBe('Recalculate significance');

      await driver.tabTo('Register', 'Shift+Tab');
      await keyboard.press('ArrowRight');
      await keyboard.press('Enter');
      await driver.pane.getByRole('button', { name: 'Apply this fix' }).first().waitFor();
      await driver.tabTo('Economy D8');
      await keyboard.press('Enter');
      await driver.told.filter({ hasText: 'Economy, D8' }).waitFor();
      await driver.tabTo('Apply this fix');
      await keyboard.press('Enter');
      await driver.pane
        .getByText(/1 cell was changed|1 fix/)
        .first()
        .waitFor();

      await keyboard.press('F6');
      await driver.tabTo('Create Appendix 4');
      await keyboard.press('Enter');
      await driver.pane
        .getByText(/“Appendix 4” is built/)
        .first()
        .waitFor();
      const { file } = await driver.saveCopy();
      expect(valueAt(file, 'Economy', 'D8')).toBe('Significant');
      expect(file.sheets.map(({ name }) => name)).toContain('Appendix 4');

      const root = driver.pane.locator('html');
      await root.evaluate((html) => {
        html.style.zoom = '2';
      });
      for (const page of ['Findings', 'Partnership', 'Papers']) {
        await driver.pane.getByRole('tab', { name: page }).click();
        await driver.pane.getByRole('tabpanel', { name: page }).waitFor();
        expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      }
    }));

  it('has no barriers that axe knows, in any theme', () =>
    walk(async (driver) => {
      await driver.openPane();
      await driver.run('Recalculate significance', /76 partnerships: /);
      for (const theme of ['Light', 'Dark', 'Contrast']) {
        await driver.choose('Theme', theme);
        const frame = driver.page.frames().find((each) => each.url().endsWith('taskpane.html'));
        if (!frame) throw new Error('Expected the pane in a frame, got none');
        expect([theme, await findBarriers(driver.page)]).toEqual([theme, []]);
        for (const tab of await driver.pane.getByRole('tab').all()) {
          await tab.click();
          const page = await tab.innerText();
          await driver.pane.getByRole('heading', { level: 1, name: page }).waitFor();
          await driver.pane.getByText('Opening the page …').waitFor({ state: 'detached' });
          expect([theme, page, await findBarriers(frame)]).toEqual([theme, page, []]);
        }
      }
    }));

  it('asks before everything is removed, without barriers', () =>
    walk(async (driver) => {
      await driver.openPane();
      await driver.run('Recalculate significance', /76 partnerships: /);
      await driver.pane.getByRole('tab', { name: 'Scheme' }).click();
      await driver.pane.getByRole('button', { name: 'Remove everything …' }).click();
      const question = driver.pane.getByRole('alertdialog');
      await question.waitFor();
      const frame = driver.page.frames().find((each) => each.url().endsWith('taskpane.html'));
      expect(frame && (await findBarriers(frame))).toEqual([]);
      await question.getByRole('button', { name: 'Remove everything' }).click();
      await driver.pane.getByText(/columns and 0 sheets of the add-in were removed/).waitFor();
      const { file } = await driver.saveCopy();
      expect(cellsOf(file, 'Economy').some(({ content }) => content.value === 'Review status')).toBe(false);
    }));
});
