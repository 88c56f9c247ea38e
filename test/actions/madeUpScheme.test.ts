import { readFileSync } from 'node:fs';
import {
  buildPapers,
  checkRegister,
  correctReading,
  PAPER_NAMES,
  recalculate,
  TaskDesk,
  TASKS,
  type TaskName,
} from '../../src/actions';
import { describeRecalculated } from '../../src/actions/desk/taskSentences';
import { describeRegister } from '../../src/headless/describeRegister';
import { describeFinding, parseScheme, type ReadingContext } from '../../src/register';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';

const HEADINGS = ['Name', 'Lead Member', 'Lead Officer', 'Class', 'Area covered', 'Purpose', 'Annual £'];
const ROWS = [
  ['Harbour Trust', '', '', 'Major', 'WCC', 'Harbour', 30_000, 'High', 2],
  ['Moor Forum', '', '', 'Limited', 'WCC', 'Moor', 0, 'High', 4],
  ['Arts Link', '', '', 'Moderate', 'WCC', 'Arts', 0, 'Low', 9],
  ['River Group', '', '', '', 'WCC', 'River', 30_000, '', 1],
  ['Tree Watch', '', '', 'moderate', 'WCC', 'Trees', 30_000, 'Low', ''],
];

const TASK_NAMES = Object.keys(TASKS) as TaskName[]; // the table has no other keys
const CHOICES = { papers: PAPER_NAMES, fixes: [], ids: [], corrections: [], scheme: '', theme: '' } as const;

/** The whole scheme of a council that does not exist is this one document. */
function madeUpReading(): ReadingContext {
  const parsed = parseScheme(JSON.parse(readFileSync('test/fixtures/made-up-scheme.json', 'utf8')));
  if (!('scheme' in parsed)) throw new Error(parsed.problems.join('; '));
  return { scheme: parsed.scheme, asOf: '2026-04-01' };
}

function madeUpRegister(): Promise<OpenWorkbook> {
  return workbookOf({ Place: [[...HEADINGS, 'Public profile', 'Number of partners'], ...ROWS] });
}

async function judge() {
  const workbook = await madeUpRegister();
  const outcome = await checkRegister(workbook.runExcel, madeUpReading());
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

describe('a made-up council’s scheme', () => {
  it('judges by its own classes, tests and weights', async () => {
    const { partnerships } = await judge();
    expect(
      partnerships.map(({ row, judgement }) => [row.name, judgement.className, judgement.missing]),
    ).toEqual([
      ['Harbour Trust', 'Major', []],
      ['Moor Forum', 'Moderate', []],
      ['Arts Link', 'Limited', []],
      ['River Group', 'Undetermined', ['its public profile']],
      // 4 or 6: both are Moderate, so what is open does not matter.
      ['Tree Watch', 'Moderate', []],
    ]);
    expect(new Set(partnerships.map(({ judgement }) => judgement.scheme))).toEqual(
      new Set(['Wessmouth partnerships framework (2025)']),
    );
  });

  it('has the tests that make a score told', async () => {
    const { partnerships } = await judge();
    expect(partnerships.map(({ judgement }) => judgement.decidedBy)).toEqual([
      'met',
      'met',
      'not met',
      'not known',
      'met',
    ]);
    expect(partnerships[1]?.judgement.why).toBe(
      'Moderate: the score is 3, from profile 3 (Major from 7, Moderate from 3); its public profile is high.',
    );
    // Its profile is open: 4 with the amount alone, 7 with both.
    expect(partnerships[3]?.judgement.why).toMatch(
      /^Undetermined: the score is 4 to 7, from resource 4 and profile 0 to 3 \(Major from 7, /,
    );
  });

  it('holds what was recorded against its own classes', async () => {
    const { findings } = await judge();
    expect(findings.filter(({ code }) => code === 'significance/mismatch').map(({ facts }) => facts)).toEqual(
      [
        expect.objectContaining({ recorded: 'Limited', calculated: 'Moderate' }),
        expect.objectContaining({ recorded: 'Moderate', calculated: 'Limited' }),
      ],
    );
  });

  it('has its classes counted on the command line, in sentences and in papers', async () => {
    const register = await judge();
    expect(describeRegister(register).split('\n').slice(0, 4)).toEqual([
      'As of 2026-04-01, by the scheme “Wessmouth partnerships framework (2025)”.',
      '',
      'Theme  Partnerships  Major  Moderate  Limited  Undetermined  Overdue  Due soon',
      'Place             5      1         2        1             1        0         0',
    ]);
    const workbook = await madeUpRegister();
    const calculated = await recalculate(workbook.runExcel, madeUpReading());
    if (calculated.kind !== 'done') throw new Error(calculated.message);
    expect(describeRecalculated(calculated.result)).toMatch(
      /^5 partnerships: 1 Major, 2 Moderate, 1 Limited, 1 Undetermined\./,
    );
    const { scheme, asOf } = madeUpReading();
    const decided = { ...scheme, papers: { ...scheme.papers, significantDecision: 'Cabinet' } };
    await buildPapers(workbook.runExcel, { scheme: decided, asOf }, ['summary', 'appendix4', 'register'], {
      builtOn: '2026-04-01',
      isPublic: false,
    });
    const summary = await readText(workbook, 'Register summary');
    const counts = summary.findIndex(([title]) => title === 'Partnerships by theme');
    expect(summary[counts + 1]?.slice(0, 6)).toEqual([
      'Theme',
      'Partnerships',
      'Major',
      'Moderate',
      'Limited',
      'Undetermined',
    ]);
    expect(summary[counts + 2]?.slice(0, 6)).toEqual(['Place', '5', '1', '2', '1', '1']);
    const papers = (await readText(workbook, 'Appendix 4')).flat();
    expect(papers).toContain('As major until judged\nCabinet');
    expect(papers.find((text) => text.startsWith('Entering'))).toMatch(
      /^Entering a major partnership, overall policy and budget: Cabinet\. Amounts are £ a year\./,
    );
    expect((await readText(workbook, 'Appendix 3 register')).find((row) => row[0] === 'Row')).toEqual(
      expect.arrayContaining(['Major/Moderate/Limited', 'Contact Details']),
    );
    expect(papers).toContain('1 Major\n2 Moderate\n1 Limited\n1 Undetermined');
    expect(papers).toContain('Moderate\nMet: profile\nRecorded: Limited');
    expect(papers).toContain('Limited\nMet: partners\nNot met: resource and profile\nRecorded: Moderate');
  });

  it('reports an answer that none of its tests understands, and one that is not known yet in silence', async () => {
    const workbook = await workbookOf({
      Place: [
        [...HEADINGS, 'Public profile', 'Number of partners'],
        ['Harbour Trust', '', 'A Reed', '', 'WCC', 'Harbour', 0, 'Hgih', 'several'],
        ['Moor Forum', '', 'A Reed', '', 'WCC', 'Moor', 0, 'High – on local radio', 'tbc'],
      ],
    });
    const outcome = await checkRegister(workbook.runExcel, madeUpReading());
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    const { findings, partnerships } = outcome.result;
    expect(findings.filter(({ code }) => code === 'choice/unreadable').map(describeFinding)).toEqual([
      'Public profile says "Hgih": enter High or Low.',
      'Number of partners says "several": enter a number in figures.',
    ]);
    expect(partnerships.map(({ judgement }) => judgement.tests.map(({ result }) => result))).toEqual([
      ['not met', 'not known', 'not known'],
      ['not met', 'met', 'not known'],
    ]);
  });

  it('lets an officer say which column holds the answers to one of its tests', async () => {
    const workbook = await workbookOf({
      Place: [
        [...HEADINGS, 'In the papers', 'Number of partners'],
        ['Harbour Trust', '', 'A Reed', '', 'WCC', 'Harbour', 0, 'High', 2],
      ],
    });
    const corrected = await correctReading(workbook.runExcel, madeUpReading(), [
      { about: 'heading', sheet: 'Place', heading: 'In the papers', column: 'answer:profile' },
    ]);
    expect(corrected).toMatchObject({
      kind: 'done',
      result: { changes: ['“In the papers” on “Place” is read as Profile.'] },
    });
    const outcome = await checkRegister(workbook.runExcel, madeUpReading());
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    expect(outcome.result.partnerships.map(({ judgement }) => judgement.className)).toEqual(['Moderate']);
  });

  it('has every task of ribbon and panel done', async () => {
    const workbook = await madeUpRegister();
    const before = await readText(workbook, 'Place');
    const { scheme, asOf } = madeUpReading();
    const desk = new TaskDesk({
      run: workbook.runExcel,
      loadScheme: () => Promise.resolve(scheme),
      now: () => `${asOf}T12:00`,
    });
    const ended: string[] = [];
    // Another scheme would be another test, and the register has its tab.
    const others: readonly string[] = ['chooseScheme', 'setUpRegister', 'addThemeTab'];
    for (const name of TASK_NAMES.filter((each) => !others.includes(each))) {
      await desk.start({ name, ...CHOICES });
      const { notice } = desk.getState();
      ended.push(`${name}: ${notice?.kind ?? ''}${notice?.details ?? ''}`);
    }
    expect(ended.filter((end) => !end.endsWith(': done'))).toEqual([]);
    const after = await readText(workbook, 'Place');
    expect(after.map((row, index) => row.slice(0, before[index]?.length))).toEqual(before);
  });
});
