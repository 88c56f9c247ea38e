import { checkRegister, prepare } from '../../src/actions';
import { describeFinding, reportRegister } from '../../src/register';
import { parseScheme, type Scheme } from '../../src/register/scheme/scheme';
import { registerReportSchema } from '../../src/register/reportSchema';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const AS_OF = '2016-08-04';
const HEADINGS = ['Name', 'Area covered', 'Purpose'];
const COLUMNS: Scheme['columns'] = [
  { key: 'stage', name: 'Stage', aliases: ['Step'], kind: 'text', choices: [], guidance: 'How far it is.' },
  { key: 'cost before', name: 'Cost before', aliases: [], kind: 'money', choices: [], guidance: '' },
  { key: 'retest date', name: 'Retest date', aliases: [], kind: 'date', choices: [], guidance: '' },
  { key: 'formal', name: 'Formal', aliases: [], kind: 'yes-no', choices: [], guidance: '' },
  {
    key: 'rag',
    name: 'RAG',
    aliases: ['Status'],
    kind: 'choice',
    choices: [
      { name: 'Red', aliases: ['R'] },
      { name: 'Amber', aliases: [] },
    ],
    guidance: '',
  },
  { key: 'plan', name: 'Plan', aliases: [], kind: 'link', choices: [], guidance: '' },
];
const READING = { scheme: { ...SOUTH_HAMS_WEST_DEVON_2016, columns: COLUMNS }, asOf: AS_OF };

async function check(workbook: OpenWorkbook) {
  const outcome = await checkRegister(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

describe('a scheme with columns of its own', () => {
  it('has them read under any of their headings, and told in the document', async () => {
    const workbook = await workbookOf({
      Economy: [
        [...HEADINGS, 'STEP', 'Cost before (£)', 'Retest date', 'Formal?', 'Status', 'Plan'],
        [
          'Waste service',
          'SH',
          'Waste',
          'Options',
          '£12,000–£13,000',
          '31/03/2017',
          'y',
          'r',
          'example.org/plan',
        ],
        ['Parks service', 'SH', 'Parks', '', 4500, '', '', '', ''],
      ],
    });
    const report = reportRegister(await check(workbook), 'register.xlsx');
    expect(registerReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.partnerships.map(({ added }) => added)).toEqual([
      {
        stage: 'Options',
        'cost before': { low: 12000, high: 13000 },
        'retest date': '2017-03-31',
        formal: true,
        rag: 'Red',
        plan: 'example.org/plan',
      },
      { 'cost before': 4500 },
    ]);
    expect(report.tabs[0]?.columns).toMatchObject({ 'addedText:stage': 'D', 'addedChoice:rag': 'H' });
  });

  it('has a finding at every cell that cannot be read', async () => {
    const workbook = await workbookOf({
      Economy: [
        [...HEADINGS, 'Cost before', 'Retest date', 'Formal', 'RAG'],
        ['Waste service', 'SH', 'Waste', 'see budget book', '31/02/2017', 'perhaps', 'Green'],
        ['Parks service', 'SH', 'Parks', 1, '', '', 'Red or amber'],
      ],
    });
    const { findings } = await check(workbook);
    const told = findings.filter(({ column = 0 }) => column > HEADINGS.length - 1);
    expect(told.map((finding) => [finding.row, finding.column, describeFinding(finding)])).toEqual([
      [
        1,
        3,
        '"see budget book" in Cost before was not understood: enter one amount in figures, such as £8,000.',
      ],
      [1, 4, 'Retest date must be a real date: there is no 31/02/2017.'],
      [1, 5, 'Formal says "perhaps": enter Yes or No.'],
      [1, 6, 'RAG says "Green": enter Red or Amber.'],
      [2, 6, '"Red or amber" in RAG may mean Red or Amber: say which.'],
    ]);
  });

  it('has those that a tab lacks added, with lists and formats', async () => {
    const workbook = await workbookOf({
      Economy: [
        [...HEADINGS, 'Step'],
        ['Waste service', 'SH', 'Waste', 'Options'],
      ],
    });
    const outcome = await prepare(workbook.runExcel, READING);
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    const [headings = []] = await readText(workbook, 'Economy');
    expect(headings.slice(-5)).toEqual(['Cost before', 'Retest date', 'Formal', 'RAG', 'Plan']);
    const [money, rag] = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      const cells = [headings.indexOf('Cost before'), headings.indexOf('RAG')].map((column) =>
        sheet.getCell(1, column).load('numberFormat,dataValidation/rule'),
      );
      await context.sync();
      return cells.map(({ numberFormat, dataValidation }) => [numberFormat, dataValidation.rule]);
    });
    expect(money).toEqual([[['£#,##0.00']], { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }]);
    expect(rag).toEqual([[['General']], { list: { inCellDropDown: true, source: 'Red,Amber' } }]);
    await prepare(workbook.runExcel, READING);
    expect((await readText(workbook, 'Economy'))[0]).toEqual(headings);
  });

  it('goes before a column that every register may have under the same heading', async () => {
    const workbook = await workbookOf({
      Economy: [
        [...HEADINGS, 'Class', 'Status'],
        ['Waste service', 'SH', 'Waste', 'S', 'Red'],
      ],
    });
    const { tabs } = await check(workbook);
    expect(tabs[0]?.columns.map(({ id }) => id)).toEqual([
      'name',
      'area',
      'purpose',
      'significance',
      'addedChoice:rag',
    ]);
  });
});

describe('parseScheme', () => {
  it.each<[string, object, string]>([
    [
      'two columns of one key',
      [COLUMNS[0], { ...COLUMNS[1], key: 'stage' }],
      'columns: two columns have the same key',
    ],
    [
      'two columns of one name',
      [COLUMNS[0], { ...COLUMNS[1], name: 'stage' }],
      'columns: two columns have the same name',
    ],
    [
      'choices of a column that is none',
      [{ ...COLUMNS[4], kind: 'text' }],
      'columns › 0 › choices: a choice needs what there is to choose from, and no other column has that',
    ],
  ])('refuses %s', (_, columns, problem) => {
    expect(parseScheme({ ...SOUTH_HAMS_WEST_DEVON_2016, columns })).toEqual({ problems: [problem] });
  });
});
