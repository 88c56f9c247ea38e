import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PreviewDriver } from './PreviewDriver';
import { browsePreview } from './servedPreview';

/** Takes pictures of the preview and of each page of the pane, for looking at: `npm run pictures`. */

const FOLDER = 'pictures';
const WIDTHS = [320, 450];
const THEMES = ['Light', 'Dark', 'Contrast'];

async function takePane(driver: PreviewDriver, name: string): Promise<void> {
  // What moves in has arrived by then; nothing here is compared.
  await driver.page.waitForTimeout(500);
  await driver.page
    .getByRole('complementary', { name: 'Partnership register panel' })
    .screenshot({ path: join(FOLDER, `${name}.png`) });
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

void takePictures();
