import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePreview, type ServedPreview } from '../../../src/headless/preview/servePreview';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
let served: ServedPreview;

beforeAll(async () => {
  mkdirSync(join(folder, 'page', 'js'), { recursive: true });
  mkdirSync(join(folder, 'pane'));
  writeFileSync(join(folder, 'page', 'index.html'), 'the page');
  writeFileSync(join(folder, 'page', 'js', 'a.js'), 'a()');
  writeFileSync(join(folder, 'page', 'notes'), 'no type');
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'pane', 'taskpane.html'), `<head><script src=${OFFICE}></script></head>`);
  writeFileSync(join(folder, 'pane', '_headers'), "/*\n  Content-Security-Policy: default-src 'none'\n");
  served = await servePreview(folder, 0);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly policy: string | string[] | undefined;
  readonly body: string;
}

/** Asks for a path as it is written, which `fetch` would tidy first. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Reply> {
  const { hostname, port } = new URL(served.address);
  const { method = 'GET', host = 'localhost' } = options;
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({
          status,
          type: headers['content-type'],
          policy: headers['content-security-policy'],
          body,
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('servePreview', () => {
  it('serves the page and its files with their types, allowed nothing from elsewhere', async () => {
    const page = await ask('/?asOf=2016-08-04');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'the page' });
    expect(page.policy).toContain("script-src 'self';");
    expect(page.policy).not.toMatch(/https?:/);
    expect(await ask('/js/a.js')).toMatchObject({ type: 'text/javascript; charset=utf-8', body: 'a()' });
  });

  it('serves the pane by the rules of the folder that is put on the web, with this computer’s Office.js', async () => {
    expect(await ask('/pane/taskpane.html')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      policy: "default-src 'none'",
      body: '<head><script src="../office.js"></script><script src="stand-in.js"></script></head>',
    });
    expect((await ask('/pane/stand-in.js')).body).toContain('standInForExcel');
    expect((await ask('/office.js')).body).toContain('RichApi');
  });

  it.each(['/none.js', '/notes', '/../secret.txt', '/pane/../../secret.txt', '/js'])(
    'has nothing at %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: '' });
    },
  );

  it('answers neither other sites nor requests that write', async () => {
    expect((await ask('/', { host: 'example.org' })).status).toBe(403);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('takes another port when the one asked for is taken', async () => {
    const other = await servePreview(folder, Number(new URL(served.address).port));
    expect(other.address).not.toBe(served.address);
    await other.close();
  });

  it('does not begin when the pane would load Office.js in a way that it does not know', async () => {
    writeFileSync(join(folder, 'pane', 'taskpane.html'), '<head></head>');
    await expect(servePreview(folder, 0)).rejects.toThrow('Expected the pane’s page to load Office.js');
  });
});
