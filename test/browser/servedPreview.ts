import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { buildPreview } from '../../src/headless/preview/buildPreview';
import { servePreview, type ServedPreview } from '../../src/headless/preview/servePreview';

/** The preview as `npm start` serves it, and a browser to look at it with. */
export interface BrowsedPreview {
  readonly served: ServedPreview;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Neither asks anything of the network on its own nor needs more than a container has. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];

function findBrowser(): string {
  const { status, stdout } = spawnSync(process.execPath, ['.ci/browser.mjs', '--print'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('Expected a Chromium for the browser tests, got none');
  return stdout.trim();
}

/** Starts the browser that the tests look with. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: QUIET });
}

/** Builds the preview where that is needed, serves it at a free port and starts a browser. */
export async function browsePreview(): Promise<BrowsedPreview> {
  const folder = buildPreview();
  if (folder === undefined) throw new Error('Expected the preview to be built, got faults');
  const served = await servePreview(folder, 0);
  const browser = await launchBrowser();
  return {
    served,
    browser,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
