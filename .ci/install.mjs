// Installs the locked packages when any is missing or of another version, so that `npm start` and
// `npm test` work on a machine that has only Node. Standard output stays free for what is run next.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The packages of a lock file by folder; none when the file is not there. */
function lockedPackages(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages ?? {};
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/** npm keeps its own list of what it put in node_modules. Optional packages depend on the machine. */
function isInstalled() {
  const installed = lockedPackages('node_modules', '.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json'))
    .filter(([folder, { optional }]) => folder !== '' && !optional)
    .every(([folder, { version }]) => installed[folder]?.version === version);
}

if (!isInstalled()) {
  process.stderr.write('Installing packages (once) …\n');
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      // Node refuses to start .cmd files without a shell.
      shell: isWindows,
      stdio: ['ignore', 2, 2],
    },
  );
  process.exit(status ?? 1);
}
