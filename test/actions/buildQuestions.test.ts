import { buildPapers, removeEverything } from '../../src/actions';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

const SHEET = 'Questions to resolve';
const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Agreement dates'];

function register(): Promise<OpenWorkbook> {
  return workbookOf({
    Economy: [HEADINGS, ...['Alpha', 'Beta'].map((name) => [name, 'A Officer', 'SH', '£8,000 pa', 'None'])],
  });
}

async function build(workbook: OpenWorkbook) {
  const outcome = await buildPapers(workbook.runExcel, READING, ['questions'], { builtOn: '2016-08-05' });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

/** Types an answer beside a question, found by its reference. */
async function answer(workbook: OpenWorkbook, ref: string, words: string): Promise<void> {
  const rows = await readText(workbook, SHEET);
  const row = rows.findIndex(([first]) => first === ref);
  const column = (rows.find(([first]) => first === 'Ref') ?? []).indexOf('Answer');
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [[words]];
    await context.sync();
  });
}

async function answers(workbook: OpenWorkbook): Promise<string[][]> {
  const rows = await readText(workbook, SHEET);
  const start = rows.findIndex(([first]) => first === 'Ref');
  const column = (rows[start] ?? []).indexOf('Answer');
  return rows.slice(start + 1).flatMap((row) => {
    const words = row[column] ?? '';
    return words === '' ? [] : [[row[0] ?? '', row[1] ?? '', words]];
  });
}

describe('buildPapers with questions', () => {
  it('keeps answers when it builds again, and writes nothing when nothing has changed', async () => {
    const workbook = await register();
    await build(workbook);
    await answer(workbook, 'EC 2 a', "'=from April");
    const again = await build(workbook);
    expect(await answers(workbook)).toEqual([['EC 2 a', 'Beta', '=from April']]);
    expect(again.papers.find(({ paper }) => paper === 'questions')?.standing.kind).toBe('up to date');
    expect((await build(workbook)).sheets.map(({ cellCount }) => cellCount)).toEqual([0]);
  });

  it('finds an answer whose partnership is gone, and keeps it', async () => {
    const workbook = await register();
    await build(workbook);
    await answer(workbook, 'EC 1 a', 'From April');
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('2:2').delete('Up');
      await context.sync();
    });
    const { register: read } = await build(workbook);
    expect(read.findings.filter(({ code }) => code === 'summary/edited-row-gone')).toEqual([
      { code: 'summary/edited-row-gone', sheet: SHEET, value: 'Alpha', facts: { name: 'Alpha' } },
    ]);
    expect(await answers(workbook)).toEqual([['Kept 1', 'Alpha', 'From April']]);
  });

  it('leaves answers on the sheet of kept words when everything is removed', async () => {
    const workbook = await register();
    await build(workbook);
    await answer(workbook, 'EC 1 a', 'From April');
    const outcome = await removeEverything(workbook.runExcel, READING);
    expect(outcome).toMatchObject({ result: { sheets: [SHEET], keptWords: { count: 1 } } });
    expect(await readText(workbook, 'Words kept from Appendix 4')).toEqual([
      ['Tab', 'Partnership', 'Column', 'Text'],
      [
        'Economy',
        'Alpha',
        'Answer to: There is no agreement: will there be one, in date and with outcomes?',
        'From April',
      ],
    ]);
  });
});
