import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SCRIPTS = join('dist', 'js');
/** zod asks so whether functions can be made from text, unless its `jitless` is on, which it is here. */
const ZOD_PROBE = 'new Function("")';

function runBuild(...options: readonly string[]) {
  return spawnSync(process.execPath, ['.ci/build.mjs', ...options], { encoding: 'utf8' });
}

// `npm test` has built by now; a single test run on a fresh clone has not.
if (!existsSync(SCRIPTS)) runBuild();

const scripts = readdirSync(SCRIPTS)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(SCRIPTS, name), 'utf8'));
const modules = readdirSync(SCRIPTS)
  .filter((name) => name.endsWith('.map'))
  .flatMap((name) => {
    const map = JSON.parse(readFileSync(join(SCRIPTS, name), 'utf8')) as { sources: string[] }; // source maps' own shape
    return map.sources;
  });

describe('the bundle', () => {
  it('holds the pane, and nothing of the file host, the preview or the command line', () => {
    expect(modules.some((path) => path.includes('src/taskpane/index.tsx'))).toBe(true);
    expect(modules.filter((path) => /src\/(?:host|preview|headless)\//.test(path))).toEqual([]);
    expect(
      modules.filter((path) =>
        /node_modules\/(?:@microsoft\/office-js\/|xlsx-populate|jsdom|jszip)/.test(path),
      ),
    ).toEqual([]);
  });

  it('has no development address', () => {
    expect(scripts.filter((script) => /\/\/(?:localhost|127\.0\.0\.1)/.test(script))).toEqual([]);
  });

  it('makes no function from text', () => {
    const made = scripts.flatMap((script) => script.match(/\beval\(|new Function\([^)]*\)/g) ?? []);
    expect(made.filter((code) => code !== ZOD_PROBE)).toEqual([]);
  });

  it('loads Office.js from Microsoft before its own scripts, which carry their content in their names', () => {
    const page = readFileSync(join('dist', 'taskpane.html'), 'utf8');
    const sources = [...page.matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(([, source]) => source);
    expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.slice(1).filter((source) => !/^js\/[\w-]+\.[0-9a-f]{20}\.js$/.test(source ?? ''))).toEqual(
      [],
    );
    expect(page).toMatch(/<html lang="?en-GB/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // npm's own shape
    expect(page.replaceAll('"', '')).toContain(`<meta name=version content=${version}>`);
  });
});

describe('the folder for a web server', () => {
  it('lists every other file with its checksum', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'checksums.txt')
      .map((entry) => join(entry.parentPath, entry.name));
    const lines = files.map((file) => {
      const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${sum}  ${relative('dist', file).split(sep).join('/')}`;
    });
    expect(readFileSync(join('dist', 'checksums.txt'), 'utf8').trim().split('\n').sort()).toEqual(
      lines.sort(),
    );
  });

  it('says in each page that runs scripts which scripts it runs', () => {
    for (const page of ['taskpane.html', 'selfcheck.html'])
      expect(readFileSync(join('dist', page), 'utf8')).toContain(
        `http-equiv=Content-Security-Policy content="default-src 'none'; script-src 'self' https://`,
      );
  });

  it('holds the pane, its help and its pictures, and nothing of the preview', () => {
    expect(readdirSync('dist').sort()).toEqual([
      '_headers',
      'administrators.html',
      'assets',
      'checksums.txt',
      'help.css',
      'help.html',
      'js',
      'manifest.xml',
      'manual.html',
      'nginx-example.conf',
      'selfcheck.html',
      'taskpane.html',
      'web.config',
    ]);
    expect(readFileSync(join('dist', 'manifest.xml'), 'utf8')).not.toMatch(/preview|stand-in/i);
  });
});

describe('npm run build', () => {
  it('refuses an address that Excel would not take', () => {
    const { status, stderr } = runBuild('--url', 'http://example.org/');
    expect(status).toBe(2);
    expect(stderr).toContain('such as https://example.org/register/');
  });
});
