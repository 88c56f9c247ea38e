import { readFileSync } from 'node:fs';
import { judgePartnership } from '../../../src/register/judgePartnership';
import { findPreset } from '../../../src/register/scheme/presets';
import { parseScheme, type Scheme } from '../../../src/register/scheme/scheme';
import { schemeOn } from '../../../src/register/scheme/schemeOn';
import { registerTab, type RowContent } from '../../builders/register';

const DAY_BEFORE = '2027-03-31';
const DAY = '2027-04-01';
const DAY_AFTER = '2027-04-02';
const DAYS = [DAY_BEFORE, DAY, DAY_AFTER];

async function load(name: string): Promise<Scheme> {
  const preset = findPreset(name);
  if (!preset) throw new Error('Expected the preset');
  return preset.load();
}

/** The made-up council’s scheme, whose rule is a score, with some of its settings changed. */
function madeUp(change: (document: Scheme) => unknown): Scheme {
  const document = JSON.parse(readFileSync('test/fixtures/made-up-scheme.json', 'utf8')) as Scheme; // a scheme document
  const read = parseScheme(change(document));
  if ('problems' in read) throw new Error(read.problems.join());
  return read.scheme;
}

function judge(scheme: Scheme, content: RowContent, asOf: string) {
  const [row] = registerTab([content]).rows;
  if (!row) throw new Error('Expected a row');
  return judgePartnership(row, { scheme, asOf }).judgement;
}

describe('schemeOn', () => {
  it('is the scheme itself where nothing changes with time', async () => {
    const scheme = await load('South Hams and West Devon 2016');
    expect(schemeOn(scheme, '2016-08-04')).toBe(scheme);
  });

  // Gravesham: £10,000 in the schemes of 2012 and 2017, £50,000 in that of 2021.
  it.each([
    ['2012-03-31', 10_000],
    ['2017-06-01', 10_000],
    ['2020-12-31', 10_000],
    ['2021-01-01', 50_000],
    ['2021-01-02', 50_000],
  ])('has Gravesham’s amount of %s', async (day, pounds) => {
    expect(schemeOn(await load('Gravesham 2021'), day).tests.resourcePounds).toBe(pounds);
  });

  it('has the last change in force, in whatever order they stand, and none before the first', async () => {
    const base = await load('South Hams and West Devon 2016');
    const resourceChanges = [
      { from: '2024-04-01', pounds: 75_000 },
      { from: '2021-04-01', pounds: 50_000 },
    ];
    const scheme = { ...base, tests: { ...base.tests, resourcePounds: null, resourceChanges } };
    expect(
      ['2021-03-31', '2021-04-01', '2024-04-01'].map((day) => schemeOn(scheme, day).tests.resourcePounds),
    ).toEqual([null, 50_000, 75_000]);
  });

  it('has one row judged by the amount of its day', async () => {
    const scheme = await load('Gravesham 2021');
    const content = { name: 'River Trust', financialArrangements: '£20,000 a year' };
    expect(['2020-12-31', '2021-01-01'].map((asOf) => judge(scheme, content, asOf).tests[0])).toEqual([
      { test: 'resource', result: 'met', why: 'Gravesham pays £20,000 a year, at or above £10,000.' },
      { test: 'resource', result: 'not met', why: 'Gravesham pays £20,000 a year, below £50,000.' },
    ]);
  });

  it('has officer days judged by the limit of their day', async () => {
    const base = await load('South Hams and West Devon 2016');
    const tests = { ...base.tests, staffDaysChanges: [{ from: DAY, days: 6 }] };
    const content = { area: 'South Hams', officerDays: 5, financialArrangements: 'nil' } as const;
    expect(
      DAYS.map((asOf) =>
        judge({ ...base, tests }, content, asOf).tests.find(({ test }) => test === 'staff time'),
      ),
    ).toEqual([
      expect.objectContaining({ result: 'met', why: expect.stringContaining('more than 4') as unknown }),
      expect.objectContaining({ result: 'not met' }),
      expect.objectContaining({ result: 'not met' }),
    ]);
  });

  it('has officer time costed by the day rate of its day, and by the range while none is set', async () => {
    const base = await load('South Hams and West Devon 2016');
    const dayRate = { ...base.dayRate, set: null, changes: [{ from: DAY, pounds: 300 }] };
    const content = {
      area: 'South Hams',
      'officerDays:South Hams': 1,
      financialArrangements: 'nil',
    } as const;
    expect(DAYS.map((asOf) => judge({ ...base, dayRate }, content, asOf).byCouncil['South Hams'])).toEqual([
      { low: 1800, high: 6000, result: 'not met' },
      { low: 3600, high: 3600, result: 'not met' },
      { low: 3600, high: 3600, result: 'not met' },
    ]);
  });

  const MANY = {
    name: 'Growth Board',
    'answer:partners': 6,
    financialArrangements: '£30,000 a year',
  } as const;

  it('has a test of the scheme’s own judged by the number of its day', () => {
    const scheme = madeUp(({ tests, ...document }) => ({
      ...document,
      tests: {
        ...tests,
        own: tests.own.map((test) =>
          test.kind === 'figure' ? { ...test, changes: [{ from: DAY, atLeast: 7 }] } : test,
        ),
      },
    }));
    expect(
      DAYS.map((asOf) => judge(scheme, MANY, asOf).tests.find(({ test }) => test === 'partners')?.why),
    ).toEqual([
      'It has many partners (6, against 5).',
      'It has few partners (6, against 7).',
      'It has few partners (6, against 7).',
    ]);
  });

  it('has the bands of their day, and whatever rule follows', () => {
    const scheme = madeUp((document) => ({
      ...document,
      ruleChanges: [
        {
          from: DAY,
          rule: {
            shape: 'banded score',
            weights: { resource: 4, profile: 3, partners: 2 },
            bands: [
              { class: 'Major', from: 6 },
              { class: 'Moderate', from: 3 },
            ],
          },
        },
      ],
    }));
    const content = { ...MANY, 'answer:profile': 'Low' };
    expect(DAYS.map((asOf) => judge(scheme, content, asOf).className)).toEqual([
      'Moderate',
      'Major',
      'Major',
    ]);
  });

  it('has the number of tests of its day', async () => {
    const base = await load('Chorley and South Ribble 2024');
    const scheme: Scheme = { ...base, ruleChanges: [{ from: DAY, rule: { shape: 'n of m', needed: 1 } }] };
    expect([DAY_BEFORE, DAY].map((day) => schemeOn(scheme, day).rule)).toEqual([
      { shape: 'n of m', needed: 3 },
      { shape: 'n of m', needed: 1 },
    ]);
  });
});

describe('parseScheme', () => {
  it('refuses two changes from one day, and a later rule that the scheme has no tests for', async () => {
    const base = await load('South Hams and West Devon 2016');
    const twice = [
      { from: DAY, days: 5 },
      { from: DAY, days: 6 },
    ];
    expect(parseScheme({ ...base, tests: { ...base.tests, staffDaysChanges: twice } })).toEqual({
      problems: ['tests › staffDaysChanges: two hold from one day'],
    });
    expect(
      parseScheme({ ...base, ruleChanges: [{ from: DAY, rule: { shape: 'n of m', needed: 9 } }] }),
    ).toEqual({
      problems: ['ruleChanges: a later rule needs other tests or classes than the scheme has'],
    });
  });
});
