import { findPreset } from '../../../src/register/scheme/presets';
import type { Scheme } from '../../../src/register/scheme/scheme';
import { resourceOn, schemeOn } from '../../../src/register/scheme/schemeOn';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../src/register/scheme/presets';
import { judgePartnership } from '../../../src/register/judgePartnership';
import { registerTab } from '../../builders/register';

async function gravesham(): Promise<Scheme> {
  const preset = findPreset('Gravesham 2021');
  if (!preset) throw new Error('Expected the preset');
  return preset.load();
}

describe('resourceOn', () => {
  it.each([
    ['2012-03-31', 10_000],
    ['2017-06-01', 10_000],
    ['2020-12-31', 10_000],
    ['2021-01-01', 50_000],
    ['2021-01-02', 50_000],
  ])('is Gravesham’s amount of %s', async (day, pounds) => {
    expect(resourceOn(await gravesham(), day)).toBe(pounds);
  });

  it('is the last change in force, in whatever order they stand, and none before the first', () => {
    const changes = [
      { from: '2024-04-01', pounds: 75_000 },
      { from: '2021-04-01', pounds: 50_000 },
    ];
    const tests = { ...SOUTH_HAMS_WEST_DEVON_2016.tests, resourcePounds: null, resourceChanges: changes };
    const scheme = { ...SOUTH_HAMS_WEST_DEVON_2016, tests };
    expect(['2021-03-31', '2021-04-01', '2024-04-01'].map((day) => resourceOn(scheme, day))).toEqual([
      null,
      50_000,
      75_000,
    ]);
  });
});

describe('schemeOn', () => {
  it('is the scheme itself where no amount changes', () => {
    expect(schemeOn(SOUTH_HAMS_WEST_DEVON_2016, '2016-08-04')).toBe(SOUTH_HAMS_WEST_DEVON_2016);
  });

  it('has one row judged by the amount of its day', async () => {
    const scheme = await gravesham();
    const { rows } = registerTab([{ name: 'River Trust', financialArrangements: '£20,000 a year' }]);
    const judge = (asOf: string) =>
      rows.map((row) => judgePartnership(row, { scheme, asOf }).judgement.tests[0])[0];
    expect(judge('2020-12-31')).toEqual({
      test: 'resource',
      result: 'met',
      why: 'Gravesham pays £20,000 a year, at or above £10,000.',
    });
    expect(judge('2021-01-01')).toEqual({
      test: 'resource',
      result: 'not met',
      why: 'Gravesham pays £20,000 a year, below £50,000.',
    });
  });
});
