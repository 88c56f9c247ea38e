import { PAPER_NAMES } from '../../../src/actions';
import { ThreadWatch } from '../../builders/ThreadWatch';
import { heapInUse } from '../measures/timed';
import { openMadeRegister } from '../workbook/openMadeRegister';
import { build } from './made';

/** What it takes to calculate a register and to build every paper of it. */
export interface PapersTaken {
  readonly roundTrips: number;
  readonly bytes: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly ms: number;
  /** The longest that the panel did not answer. */
  readonly longestBlockMs: number;
  /** What the workbook, the papers and the client hold in memory afterwards. */
  readonly heapBytes: number;
}

/** Builds every paper of a made register. */
export async function measurePapers(rows: number): Promise<PapersTaken> {
  await build(await openMadeRegister(8), PAPER_NAMES);
  const before = heapInUse();
  const watch = new ThreadWatch();
  const workbook = await openMadeRegister(rows, watch.options);
  watch.watch(workbook);
  const started = performance.now();
  await build(workbook, PAPER_NAMES);
  const ms = performance.now() - started;
  const longestBlockMs = watch.end();
  const { count, totalBytes, largestBytes, largestResponseBytes } = workbook.requests;
  return {
    roundTrips: count,
    bytes: totalBytes,
    largestRequest: largestBytes,
    largestAnswer: largestResponseBytes,
    ms,
    longestBlockMs,
    heapBytes: heapInUse() - before,
  };
}
