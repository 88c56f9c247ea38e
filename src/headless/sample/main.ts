import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSampleRegister } from './sampleRegister';

const TARGET = join('assets', 'sample-register.xlsx');

async function main(): Promise<void> {
  await writeFile(TARGET, await writeSampleRegister());
  process.stderr.write(`Wrote ${TARGET}\n`);
}

void main();
