// Makes a release: stamps the version, tests, builds and zips. `npm run release -- --version 1.2.0 --url https://…`;
// without --version that of package.json, without --url for the address that manifest.xml names (whoever serves the
// folder elsewhere has its manifest from selfcheck.html). --skip-tests leaves the tests out, --out names the folder.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import JSZip from 'jszip';
import { stampVersion } from './stampVersion.cjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** So that the same files make the same bytes; zip knows no time before 1980. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

function readOptions() {
  return parseArgs({
    options: {
      version: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string', default: join(root, 'release') },
      'skip-tests': { type: 'boolean', default: false },
      // The folder to zip, where it is built already.
      built: { type: 'string' },
    },
  }).values;
}

function run(step, ...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Nothing was released: ${step} ended with faults.`);
}

/** npm names itself to the scripts that it runs. */
function runTests() {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Expected to be run by npm: npm run release');
  run('the tests', npm, 'test');
}

async function zipFolder(folder, inside) {
  const zip = new JSZip();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const name = `${inside}/${relative(folder, file).split(sep).join('/')}`;
    zip.file(name, readFileSync(file), { date: NO_TIME, createFolders: false });
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

async function release() {
  const options = readOptions();
  const version = stampVersion(root, options.version);
  if (!options['skip-tests']) runTests();
  const folder = options.built === undefined ? join(root, 'dist') : resolve(options.built);
  if (options.built === undefined) {
    run('the build', join('.ci', 'build.mjs'), ...(options.url === undefined ? [] : ['--url', options.url]));
  }
  const name = `partnership-register-${version}`;
  const bytes = await zipFolder(folder, name);
  const out = resolve(options.out);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.zip`), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(out, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  process.stdout.write(`Released ${join(out, `${name}.zip`)}\n`);
}

release().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
