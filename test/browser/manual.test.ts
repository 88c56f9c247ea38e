import { readFileSync } from 'node:fs';
import { MANUAL_WINDOW, MANUAL_WORDS, readWords, walkManual } from './manual/walkManual';
import { PreviewDriver } from './PreviewDriver';
import { browsePreview, type BrowsedPreview } from './servedPreview';

jest.setTimeout(240_000);

const TRIES = 20;
const BREAK_MS = 250;

let preview: BrowsedPreview;

beforeAll(async () => {
  preview = await browsePreview();
});

afterAll(async () => {
  await preview.close();
});

/** The words that the pane showed in each picture. */
const shown = JSON.parse(readFileSync(MANUAL_WORDS, 'utf8')) as Record<string, readonly string[]>; // written by pictures.ts

/** The words of the pane, once they are as expected or have had the time to become so. */
async function readWordsUntil(driver: PreviewDriver, expected: readonly string[] = []) {
  let words = await readWords(driver);
  for (let tries = 0; tries < TRIES && words.join('\n') !== expected.join('\n'); tries += 1) {
    await driver.page.waitForTimeout(BREAK_MS);
    words = await readWords(driver);
  }
  return words;
}

describe('the manual for officers', () => {
  it('has steps that lead where it says, and pictures of what is seen there', async () => {
    const driver = await PreviewDriver.open(preview.browser, preview.served.address, MANUAL_WINDOW);
    const seen: Record<string, readonly string[]> = {};
    await walkManual(driver, async (name) => {
      seen[name] = await readWordsUntil(driver, shown[name]);
    });
    // When this fails, the panel's words have changed: `npm run pictures -- manual` takes the pictures anew. Look at them.
    expect(seen).toEqual(shown);
    expect(driver.faults).toEqual([]);
    await driver.close();
  });
});
