import { buildPapers, PAPER_NAMES, recalculate } from '../../src/actions';
import { calculatedBlocks } from '../bench/requests/made';
import { measureColumns } from '../bench/requests/measureRequests';
import { openMadeRegister } from '../bench/workbook/openMadeRegister';
import type { OpenWorkbook } from '../builders/openWorkbook';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

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
  const workbook = await openMadeRegister(ROWS);
  const calculated = await recalculate(workbook.runExcel, READING);
  const bytes = workbook.requests.totalBytes;
  const built = await buildPapers(workbook.runExcel, READING, PAPER_NAMES, OPTIONS);
  const cellBytes = measureCalculated(workbook);
  const perCell = await measureColumns('a call and a sync per cell', workbook);
  return {
    calculated,
    built,
    bytes,
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

  it('goes over in requests of less than 1 MB, and in answers that Excel on the web hands over', () => {
    const { largestBytes, largestResponseBytes } = run.requests;
    expect([largestBytes < 1_000_000, largestResponseBytes < 5 * 1024 * 1024]).toEqual([true, true]);
  });

  it('sends little more than the cells that are written', () => {
    expect(run.bytes).toBeLessThan(1.15 * run.cellBytes + 2_000 * TABS);
  });

  it('takes a twenty-fifth of the bytes of a call for each cell', () => {
    expect(run.perCell.bytes).toBeGreaterThan(25 * run.bytes);
  });
});
