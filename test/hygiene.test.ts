import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = dirname(__dirname);

/** What the top level may hold beside dotfiles, which tools insist on. */
const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'assets',
  'manifest.xml',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'webpack.config.js',
];
const EXACT_VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest; // npm's own shape
const packages = { ...manifest.dependencies, ...manifest.devDependencies };

/** Entries that git would publish; without git, every one that .gitignore does not name. */
function readTopLevel(): string[] {
  if (!existsSync(join(project, '.git'))) {
    const ignored = readFileSync(join(project, '.gitignore'), 'utf8').split(/\r?\n/);
    return readdirSync(project).filter((name) => !ignored.includes(name) && !ignored.includes(`${name}/`));
  }
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listed.split('\n').flatMap((path) => path.split('/')[0] ?? []))].filter(Boolean);
}

describe('package.json', () => {
  it('names every package by one exact version', () => {
    expect(Object.entries(packages).filter(([, version]) => !EXACT_VERSION.test(version))).toEqual([]);
  });

  it('runs nothing that only one operating system has', () => {
    const scripts = Object.values(manifest.scripts ?? {});
    expect(
      scripts.filter((script) => /(?:^|&& ?)(?:rm|cp|mv|bash|sh|export|[A-Z_]+=)\b|\$/.test(script)),
    ).toEqual([]);
  });

  it('installs packages before each script that an officer or a reviewer is told to run', () => {
    const installed = ['start', 'test', 'register', 'sample'];
    expect(installed.filter((name) => manifest.scripts?.[`pre${name}`] !== 'node .ci/install.mjs')).toEqual(
      [],
    );
  });
});

describe('package-lock.json', () => {
  it('locks what every operating system needs, so that npm ci installs on each', () => {
    const { packages: locked } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, Manifest>>; // npm's own shape
    };
    const names = new Set(Object.keys(locked).map((folder) => folder.split('node_modules/').pop()));
    const optional = Object.values(locked).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds what it is meant to and nothing else', () => {
    const unexpected = readTopLevel().filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
    expect(unexpected).toEqual([]);
  });
});

describe('the installer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installer-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function runInstaller(installed: object | undefined): string {
    mkdirSync(join(folder, '.ci'), { recursive: true });
    copyFileSync(join(project, '.ci', 'install.mjs'), join(folder, '.ci', 'install.mjs'));
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(LOCK));
    if (installed)
      writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify(installed));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/install.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      // No npm is found there, so nothing is fetched.
      env: { PATH: folder },
    });
    return `${String(status)}|${stdout}|${stderr}`;
  }

  const LOCK = {
    packages: {
      '': { name: 'a' },
      'node_modules/b': { version: '1.2.3' },
      'node_modules/c': { version: '2.0.0', optional: true },
    },
  };

  it('does nothing when the packages locked are there, optional ones or not', () => {
    expect(runInstaller({ packages: { 'node_modules/b': { version: '1.2.3' } } })).toBe('0||');
  });

  it.each([
    ['missing', undefined],
    ['of another version', { packages: { 'node_modules/b': { version: '1.2.2' } } }],
  ])('runs npm when a package is %s, and prints nothing on standard output', (_, installed) => {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    expect(runInstaller(installed)).toBe('1||Installing packages (once) …\n');
  });
});
