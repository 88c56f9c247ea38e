import { parseArgs } from 'node:util';
import { benchRequests } from './benchRequests';
import { layOutTable, milliseconds, times, whole } from './layOutTable';
import { hasLibreOffice } from './measures/libreOffice';
import { runMeasure } from './runMeasure';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
/** The size at which the core stands beside the others. */
const COMPARED = 10_000;
/** Small registers are done before the machine has settled, so they are measured more often. */
const RUNS: Readonly<Record<number, number>> = { 100: 5, 1_000: 5, 10_000: 3, 100_000: 1 };

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function benchSizes(): void {
  const rows = SIZES.map((size) => {
    const cold = runMeasure('cold', size, RUNS[size]);
    const warm = runMeasure('warm', size);
    const perSecond = (ms = NaN) => whole((size / ms) * 1000);
    return [
      whole(size),
      milliseconds(cold.ms ?? NaN),
      perSecond(cold.ms),
      milliseconds(warm.ms ?? NaN),
      perSecond(warm.ms),
      whole(cold.bytesPerRow ?? NaN),
    ];
  });
  print('The core: tabs and texts read, every partnership judged and checked.\n');
  print(
    layOutTable([
      ['rows', 'fresh process', 'rows a second', 'warm', 'rows a second', 'bytes kept a row'],
      ...rows,
    ]),
  );
}

function benchStages(): void {
  const { readingMs = NaN, judgingMs = NaN, checkingMs = NaN } = runMeasure('stages', COMPARED);
  const row = (name: string, ms: number) => [name, milliseconds(ms), whole((COMPARED / ms) * 1000)];
  print(`\nIts parts, ${whole(COMPARED)} rows, warm.\n`);
  print(
    layOutTable([
      ['part', 'time', 'rows a second'],
      row('reading tabs and texts', readingMs),
      row('judging', judgingMs),
      row('checking', checkingMs),
    ]),
  );
}

function benchOthers(): void {
  const core = runMeasure('cold', COMPARED, RUNS[COMPARED]).ms ?? NaN;
  const zod = runMeasure('zod', COMPARED, RUNS[COMPARED]);
  const engine = runMeasure('hyperFormula', COMPARED);
  const office = hasLibreOffice() ? runMeasure('libreOffice', COMPARED) : undefined;
  const row = (name: string, ms = NaN, bytes = '', differences = '') => [
    name,
    milliseconds(ms),
    times(ms / core),
    bytes,
    differences,
  ];
  print(`\nBeside others, ${whole(COMPARED)} rows, each in a fresh process.\n`);
  print(
    layOutTable([
      ['what', 'time', 'of the core’s', 'bytes a row', 'judged otherwise'],
      row('the whole core', core),
      row('zod: the rows’ columns are text', zod.ms),
      row(
        'HyperFormula: judging alone, built and calculated',
        engine.ms,
        whole(engine.bytesPerRow ?? NaN),
        whole(engine.differences ?? NaN),
      ),
      ...(office
        ? [
            row(
              'LibreOffice: judging alone, hard recalculation',
              office.ms,
              '',
              whole(office.differences ?? NaN),
            ),
          ]
        : []),
    ]),
  );
  print(
    office
      ? `\nLibreOffice took ${milliseconds(office.loadMs ?? NaN)} to load the workbook, which is not counted.`
      : '\nLibreOffice is not installed here (no soffice on the path), so it was left out.',
  );
}

/** The parts that `--only` names. */
const PARTS: Readonly<Record<string, () => void>> = {
  core: () => {
    benchSizes();
    benchStages();
    benchOthers();
  },
  requests: () => {
    benchRequests(print);
  },
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const parts = Object.entries(PARTS).filter(([name]) => only === undefined || name === only);
if (parts.length === 0) throw new Error(`--only takes one of ${Object.keys(PARTS).join(', ')}`);
for (const [, bench] of parts) bench();
