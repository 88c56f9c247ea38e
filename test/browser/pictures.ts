import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { format } from 'prettier';
import { MANUAL_WINDOW, MANUAL_WORDS, readWords, walkManual } from './manual/walkManual';
import { PreviewDriver } from './PreviewDriver';
import { browsePreview } from './servedPreview';

/**
 * Takes pictures of the preview and of each page of the pane, for looking at: `npm run pictures`. With `-- manual` it takes
 * those of the manual instead, into `assets/manual`, with the words that they show.
 */

const FOLDER = 'pictures';
const WIDTHS = [320, 450];
/** Groups of the ribbon that the manifest has. */
const ADDIN_GROUPS = 2;
const THEMES = ['Light', 'Dark', 'Contrast'];

function findPane({ page }: PreviewDriver): Locator {
  return page.getByRole('complementary', { name: 'Partnership register panel' });
}

async function takePane(driver: PreviewDriver, name: string): Promise<void> {
  // What moves in has arrived by then; nothing here is compared.
  await driver.page.waitForTimeout(500);
  await findPane(driver).screenshot({ path: join(FOLDER, `${name}.png`) });
}

async function takeTheme(driver: PreviewDriver, theme: string): Promise<void> {
  await driver.choose('Theme', theme);
  await driver.page.screenshot({ path: join(FOLDER, `preview-${theme.toLowerCase()}.png`) });
  for (const width of WIDTHS) {
    await driver.choose('Panel', `${width} px wide`);
    for (const tab of await driver.pane.getByRole('tab').all()) {
      await tab.click();
      const label = (await tab.innerText()).toLowerCase();
      await takePane(driver, `${label}-${width}-${theme.toLowerCase()}`);
    }
  }
}

async function takePictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const { browser, served, close } = await browsePreview();
  try {
    const driver = await PreviewDriver.open(browser, served.address, { height: 1400 });
    await driver.openPane();
    await driver.press('Recalculate significance');
    await driver.page.locator('button[aria-busy="true"]').waitFor({ state: 'detached' });
    for (const theme of THEMES) await takeTheme(driver, theme);
  } finally {
    await close();
  }
}

const MANUAL_FOLDER = join('assets', 'manual');

async function takeManualPicture(driver: PreviewDriver, name: string): Promise<void> {
  // Nothing is to point at anything.
  await driver.page.mouse.move(0, 0);
  await driver.page.waitForTimeout(500);
  const path = join(MANUAL_FOLDER, `${name}.png`);
  if (name === 'appendix4') await driver.page.screenshot({ path });
  else if (name === 'ribbon') await takeRibbon(driver, path);
  else await findPane(driver).screenshot({ path });
}

/** The add-in's own groups, without the preview's switches. */
async function takeRibbon(driver: PreviewDriver, path: string): Promise<void> {
  const boxes = await Promise.all(
    (await driver.ribbon.getByRole('group').all()).slice(0, ADDIN_GROUPS).map((group) => group.boundingBox()),
  );
  const all = boxes.filter((box) => box !== null);
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  await driver.page.screenshot({
    path,
    clip: { x: left, y: top, width: right - left, height: bottom - top },
  });
}

async function takeManual(): Promise<void> {
  await mkdir(MANUAL_FOLDER, { recursive: true });
  const { browser, served, close } = await browsePreview();
  const words: Record<string, readonly string[]> = {};
  try {
    const driver = await PreviewDriver.open(browser, served.address, MANUAL_WINDOW);
    await walkManual(driver, async (name) => {
      words[name] = await readWords(driver);
      await takeManualPicture(driver, name);
    });
    // As `npm run format` leaves it.
    await writeFile(MANUAL_WORDS, await format(JSON.stringify(words), { parser: 'json', printWidth: 110 }));
  } finally {
    await close();
  }
}

void (process.argv.includes('manual') ? takeManual() : takePictures());
