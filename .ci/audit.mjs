// Looks up whether what ships has known serious vulnerabilities. Where the registry does not answer – no network, or a
// mirror without advisories – it says so and lets the run go on. Exceptions are in auditExceptions.json, each with
// `advisory` (GHSA-…) and `reason`: why it does not harm here.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { judgeAudit } = createRequire(import.meta.url)('./judgeAudit.cjs');
const folder = dirname(fileURLToPath(import.meta.url));
const PATIENCE_MS = 60_000;

function readReport() {
  const isWindows = process.platform === 'win32';
  const { stdout } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['audit', '--omit=dev', '--json'], {
    cwd: dirname(folder),
    encoding: 'utf8',
    shell: isWindows,
    timeout: PATIENCE_MS,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    return JSON.parse(stdout);
  } catch {
    // Nothing was answered, or not to its end.
    return undefined;
  }
}

const exceptions = JSON.parse(readFileSync(join(folder, 'auditExceptions.json'), 'utf8'));
const judged = judgeAudit(readReport(), exceptions);
const say = (words) => process.stdout.write(`${words}\n`);
if (!judged) say('The package registry did not answer: known vulnerabilities were not looked up.');
else {
  for (const words of judged.excepted) say(`Excepted: ${words}`);
  for (const id of judged.unneeded) say(`No longer needed in auditExceptions.json: ${id}`);
  for (const words of judged.toActOn) say(`Vulnerable: ${words}`);
  if (judged.toActOn.length > 0) process.exitCode = 1;
  else say('What ships has no known serious vulnerability.');
}
