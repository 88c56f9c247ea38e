// Builds the preview – its page and the pane that it shows – unless it stands there built from the same sources, and
// prints the folder. Each state of the sources has a folder of its own, so that a preview that is being looked at keeps
// what it was made of.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const kept = join(root, 'node_modules', '.cache', 'preview');
const cache = join(root, 'node_modules', '.cache', 'preview-webpack');

/** What the preview is made of. */
const SOURCES = ['src', 'assets', '.ci', 'manifest.xml', 'webpack.config.js', 'package-lock.json', '.swcrc'];
/** Folders of earlier sources that may still be looked at. */
const KEPT_FOLDERS = 8;

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesOf(join(root, name)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Resolves with the exit status; everything it says goes to standard error. */
function runBuild(...options) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join(root, '.ci', 'build.mjs'), ...options, '--cache', cache],
      // Configurations name files from the project's folder.
      { cwd: root, stdio: ['ignore', 2, 2] },
    );
    child.on('close', (status) => resolve(status ?? 1));
  });
}

function removeOldFolders() {
  const folders = readdirSync(kept).map((name) => join(kept, name));
  const newestFirst = folders
    .map((folder) => ({ folder, time: statSync(folder).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { folder } of newestFirst.slice(KEPT_FOLDERS)) rmSync(folder, { recursive: true, force: true });
}

async function buildInto(folder) {
  process.stderr.write('Building the preview …\n');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const statuses = await Promise.all([
    runBuild('--page', join(unfinished, 'page')),
    runBuild('--out', join(unfinished, 'pane')),
  ]);
  if (statuses.some((status) => status !== 0)) {
    rmSync(unfinished, { recursive: true });
    process.exit(1);
  }
  // Somebody else may have finished the same meanwhile.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  removeOldFolders();
}

const folder = join(kept, hashSources());
if (!existsSync(folder)) await buildInto(folder);
process.stdout.write(`${folder}\n`);
