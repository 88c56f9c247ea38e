// Sees to it that there is a Chromium for the browser tests, and with --print prints where. CHROMIUM_PATH names another
// than the system's. On Debian and as root, as in a container, one is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['ProgramFiles'] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') return isProgram(asked) ? asked : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...paths, ...ELSEWHERE].find(isProgram);
}

function run(...command) {
  const [program, ...options] = command;
  return spawnSync(program, options, { stdio: ['ignore', 2, 2] }).status === 0;
}

function installBrowser() {
  if (process.env.CHROMIUM_PATH || process.getuid?.() !== 0) return;
  if (!run('sh', '-c', 'command -v apt-get > /dev/null')) return;
  process.stderr.write('Installing Chromium for the browser tests (once) …\n');
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

if (findBrowser() === undefined) installBrowser();
const browser = findBrowser();
if (browser === undefined) {
  process.stderr.write(
    'The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one.\n',
  );
  process.exit(1);
}
if (process.argv.includes('--print')) process.stdout.write(`${browser}\n`);
