import type { OpenWorkbook } from '../../builders/openWorkbook';
import { openMadeRegister, openSheets } from '../workbook/openMadeRegister';
import { build, calculatedBlocks, sheetBlock, type Block } from './made';
import { workNaively, type NaiveWay } from './naiveWays';

/** What some work takes. */
export interface Taken {
  readonly roundTrips: number;
  /** Of all requests, those that give references back too. */
  readonly bytes: number;
  readonly ms: number;
}

/** Rows that the naive ways are measured on; each further row costs them as much again. */
const SAMPLE = 50;

/** Reads, calculates and builds Appendix 4 as the add-in does; gives the workbook with it. */
export async function measureAddIn(rows: number): Promise<{ taken: Taken; workbook: OpenWorkbook }> {
  const workbook = await openMadeRegister(rows);
  return { taken: await take(workbook, () => build(workbook, ['appendix4'])), workbook };
}

/**
 * What it takes to read the same rows and to write the same cells, and no looks, in a naive way: measured on some rows
 * of a tab and of Appendix 4, and multiplied by how many there are.
 */
export async function measureNaive(way: NaiveWay, done: OpenWorkbook): Promise<Taken> {
  const [paper] = sheetBlock(done, 'Appendix 4');
  if (!paper) throw new Error('Expected a workbook with its Appendix 4');
  const lines = paper.values.slice(-SAMPLE);
  const block = { sheet: paper.sheet, row: 0, column: 0, values: lines };
  const written = await measureOn(way, block, 0);
  return add(await measureColumns(way, done), scale(written, paper.values.length / lines.length));
}

/** The same for the calculated columns alone. */
export async function measureColumns(way: NaiveWay, done: OpenWorkbook): Promise<Taken> {
  const blocks = calculatedBlocks(done);
  const [first] = blocks;
  if (!first) throw new Error('Expected a calculated register');
  const rows = blocks.reduce((sum, { values }) => sum + values.length, 0);
  const values = first.values.slice(-SAMPLE);
  return scale(await measureOn(way, { ...first, row: 1, values }, values.length), rows / values.length);
}

/** Works on the block's sheet in a workbook of its own: reads some rows of it, and writes the block. */
async function measureOn(way: NaiveWay, block: Block, rowsToRead: number): Promise<Taken> {
  const workbook = await openSheets([{ name: block.sheet, values: [['Name']] }]);
  const read = { sheet: block.sheet, firstRow: 1, rowCount: rowsToRead };
  return take(workbook, () => workbook.run((context) => workNaively(context, way, { read, write: [block] })));
}

async function take(workbook: OpenWorkbook, work: () => Promise<void>): Promise<Taken> {
  const { requests } = workbook;
  const [trips, bytes, started] = [requests.count, requests.totalBytes, performance.now()];
  await work();
  return {
    roundTrips: requests.count - trips,
    bytes: requests.totalBytes - bytes,
    ms: performance.now() - started,
  };
}

function scale({ roundTrips, bytes, ms }: Taken, factor: number): Taken {
  return { roundTrips: roundTrips * factor, bytes: bytes * factor, ms: ms * factor };
}

function add(one: Taken, other: Taken): Taken {
  return {
    roundTrips: one.roundTrips + other.roundTrips,
    bytes: one.bytes + other.bytes,
    ms: one.ms + other.ms,
  };
}
