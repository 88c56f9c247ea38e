import { availableParallelism, loadavg } from 'node:os';
import { buildPapers, PAPER_NAMES, recalculate } from '../../src/actions';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../src/register';
import { build, calculatedBlocks } from '../bench/requests/made';
import { measureColumns } from '../bench/requests/measureRequests';
import { openMadeRegister } from '../bench/workbook/openMadeRegister';
import type { OpenWorkbook } from '../builders/openWorkbook';
import { ThreadWatch } from '../builders/ThreadWatch';

const READING = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
const OPTIONS = { builtOn: '2016-08-04', isPublic: false };
const ROWS = 10_000;
const TABS = SOUTH_HAMS_WEST_DEVON_2016.themes.length;

/** The bytes of the calculated cells, headings too, as JSON in UTF-8: what any way of writing them has to send. */
function measureCalculated(workbook: OpenWorkbook): number {
  return Buffer.byteLength(JSON.stringify(calculatedBlocks(workbook).map(({ values }) => values)));
}

/** The register of the largest size, calculated and with every paper, and what that took. */
async function runLarge() {
  // Modules are loaded before anything is measured.
  await build(await openMadeRegister(TABS), PAPER_NAMES);
  const watch = new ThreadWatch();
  const workbook = await openMadeRegister(ROWS, watch.options);
  watch.watch(workbook);
  const started = performance.now();
  const calculated = await recalculate(workbook.runExcel, READING);
  const inBatches = { ms: performance.now() - started, bytes: workbook.requests.totalBytes };
  const built = await buildPapers(workbook.runExcel, READING, PAPER_NAMES, OPTIONS);
  const longestMs = watch.end();
  // Other programs lengthen everything: how many of them share a processor.
  const crowding = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
  const cellBytes = measureCalculated(workbook);
  const perCell = await measureColumns('a call and a sync per cell', workbook);
  return {
    calculated,
    built,
    longestMs,
    crowding,
    inBatches,
    perCell,
    cellBytes,
    requests: workbook.requests,
  };
}

describe('a register of 10,000 partnerships on eight tabs', () => {
  let run: Awaited<ReturnType<typeof runLarge>>;
  beforeAll(async () => {
    run = await runLarge();
  }, 600_000);

  it('is calculated, and every paper is built', () => {
    expect(run.calculated).toMatchObject({ kind: 'done', result: { rowCount: ROWS } });
    expect(run.built).toMatchObject({ kind: 'done', result: { cellCount: 0, rowCount: ROWS } });
  });

  it('never keeps the panel from answering for 200 milliseconds', () => {
    expect(run.longestMs).toBeLessThan(200 * run.crowding);
  });

  it('goes over in requests of less than 1 MB, and in answers that Excel on the web hands over', () => {
    const { largestBytes, largestResponseBytes } = run.requests;
    expect([largestBytes < 1_000_000, largestResponseBytes < 5 * 1024 * 1024]).toEqual([true, true]);
  });

  it('sends little more than the cells that are written', () => {
    expect(run.inBatches.bytes).toBeLessThan(1.15 * run.cellBytes + 2_000 * TABS);
  });

  it('takes a twentieth of the time and a twenty-fifth of the bytes of a call for each cell', () => {
    const { inBatches, perCell } = run;
    expect([perCell.ms > 20 * inBatches.ms, perCell.bytes > 25 * inBatches.bytes]).toEqual([true, true]);
  });
});
