import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLES } from '../../register';
import { writeSample } from './sampleWriters';

async function main(): Promise<void> {
  for (const { file } of SAMPLES) {
    const target = join('assets', file);
    await writeFile(target, await writeSample(file));
    process.stderr.write(`Wrote ${target}\n`);
  }
}

void main();
