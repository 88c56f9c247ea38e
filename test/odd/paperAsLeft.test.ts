import { buildPapers, lookAtRegister } from '../../src/actions';
import { openWorkbook, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { bookFacts, compareFacts } from '../faults/bookFacts';
import { oddRegister } from './oddRegister';

async function build(workbook: OpenWorkbook): Promise<void> {
  const options = { builtOn: '2016-08-05', isPublic: false };
  const outcome = await buildPapers(workbook.runExcel, READING, ['appendix4'], options);
  if (outcome.kind === 'not done') throw new Error(outcome.message);
}

function retype(workbook: OpenWorkbook): void {
  workbook.user.type({ sheet: 'Economy', row: 4, column: 3 }, 'SHDC £20,000 pa');
}

describe('a paper on which somebody has hidden rows and columns', () => {
  it('is built again as if it were new', async () => {
    const bytes = await oddRegister();
    const [hidden, plain] = await Promise.all(
      [bytes, bytes].map((each) => openWorkbook(each, { misplacesOverHidden: true })),
    );
    if (!hidden || !plain) throw new Error('Expected two workbooks');
    await build(hidden);
    await hidden.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Appendix 4');
      sheet.getRange('4:9').rowHidden = true;
      sheet.getRange('20:22').rowHidden = true;
      sheet.getRange('B:C').columnHidden = true;
      await context.sync();
    });
    retype(hidden);
    retype(plain);
    await build(hidden);
    await build(plain);
    expect(compareFacts(bookFacts(plain.file), bookFacts(hidden.file))).toEqual([]);
  });
});

describe('a paper with something in the last column that there is', () => {
  it('is left with everything typed on it, and the officer told', async () => {
    const workbook = await openWorkbook(await oddRegister());
    await build(workbook);
    workbook.user.type({ sheet: 'Appendix 4', row: 0, column: 16_383 }, 'x');
    retype(workbook);
    await expect(build(workbook)).rejects.toThrow(
      /^The tab “Appendix 4” is in use as far as XFD\d+, far beyond any register: delete the rows/,
    );
    const look = await lookAtRegister(workbook.runExcel, READING);
    expect(look.kind).toBe('done');
  });
});
