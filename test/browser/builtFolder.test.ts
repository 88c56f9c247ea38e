import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildPreview } from '../../src/headless/preview/buildPreview';
import { servePreview } from '../../src/headless/preview/servePreview';
import { serveStatically, type HostAnswer, type StaticHost } from '../builders/staticHost';
import { PreviewDriver } from './PreviewDriver';
import { launchBrowser } from './servedPreview';

/** What the build does after webpack; the files are plain JavaScript, so their types are said here. */
interface Build {
  readonly finishFolder: (folder: string, place: { url: string; version: string }) => void;
  readonly rewriteManifest: (xml: string, url: string, version: string) => string;
}

const load = createRequire(__filename);
const { finishFolder } = load('../../.ci/finishFolder.cjs') as Build; // required, not imported: it has no types
const { rewriteManifest } = load('../../.ci/deployment.cjs') as Build; // as above
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // npm's own shape
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_TELEMETRY = 'https://telemetryservice.firstpartyapps.oaspapps.com/';

// Building takes most of it, where that is still to be done.
jest.setTimeout(240_000);

const place = mkdtempSync(join(tmpdir(), 'host-'));
const folder = join(place, 'pane');
let built: string;
let host: StaticHost;
let browser: Browser;

beforeAll(async () => {
  built = buildPreview() ?? '';
  cpSync(join(built, 'pane'), folder, { recursive: true });
  host = await serveStatically(folder);
  finishFolder(folder, { url: host.address, version });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(place, { recursive: true });
});

beforeEach(() => {
  host.plant((_, answer) => answer);
});

/** Looks at a page of the folder in a browser that gets Microsoft's Office.js from this computer. */
async function look(file: string, walk: (page: Page, faults: string[]) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 800 },
  });
  await context.route(`${OFFICE}**`, (route) =>
    route.fulfill({
      path: load.resolve(`@microsoft/office-js/dist/${route.request().url().slice(OFFICE.length)}`),
    }),
  );
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  try {
    await page.goto(`${host.address}${file}`);
    await walk(page, faults);
  } finally {
    await context.close();
  }
}

/** Headings, sentences and files of the report, without what is said before it. */
async function readReport(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Save this report' }).waitFor();
  return page.locator('#report').innerText();
}

function withHeaders(answer: HostAnswer, changes: Readonly<Record<string, string>>): HostAnswer {
  return { ...answer, headers: { ...answer.headers, ...changes } };
}

function withoutHeader(answer: HostAnswer, name: string): HostAnswer {
  return {
    ...answer,
    headers: Object.fromEntries(Object.entries(answer.headers).filter(([key]) => key !== name)),
  };
}

describe('selfcheck.html', () => {
  it('finds nothing wrong on a server that sends what _headers says', async () => {
    await look('selfcheck.html', async (page, faults) => {
      const report = await readReport(page);
      expect(report).toMatch(
        /^The add-in will work\. One thing could be better\. \d{2,} files of version [\d.]+ were checked\./,
      );
      expect(report).toContain('This folder is served to this computer only.');
      expect(await page.getByRole('link', { name: /^Download/ }).count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  it('tells every fault that the server has', async () => {
    host.plant((file, answer) => {
      if (/^js\/taskpane\.[^.]+\.js$/.test(file)) return { ...answer, status: 404 };
      if (file === 'help.html') return { ...answer, body: Buffer.from('<p>Somebody else’s</p>') };
      if (file === 'help.css') return withHeaders(answer, { 'Content-Type': 'text/plain' });
      if (file === 'administrators.html') return { ...answer, status: 401 };
      if (file === 'taskpane.html')
        return withHeaders(withoutHeader(answer, 'Content-Security-Policy'), {
          'X-Frame-Options': 'SAMEORIGIN',
          'Cache-Control': 'max-age=86400',
        });
      if (file === 'assets/icons/icon-16.png') return withHeaders(answer, { 'Cache-Control': 'no-store' });
      if (file.startsWith('js/selfcheck.')) return withHeaders(answer, { 'Cache-Control': 'no-cache' });
      if (file === 'manifest.xml') return withoutHeader(answer, 'X-Content-Type-Options');
      return answer;
    });
    await look('selfcheck.html', async (page) => {
      const report = await readReport(page);
      const sentences = [
        'Files are missing on the server.',
        'The content of files is not what was built.',
        'Files have the wrong content type.',
        'The server does not give files to everybody.',
        'The server sends no header Content-Security-Policy.',
        'The header X-Frame-Options keeps Excel on the web from showing the panel.',
        'Browsers may keep pages of an earlier version.',
        'The pictures of the ribbon may not be kept, so Excel does not show them.',
        'Scripts are fetched more often than needed.',
        'The server does not send the header X-Content-Type-Options: nosniff.',
      ];
      expect(sentences.filter((sentence) => !report.includes(sentence))).toEqual([]);
      expect(report).toMatch(/^6 things must be put right, and 5 things could be better\./);
    });
  });

  it('says that Office.js is out of reach', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.route(`${OFFICE}**`, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${host.address}selfcheck.html`);
    expect(await readReport(page)).toContain('This computer does not reach appsforoffice.microsoft.com');
    await context.close();
  });

  it('gives a folder that was built for another address the manifest for its own', async () => {
    const elsewhere = rewriteManifest(
      readFileSync('manifest.xml', 'utf8'),
      'https://example.org/a/',
      version,
    );
    host.plant((file, answer) =>
      file === 'manifest.xml' ? { ...answer, body: Buffer.from(elsewhere) } : answer,
    );
    await look('selfcheck.html', async (page) => {
      expect(await readReport(page)).toContain('manifest.xml is for another address than this folder’s');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download the manifest for this address' }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toBe(
        rewriteManifest(readFileSync('manifest.xml', 'utf8'), host.address, version),
      );
    });
  });
});

describe('the built folder', () => {
  it('opens its pane with the register under its own rules', async () => {
    mkdirSync(join(place, 'served'));
    symlinkSync(join(built, 'page'), join(place, 'served', 'page'));
    symlinkSync(folder, join(place, 'served', 'pane'));
    const preview = await servePreview(join(place, 'served'), 0);
    try {
      const driver = await PreviewDriver.open(browser, preview.address);
      await driver.openPane();
      await driver.run('Recalculate significance', /76 partnerships: /);
      expect(driver.faults).toEqual([]);
      await driver.close();
    } finally {
      await preview.close();
    }
  });

  it('opens its pane from a server over https, and refuses nothing but a frame of Office.js', async () => {
    await look('taskpane.html', async (page, faults) => {
      // Outside Excel the page says so by itself, once Office.js has looked where it is.
      await page.getByText('The panel could not be opened.').waitFor();
      const refused = faults.filter((fault) => /Content Security Policy|Refused/i.test(fault));
      // Office.js tells Microsoft how it does in a frame of its own, unless a page's rules say otherwise.
      expect(refused.filter((fault) => !fault.startsWith(`Framing '${OFFICE_TELEMETRY}'`))).toEqual([]);
    });
  });

  it('refuses scripts that come into its page with a text, and those of other servers', async () => {
    await look('taskpane.html', async (page) => {
      const seen = await page.evaluate(async () => {
        const refused: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          if (effectiveDirective.startsWith('script-src'))
            refused.push(`${effectiveDirective} ${blockedURI}`);
        });
        const text =
          '<img src="data:," onerror="document.title = 1"><a href="javascript:document.title = 2">Look</a>';
        document.body.insertAdjacentHTML('beforeend', text);
        document.body.append(
          Object.assign(document.createElement('script'), { textContent: 'document.title = 3' }),
        );
        document.body.append(
          Object.assign(document.createElement('script'), { src: 'https://example.org/4.js' }),
        );
        document.querySelector<HTMLElement>('a[href^="javascript"]')?.click();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return { refused: [...new Set(refused)].sort(), title: document.title };
      });
      expect(seen.title).not.toMatch(/^\d$/);
      expect(seen.refused).toEqual([
        'script-src-attr inline',
        'script-src-elem https://example.org/4.js',
        'script-src-elem inline',
      ]);
    });
  });
});
