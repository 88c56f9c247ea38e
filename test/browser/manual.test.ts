import { readFileSync } from 'node:fs';
import { MANUAL_WINDOW, MANUAL_WORDS, readWords, walkManual } from './manual/walkManual';
import { PreviewDriver } from './PreviewDriver';
import { browsePreview, type BrowsedPreview } from './servedPreview';

jest.setTimeout(240_000);

let preview: BrowsedPreview;

beforeAll(async () => {
  preview = await browsePreview();
});

afterAll(async () => {
  await preview.close();
});

describe('the manual for officers', () => {
  it('has steps that lead where it says, and pictures of what is seen there', async () => {
    const driver = await PreviewDriver.open(preview.browser, preview.served.address, MANUAL_WINDOW);
    const seen: Record<string, readonly string[]> = {};
    await walkManual(driver, async (name) => {
      seen[name] = await readWords(driver);
    });
    // When this fails, the panel's words have changed: `npm run pictures -- manual` takes the pictures anew. Look at them.
    expect(seen).toEqual(JSON.parse(readFileSync(MANUAL_WORDS, 'utf8')));
    expect(driver.faults).toEqual([]);
    await driver.close();
  });
});
