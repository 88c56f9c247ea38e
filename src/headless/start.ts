import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './runCommand';

const SAMPLE = join('assets', 'sample-register.xlsx');
const RESULT = join('dist', 'sample-register-recalculated.xlsx');

/** The day of the report that the sample register was made for. */
const SAMPLE_AS_OF = '2016-08-04';

/** Shows the main job on the sample register: reads it, judges it, and writes a copy with the calculated columns. */
async function start(): Promise<void> {
  await mkdir('dist', { recursive: true });
  const write = (text: string) => void process.stdout.write(text);
  const status = await runCommand(['recalculate', SAMPLE, '--out', RESULT, '--as-of', SAMPLE_AS_OF], {
    writeOut: write,
    writeError: (text) => void process.stderr.write(text),
    today: SAMPLE_AS_OF,
    now: `${SAMPLE_AS_OF}T00:00`,
    clock: () => performance.now(),
  });
  if (status < 2) write(`\nOpen ${RESULT} to see the columns; ${SAMPLE} is as it was.\n`);
  process.exitCode = status < 2 ? 0 : status;
}

void start();
