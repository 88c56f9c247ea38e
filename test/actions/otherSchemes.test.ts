import { buildPapers, checkRegister, PAPER_NAMES } from '../../src/actions';
import type { AssessedRegister } from '../../src/register';
import { PRESETS } from '../../src/register/scheme/presets';
import { parseScheme, type Scheme } from '../../src/register/scheme/scheme';
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

/** The whole scheme of a council that does not exist, as its JSON document. */
const MADE_UP = `{
  "name": "Wessmouth partnerships framework",
  "version": "2025",
  "source": "Wessmouth City Council, Cabinet, 3 March 2025",
  "councils": [{ "name": "Wessmouth", "fullName": "Wessmouth City Council", "aliases": ["WCC"] }],
  "allCouncilsWords": [],
  "otherBodies": [],
  "themes": [{ "name": "Place", "aliases": [] }],
  "classes": {
    "significant": { "name": "Major", "aliases": [] },
    "between": [{ "name": "Moderate", "aliases": [], "treatedAs": "Desirable" }],
    "desirable": { "name": "Limited", "aliases": [] }
  },
  "rule": {
    "shape": "banded score",
    "weights": { "resource": 4, "profile": 3, "partners": 2 },
    "bands": [{ "class": "Major", "from": 7 }, { "class": "Moderate", "from": 3 }]
  },
  "types": [],
  "tests": {
    "resourcePounds": 25000,
    "staffDaysPerMonth": null,
    "risk": "not used",
    "statutory": "not used",
    "considerations": [],
    "own": [
      {
        "kind": "words", "name": "profile", "asks": "its public profile",
        "met": "its public profile is high", "notMet": "its public profile is low",
        "column": { "heading": "Public profile" }, "metBy": ["High"], "notMetBy": ["Low"]
      },
      {
        "kind": "figure", "name": "partners", "asks": "the number of partners",
        "met": "it has many partners", "notMet": "it has few partners",
        "column": { "heading": "Number of partners" }, "atLeast": 5
      }
    ]
  },
  "dayRate": { "set": 250, "low": 150, "high": 500 },
  "approximately": 0.1,
  "time": { "hoursPerDay": 7.4, "weeksPerYear": 52, "fteDaysPerYear": 220, "termWeeksPerYear": 38 },
  "reviews": { "annualMonths": 12, "quarterlyMonths": 3, "dueSoonDays": 60, "agreementEndingMonths": 6, "memberAppointmentMonth": 5 },
  "financialYearStartMonth": 4
}`;

describe('a made-up council’s scheme', () => {
  it('needs one JSON document and no code', async () => {
    const parsed = parseScheme(JSON.parse(MADE_UP));
    if (!('scheme' in parsed)) throw new Error(parsed.problems.join('; '));
    const { scheme } = parsed;
    const workbook = await workbookOf({
      Place: [
        [...HEADINGS, 'Public profile', 'Number of partners'],
        ['Harbour Trust', '', '', '', 'WCC', 'Harbour', 30_000, 'High', 2],
        ['Moor Forum', '', '', '', 'WCC', 'Moor', 0, 'High', 4],
        ['Arts Link', '', '', '', 'WCC', 'Arts', 0, 'Low', 9],
        ['River Group', '', '', '', 'WCC', 'River', 30_000, '', 1],
        ['Tree Watch', '', '', '', 'WCC', 'Trees', 30_000, 'Low', ''],
      ],
    });
    const outcome = await checkRegister(workbook.runExcel, { scheme, asOf: AS_OF });
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    const { partnerships } = outcome.result;
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
    expect(partnerships[0]?.judgement.why).toMatch(
      /^Major: the score is 7 \(Major from 7, Moderate from 3\); /,
    );
    expect(new Set(partnerships.map(({ judgement }) => judgement.scheme))).toEqual(
      new Set(['Wessmouth partnerships framework (2025)']),
    );
  });
});
