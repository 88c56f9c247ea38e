import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';

/** What the release does first; the file is plain JavaScript, so its type is said here. */
interface Release {
  readonly stampVersion: (root: string, wanted?: string) => string;
}

const { stampVersion } = createRequire(__filename)('../.ci/stampVersion.cjs') as Release; // required: it has no types
const { version } = readJson('package.json') as { version: string }; // npm's own shape
const folder = mkdtempSync(join(tmpdir(), 'release-'));

beforeEach(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'manifest.xml', 'assets/changes.json'])
    cpSync(file, join(folder, file));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function readJson(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

describe('assets/changes.json', () => {
  it('says first what has changed in the version of the package', () => {
    // The shape that the build puts into the help.
    const changes = readJson('assets', 'changes.json') as { version: string; changes: string[] }[];
    expect(changes[0]?.version).toBe(version);
    expect(changes.flatMap((entry) => entry.changes).filter((line) => !/^[A-Z].*\.$/.test(line))).toEqual([]);
    const versions = changes.map((entry) => entry.version);
    expect(versions).toEqual([...new Set(versions)].sort(compareVersions));
  });
});

/** The newer one first. */
function compareVersions(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}

describe('stampVersion', () => {
  it('writes one version into the package, its lock and the manifest, and nothing else', () => {
    writeFileSync(
      join(folder, 'assets', 'changes.json'),
      JSON.stringify([{ version: '98.76.54', changes: ['Something.'] }]),
    );
    expect(stampVersion(folder, '98.76.54')).toBe('98.76.54');
    const lock = readJson(folder, 'package-lock.json') as {
      version: string;
      packages: Record<string, { version: string }>;
    }; // npm's own shape
    expect([lock.version, lock.packages['']?.version]).toEqual(['98.76.54', '98.76.54']);
    const unstamped = (name: string) =>
      readFileSync(join(folder, name), 'utf8').replaceAll('98.76.54', version);
    for (const name of ['package.json', 'package-lock.json', 'manifest.xml'])
      expect(unstamped(name)).toBe(readFileSync(name, 'utf8'));
  });

  it('changes nothing when it is asked for the version that there is', () => {
    expect(stampVersion(folder)).toBe(version);
    for (const name of ['package.json', 'package-lock.json', 'manifest.xml'])
      expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(name, 'utf8'));
  });

  it('refuses a version whose changes nobody has told, and what is no version', () => {
    expect(() => stampVersion(folder, '98.76.54')).toThrow(
      'Say what has changed in 98.76.54 at the top of assets/changes.json first.',
    );
    expect(() => stampVersion(folder, 'next')).toThrow('Expected a version such as 1.2.0, got "next"');
    expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toBe(readFileSync('manifest.xml', 'utf8'));
  });
});

describe('npm run release', () => {
  it('zips the built folder, twice the same, with its checksum', async () => {
    const built = join(folder, 'built');
    mkdirSync(join(built, 'js'), { recursive: true });
    writeFileSync(join(built, 'taskpane.html'), '<p>');
    writeFileSync(join(built, 'js', 'a.js'), ';');
    const zips = ['one', 'two'].map((name) => {
      const out = join(folder, name);
      const { status } = spawnSync(
        process.execPath,
        ['.ci/release.mjs', '--skip-tests', '--built', built, '--out', out],
        { encoding: 'utf8' },
      );
      expect(status).toBe(0);
      return readFileSync(join(out, `partnership-register-${version}.zip`));
    });
    const [one = Buffer.from('')] = zips;
    expect(zips[1]?.equals(one)).toBe(true);
    const sum = createHash('sha256').update(one).digest('hex');
    expect(readFileSync(join(folder, 'one', `partnership-register-${version}.zip.sha256`), 'utf8')).toBe(
      `${sum}  partnership-register-${version}.zip\n`,
    );
    const { files } = await JSZip.loadAsync(one);
    expect(Object.keys(files)).toEqual([
      `partnership-register-${version}/js/a.js`,
      `partnership-register-${version}/taskpane.html`,
    ]);
  });
});
