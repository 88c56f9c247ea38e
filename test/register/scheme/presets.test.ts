import { findPreset, PRESETS } from '../../../src/register/scheme/presets';
import { parseScheme, type Scheme } from '../../../src/register/scheme/scheme';

const NAMES = PRESETS.map(({ name }) => name);

function load(name: string): Promise<Scheme> {
  const preset = findPreset(name);
  if (!preset) throw new Error(`Expected a preset "${name}"`);
  return preset.load();
}

describe('PRESETS', () => {
  it.each(NAMES)('holds a scheme named %s, which is of the scheme’s shape as it stands', async (name) => {
    const scheme = await load(name);
    expect(scheme.name).toBe(name);
    expect(scheme.source).not.toBe('');
    expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toEqual({ scheme });
  });

  it.each<[string, Scheme['rule'], readonly string[], number | null]>([
    ['South Hams and West Devon 2016', { shape: 'any of' }, [], 10_000],
    ['Lancaster 2011–12', null, [], null],
    ['Cheltenham 2012', null, [], null],
    ['Bath and North East Somerset 2006', null, [], null],
    ['Gravesham 2021', { shape: 'any of' }, ['fundamental to an objective'], 10_000],
    [
      'North Yorkshire 2023',
      { shape: 'any of' },
      ['strategic', 'members on the board', 'accountable body', 'medium or high risk'],
      50_000,
    ],
    [
      'Chorley and South Ribble 2024',
      { shape: 'n of m', needed: 3 },
      ['corporate priority', 'high risk', 'length', 'reliance on the partner'],
      100_000,
    ],
    [
      'East Devon',
      { shape: 'all of' },
      ['critical to priorities', 'strategic', 'significant resource', 'constitution', 'multi-agency'],
      null,
    ],
  ])('judges %s by its own rule', async (name, rule, own, pounds) => {
    const scheme = await load(name);
    expect(scheme.rule).toEqual(rule);
    expect(scheme.tests.own.map((test) => test.name)).toEqual(own);
    expect(scheme.tests.resourcePounds).toBe(pounds);
  });

  it('says of every other scheme what its source leaves unsaid', async () => {
    const [first, ...others] = await Promise.all(PRESETS.map((preset) => preset.load()));
    expect(first?.notSaid).toEqual([]);
    expect(others.filter(({ notSaid }) => notSaid.length === 0)).toEqual([]);
    expect(
      others.filter(({ rule, notSaid }) => rule === null && !(notSaid[0] ?? '').startsWith('what makes')),
    ).toEqual([]);
  });

  it('has Lancaster’s seven thematic groups', async () => {
    expect((await load('Lancaster 2011–12')).themes.map(({ name }) => name)).toEqual([
      'Children’s Trust',
      'Community Safety Partnership',
      'Environment',
      'Economy',
      'Education, Skills and Opportunities',
      'Health and Well Being',
      'Valuing People',
    ]);
  });

  it('says nothing of what types mean or look like where there are none', async () => {
    const [first, ...others] = await Promise.all(PRESETS.map((preset) => preset.load()));
    const none = parseScheme({ ...first, types: [], typeRules: {} });
    if (!('scheme' in none)) throw new Error(none.problems.join('; '));
    for (const { types, typeRules } of others) {
      expect(types).toEqual([]);
      expect(typeRules).toEqual(none.scheme.typeRules);
    }
  });

  it('is found by name whatever the capitals and the dash', () => {
    expect(findPreset(' lancaster 2011-12 ')?.name).toBe('Lancaster 2011–12');
    expect(findPreset('Wrexham')).toBeUndefined();
  });
});

describe('parseScheme', () => {
  it.each<[string, (scheme: Scheme) => unknown, string]>([
    [
      'a number of tests that is never reached',
      (scheme) => ({ ...scheme, rule: { shape: 'n of m', needed: 5 } }),
      'rule: it needs tests that the scheme does not have',
    ],
    [
      'a weight of a test that is none',
      (scheme) => ({
        ...scheme,
        rule: { shape: 'banded score', weights: { profile: 2 }, bands: [{ class: 'Significant', from: 2 }] },
      }),
      'rule: it needs tests that the scheme does not have',
    ],
    [
      'a class without a band',
      (scheme) => ({
        ...scheme,
        classes: {
          ...scheme.classes,
          between: [{ name: 'Moderate', aliases: [], treatedAs: 'Desirable' }],
        },
      }),
      'rule: a score needs a band for each class but the lowest, and other rules have two classes',
    ],
    [
      'a rule for a type that it does not have',
      (scheme) => ({ ...scheme, typeRules: { ...scheme.typeRules, rarelyPaid: ['club'] } }),
      'typeRules: “club” is no key of a type of the scheme',
    ],
    [
      'a column that types need and no register has',
      (scheme) => ({ ...scheme, typeRules: { columns: [{ column: 'Chair', types: ['strategic'] }] } }),
      'typeRules: “Chair” is no heading of the register or the scheme',
    ],
    [
      'words of a type without a column to look in',
      (scheme) => ({ ...scheme, typeRules: { signs: [{ type: 'strategic', words: ['policy'] }] } }),
      'typeRules › signs › 0 › columns: words need columns to look in, and columns need words',
    ],
    [
      'a star within a word',
      (scheme) => ({
        ...scheme,
        typeRules: { signs: [{ type: 'strategic', words: ['pol*cy'], columns: ['Name'] }] },
      }),
      'typeRules › signs › 0 › words › 0: * only at the end of a word',
    ],
  ])('refuses %s', async (_, change, problem) => {
    expect(parseScheme(change(await load('South Hams and West Devon 2016')))).toEqual({
      problems: [problem],
    });
  });
});
