import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const browser = join(folder, 'chromium-browser');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Looks for a browser where only this folder is searched, so that nothing can be installed either. */
function findBrowser(asked?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/browser.mjs', '--print'], {
    encoding: 'utf8',
    env: { PATH: folder, ...(asked !== undefined && { CHROMIUM_PATH: asked }) },
  });
  return { status, stdout, stderr };
}

const NONE = {
  status: 1,
  stdout: '',
  stderr: 'The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one.\n',
};

describe('.ci/browser.mjs', () => {
  it('says in a sentence that there is no Chromium', () => {
    expect(findBrowser()).toEqual(NONE);
  });

  it('takes the system’s, or the one that is asked for', () => {
    writeFileSync(browser, '');
    chmodSync(browser, 0o755);
    expect(findBrowser()).toEqual({ status: 0, stdout: `${browser}\n`, stderr: '' });
    expect(findBrowser(browser).stdout).toBe(`${browser}\n`);
    expect(findBrowser('no-such-browser')).toEqual(NONE);
  });
});
