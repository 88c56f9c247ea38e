import { buildPapers, checkRegister, PAPER_NAMES } from '../../src/actions';
import type { AssessedRegister } from '../../src/register';
import { PRESETS } from '../../src/register/scheme/presets';
import type { Scheme } from '../../src/register/scheme/scheme';
import { reportRegister } from '../../src/register/reportRegister';
import { registerReportSchema } from '../../src/register/reportSchema';
import { workbookOf } from '../builders/openWorkbook';

const AS_OF = '2026-04-01';
const HEADINGS = ['Name', 'Lead Member', 'Lead Officer', 'Class', 'Area covered', 'Purpose', 'Annual £'];

/** What a row has in the columns of a scheme's own tests: every answer that meets its test. */
function answersOf({ tests }: Scheme): [heading: string, answer: string | number][] {
  return tests.own.flatMap((test): [string, string | number][] => {
    switch (test.kind) {
      case 'yes-no':
        return [[test.column.heading, 'Yes']];
      case 'words':
        return [[test.column.heading, test.metBy[0] ?? '']];
      case 'figure':
        return [[test.column.heading, test.atLeast]];
      case 'considerations':
      case 'term':
        return [];
    }
  });
}

/** A register of one tab: a partnership with every answer, and one that says nothing but its name. */
function smallRegister(scheme: Scheme) {
  const answers = answersOf(scheme);
  return workbookOf({
    [scheme.themes[0]?.name ?? '']: [
      [...HEADINGS, ...answers.map(([heading]) => heading)],
      [
        'Harbour Trust',
        'Cllr Hill',
        'A Reed',
        '',
        scheme.councils[0]?.name ?? '',
        'Harbour',
        0,
        ...answers.map(([, answer]) => answer),
      ],
      [
        'Moor Forum',
        'Cllr Hill',
        'A Reed',
        '',
        scheme.councils[0]?.name ?? '',
        'Moor',
        '',
        ...answers.map(() => ''),
      ],
    ],
  });
}

async function judge(scheme: Scheme): Promise<AssessedRegister> {
  const workbook = await smallRegister(scheme);
  const outcome = await checkRegister(workbook.runExcel, { scheme, asOf: AS_OF });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

describe('a register under another council’s scheme', () => {
  it.each(PRESETS)('has every paper built by $name', async ({ load }) => {
    const scheme = await load();
    const workbook = await smallRegister(scheme);
    const outcome = await buildPapers(workbook.runExcel, { scheme, asOf: AS_OF }, PAPER_NAMES, {
      builtOn: AS_OF,
      isPublic: false,
    });
    expect(outcome).toMatchObject({ kind: 'done', result: { sheets: expect.any(Array) as unknown } });
    const report = reportRegister(await judge(scheme), 'register.xlsx');
    expect(registerReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it.each([
    [
      'Lancaster 2011–12',
      'Undetermined',
      'Undetermined: the scheme does not say how classes are told apart.',
    ],
    ['Gravesham 2021', 'Significant', 'Significant: it is fundamental to an objective of the council.'],
    [
      'Chorley and South Ribble 2024',
      'Significant',
      'Significant: 3 to 4 of 5 tests are met and 3 are needed; it delivers a corporate priority; its risk is high; the council relies on the partner.',
    ],
    [
      'East Devon',
      'Significant',
      'Significant: 5 of 5 tests are met and all are needed; it is critical to the council’s priorities; it is strategic; it takes significant resource; it has a constitution; it is multi-agency.',
    ],
  ])('has what officers answered judged by %s as %s', async (name, overall, why) => {
    const preset = PRESETS.find((each) => each.name === name);
    const scheme = await preset?.load();
    if (!scheme) throw new Error(`Expected a preset "${name}"`);
    const { partnerships } = await judge(scheme);
    expect(partnerships.map(({ judgement }) => judgement.overall)).toEqual([overall, 'Undetermined']);
    expect(partnerships[0]?.judgement.why).toContain(why);
  });
});
