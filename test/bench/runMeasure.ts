import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figures, MeasureName } from './measure';
import { median } from './measures/timed';

const figuresSchema = z.record(z.string(), z.number());

/** Runs a measure some times, each in a fresh process, and gives the median of every figure. */
export function runMeasure(name: MeasureName, rows: number, runs = 1): Figures {
  const all = Array.from({ length: runs }, () => runOnce(name, rows));
  const [first = {}] = all;
  return Object.fromEntries(
    Object.keys(first).map((figure) => [figure, median(all.map((figures) => figures[figure] ?? NaN))]),
  );
}

function runOnce(name: MeasureName, rows: number): Figures {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '-r', '@swc-node/register', join(__dirname, 'measure.ts'), name, String(rows)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The measure ${name} of ${rows} rows failed: ${stderr}`);
  return figuresSchema.parse(JSON.parse(stdout));
}
