import { buildPapers, lookAtRegister, recalculate } from '../../src/actions';
import { openMadeRegister, openSheets } from '../bench/workbook/openMadeRegister';
import type { OpenWorkbook } from '../builders/openWorkbook';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const READING = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
const OPTIONS = { builtOn: '2016-08-04', isPublic: false };
const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Purpose', 'Financial arrangements'];
/** The longest text that a cell holds, in letters of three bytes. */
const LONGEST = '帳'.repeat(32_767);

/** A theme tab whose purposes are as long as Excel allows. */
function longRegister(rows: number): Promise<OpenWorkbook> {
  const partnerships = Array.from({ length: rows }, (_, index) => [
    `Long Forum ${index + 1}`,
    'A Officer',
    'SH',
    LONGEST,
    '£1,000',
  ]);
  return openSheets([{ name: 'Economy', values: [HEADINGS, ...partnerships] }]);
}

describe('reading within the size of Excel’s answers', () => {
  it('reads cells of the longest texts in answers that Excel on the web hands over', async () => {
    const workbook = await longRegister(60);
    const outcome = await recalculate(workbook.runExcel, READING);
    expect(outcome).toMatchObject({ kind: 'done', result: { rowCount: 60 } });
    const { largestResponseBytes, records } = workbook.requests;
    const refused = records.filter(({ responseBytes }) => responseBytes > 5 * 1024 * 1024).length;
    expect([refused, largestResponseBytes > 5 * 1024 * 1024]).toEqual([1, true]);
  });

  it('reads papers that are larger than one answer, and leaves them when nothing has changed', async () => {
    const workbook = await openMadeRegister(400, { payloadLimitBytes: 1_500_000 });
    const papers = ['appendix4', 'checks', 'register'] as const;
    await buildPapers(workbook.runExcel, READING, papers, OPTIONS);
    const again = await buildPapers(workbook.runExcel, READING, papers, OPTIONS);
    expect(again).toMatchObject({
      kind: 'done',
      result: { cellCount: 0, sheets: papers.map(() => ({ cellCount: 0 })) },
    });
    const look = await lookAtRegister(workbook.runExcel, READING);
    expect(look).toMatchObject({ kind: 'done', result: { isUpToDate: true } });
  });
});
