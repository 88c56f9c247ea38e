import {
  buildPapers,
  checkRegister,
  lookAtRegister,
  markTaken,
  PAPER_NAMES,
  type PaperName,
} from '../../src/actions';
import { describeFinding, papersOf } from '../../src/register';
import { findPreset } from '../../src/register/scheme/presets';
import type { Scheme } from '../../src/register/scheme/scheme';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const BUILT_ON = '2012-11-05';
const HEADINGS = [
  'Name',
  'Lead Officer',
  'Purpose',
  'Stage',
  'Cost before',
  'Cost after',
  'Cost of the exercise',
  'Success measures',
  'Outcome against success measures',
  'RAG',
  'Reason for RAG',
  'Next decision point',
  'Retest date',
];
const LEISURE = [
  'Leisure and culture',
  'A Reed',
  'Leisure',
  'Options',
  900_000,
  780_000,
  45_000,
  'Visits up by a tenth',
  '',
  'Amber',
  'Bids are late',
  'Cabinet, December 2012',
  '',
];
const WASTE = ['Waste', 'A Reed', 'Waste', 'Running', 500_000, '£450,000–£470,000', '', '', '', 'Green'];
const CLUB = ['Twinning club', 'A Reed', 'Twinning'];

let scheme: Scheme;

beforeAll(async () => {
  const preset = findPreset('Cheltenham 2012');
  if (!preset) throw new Error('Expected the preset of Cheltenham');
  scheme = await preset.load();
});

const open = () => workbookOf({ Partnerships: [HEADINGS, LEISURE, WASTE, CLUB] });

function build(
  workbook: OpenWorkbook,
  papers: readonly PaperName[],
  by: { scheme?: Scheme; asOf?: string } = {},
) {
  const reading = { scheme, asOf: BUILT_ON, ...by };
  return buildPapers(workbook.runExcel, reading, papers, { builtOn: BUILT_ON });
}

async function readUpdate(workbook: OpenWorkbook): Promise<string[][]> {
  const rows = await readText(workbook, 'Commissioning update');
  return rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
}

describe('the Commissioning update', () => {
  it('tells what each service cost before and after, by live formulas, and how it stands', async () => {
    const workbook = await open();
    expect(await build(workbook, ['commissioning'])).toMatchObject({ kind: 'done' });
    const rows = await readUpdate(workbook);
    expect(rows.slice(0, 6)).toEqual([
      ['Commissioning update'],
      [
        'As of 5 November 2012, by the scheme “Cheltenham 2012”. Built from 3 partnerships on 1 tab of the register.',
      ],
      ['2 services: 1 Amber, 1 Green.'],
      ['No earlier update is marked as taken to committee, so nothing is said of changes since then.'],
      ['1 row of the register that says nothing of commissioning is left out.'],
      [
        'Row',
        'Service',
        'Stage',
        'Cost before',
        'Cost after',
        'Difference (after less before)',
        'Cost of the exercise',
        'Success measures',
        'Outcome against them',
        'RAG',
        'Reason for RAG',
        'Changed since the last update',
        'Next decision',
      ],
    ]);
    const formulas = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Commissioning update');
      const body = sheet.getRange('B7:G9').load('formulas');
      await context.sync();
      return body.formulas as unknown[][]; // what Office.js gives is typed as any
    });
    expect(formulas).toEqual([
      ['Leisure and culture', 'Options', 900_000, 780_000, '=IF(COUNT(D7:E7)=2,E7-D7,"")', 45_000],
      ['Waste', 'Running', 500_000, '£450,000 to £470,000', '=IF(COUNT(D8:E8)=2,E8-D8,"")', ''],
      ['Total', '', '=SUBTOTAL(9,D7:D8)', '=SUBTOTAL(9,E7:E8)', '=SUBTOTAL(9,F7:F8)', '=SUBTOTAL(9,G7:G8)'],
    ]);
  });

  it('says what has changed since the update that was taken to committee', async () => {
    const workbook = await open();
    await build(workbook, ['commissioning']);
    expect(await markTaken(workbook.runExcel)).toEqual({
      kind: 'done',
      result: { asOf: BUILT_ON, papers: ['Commissioning update'] },
    });
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Partnerships');
      sheet.getRange('F2').values = [[790_000]];
      sheet.getRange('J2:K2').values = [['Green', '']];
      sheet.getRange('A4:D4').values = [['Parks', 'A Reed', 'Parks', 'Options']];
      sheet.getRange('A3:J3').clear();
      await context.sync();
    });
    await build(workbook, ['commissioning'], { asOf: '2013-05-06' });
    const once = await readUpdate(workbook);
    expect(once[3]?.[0]).toBe(
      'What has changed is told since the update as of 5 November 2012, which was taken to committee.',
    );
    expect(once.find(([, name]) => name === 'Leisure and culture')?.[11]).toBe(
      'Cost after was £780,000, is £790,000.\nRAG was Amber, is Green.\nReason for RAG was Bids are late, is blank.',
    );
    expect(once.find(([, name]) => name === 'Parks')?.[11]).toBe('New since then.');
    expect(once).toContainEqual(['No longer in the register: Waste.']);
    await build(workbook, ['commissioning'], { asOf: '2013-05-06' });
    expect(await readUpdate(workbook)).toEqual(once);
  });

  it('is built with all papers where the scheme has it, and stands in the list of papers', async () => {
    const workbook = await open();
    const outcome = await build(workbook, PAPER_NAMES);
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    const built = outcome.result.sheets.map(({ name }) => name);
    expect(built).toHaveLength(papersOf(scheme).length);
    expect(built).toContain('Commissioning update');
    const look = await lookAtRegister(workbook.runExcel, { scheme, asOf: BUILT_ON });
    if (look.kind !== 'done') throw new Error(look.message);
    expect(look.result.papers.map(({ paper, standing }) => [paper, standing.kind])).toEqual(
      papersOf(scheme).map((paper) => [paper, 'up to date']),
    );
  });

  it('is refused under a scheme that does not have it, before anything is written', async () => {
    const workbook = await workbookOf({ Economy: [HEADINGS, LEISURE] });
    const other = { scheme: SOUTH_HAMS_WEST_DEVON_2016 };
    expect(await build(workbook, ['commissioning'], other)).toEqual({
      kind: 'not done',
      message:
        'The scheme “South Hams and West Devon 2016” does not have this sheet: say Yes to it on the sheet “Partnership scheme”, or choose a scheme that has it.',
    });
    expect((await readText(workbook, 'Economy'))[0]).toEqual(HEADINGS);
    const all = await build(workbook, PAPER_NAMES, other);
    if (all.kind !== 'done') throw new Error(all.message);
    expect(all.result.sheets).toHaveLength(papersOf(SOUTH_HAMS_WEST_DEVON_2016).length);
    expect(all.result.papers.map(({ paper }) => paper)).not.toContain('commissioning');
  });
});

describe('an amber or red', () => {
  it('needs a reason', async () => {
    const workbook = await workbookOf({
      Partnerships: [
        ['Name', 'Lead Officer', 'Purpose', 'RAG', 'Reason for RAG'],
        ['Leisure', 'A Reed', 'Leisure', 'Amber', ''],
        ['Waste', 'A Reed', 'Waste', 'R', 'Two posts are vacant'],
        ['Parks', 'A Reed', 'Parks', 'Green', ''],
      ],
    });
    const outcome = await checkRegister(workbook.runExcel, { scheme, asOf: BUILT_ON });
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    const own = outcome.result.findings.filter(({ code }) => code.startsWith('needed/'));
    expect(own.map((finding) => [finding.row, finding.column, describeFinding(finding)])).toEqual([
      [1, 4, 'RAG is Amber: enter the reason for RAG.'],
    ]);
  });

  it('needs a column for the reason', async () => {
    const workbook = await workbookOf({
      Partnerships: [
        ['Name', 'Lead Officer', 'Purpose', 'RAG'],
        ['Leisure', 'A Reed', 'Leisure', 'Red'],
      ],
    });
    const outcome = await checkRegister(workbook.runExcel, { scheme, asOf: BUILT_ON });
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    const own = outcome.result.findings.filter(({ code }) => code.startsWith('needed/'));
    expect(own.map((finding) => [finding.column, describeFinding(finding)])).toEqual([
      [
        3,
        'RAG is Red, and the tab has no column for Reason for RAG: add the columns to fill in, then fill them.',
      ],
    ]);
  });
});
