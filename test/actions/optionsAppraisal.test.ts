import { buildPapers, removeEverything, type Outcome } from '../../src/actions';
import { describeFinding } from '../../src/register';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const scheme = {
  ...SOUTH_HAMS_WEST_DEVON_2016,
  papers: { ...SOUTH_HAMS_WEST_DEVON_2016.papers, optionsAppraisal: true },
};
const READING = { scheme, asOf: '2016-08-04' };
const SHEET = 'Options appraisal';

function done<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function build(workbook: OpenWorkbook) {
  const options = { builtOn: '2016-08-05', isPublic: false };
  return done(await buildPapers(workbook.runExcel, READING, ['options'], options));
}

async function typeBeside(workbook: OpenWorkbook, title: string, column: number, value: string) {
  const row = (await readText(workbook, SHEET)).findIndex((cells) => cells[1] === title);
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [[value]];
    await context.sync();
  });
}

describe('the options appraisal', () => {
  it('keeps what officers type through building and removal', async () => {
    const workbook = await workbookOf({
      Economy: [
        ['Name', 'Area covered', 'Annual £'],
        ['Harbour Trust', 'South Hams', 500],
      ],
    });
    const title = 'Continue at current levels for 2017/18';
    expect((await build(workbook)).sheets).toMatchObject([{ name: SHEET }]);
    await typeBeside(workbook, title, 4, 'Certainty for partners');
    const { register, sheets, papers } = await build(workbook);
    expect(register.findings.filter(({ code }) => code.startsWith('options/')).map(describeFinding)).toEqual([
      'Choose Yes beside the option that you prefer.',
      `Enter of “${title}”: its disadvantages, its risks.`,
    ]);
    expect(papers.find(({ paper }) => paper === 'options')?.standing).toEqual({ kind: 'up to date' });
    expect((await readText(workbook, SHEET)).find((cells) => cells[1] === title)?.[4]).toBe(
      'Certainty for partners',
    );
    expect(sheets).toHaveLength(1);
    expect((await build(workbook)).sheets).toMatchObject([{ cellCount: 0 }]);

    expect(done(await removeEverything(workbook.runExcel, READING)).keptWords).toEqual({
      sheet: 'Words kept from Appendix 4',
      count: 1,
    });
    expect((await readText(workbook, 'Words kept from Appendix 4'))[1]).toEqual([
      SHEET,
      `Option 1: ${title}`,
      'Advantages',
      'Certainty for partners',
    ]);
  });
});
