import { join } from 'node:path';
import type { PreviewDriver } from '../PreviewDriver';
import { readSteps, type Step } from './readSteps';

/** Where everything that the manual shows has room. */
export const MANUAL_WINDOW = { width: 1280, height: 900 };

/** The words that the pane showed when the manual's pictures were taken, by picture. */
export const MANUAL_WORDS = join('test', 'fixtures', 'manual-words.json');

/** Walks through the steps of the manual on the sample register; `onPicture` is called where it has a picture. */
export async function walkManual(
  driver: PreviewDriver,
  onPicture: (name: string) => Promise<void>,
): Promise<void> {
  await driver.choose('Panel', '350 px wide');
  for (const step of readSteps()) {
    await takeStep(driver, step);
    await driver.pane.getByText(step.see).first().waitFor();
    if (step.picture !== undefined) await onPicture(step.picture);
  }
}

async function takeStep(driver: PreviewDriver, { select, page, press, choose }: Step): Promise<void> {
  if (select !== undefined) {
    const [tab = '', address = ''] = select.split('!');
    await driver.goToTab(tab);
    await driver.select(address);
  }
  if (page !== undefined) await driver.pane.getByRole('tab', { name: page }).click();
  if (press !== undefined) {
    await driver.press(press);
    await driver.ribbon.locator('button[aria-busy="true"]').waitFor({ state: 'detached' });
  }
  if (choose !== undefined) await driver.pane.getByRole('button', { name: choose }).first().click();
}

/** The words of the pane, which a picture is true to as long as they are the same. */
export async function readWords(driver: PreviewDriver): Promise<readonly string[]> {
  const text = await driver.pane.locator('body').innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
