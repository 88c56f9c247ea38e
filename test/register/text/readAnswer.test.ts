import { readAnswer, type ColumnTest } from '../../../src/register/text/readAnswer';

const TOLD = { name: 'profile', asks: 'its profile', met: 'it is high', notMet: 'it is low' };
const COLUMN = { column: { heading: 'Profile', variants: [] } };
const TESTS = {
  'yes-no': { ...TOLD, ...COLUMN, kind: 'yes-no' },
  words: { ...TOLD, ...COLUMN, kind: 'words', metBy: ['High', 'Very high'], notMetBy: ['Low'] },
  figure: { ...TOLD, ...COLUMN, kind: 'figure', atLeast: 5, changes: [] },
} as const satisfies Record<string, ColumnTest>;

function read(kind: keyof typeof TESTS, typed: string | number) {
  const { value, problems } = readAnswer(TESTS[kind], typed, String(typed));
  return [value?.low ?? null, problems.map((problem) => problem.kind)];
}

describe('readAnswer', () => {
  it.each<[keyof typeof TESTS, string | number, number]>([
    ['yes-no', 'Yes', 1],
    ['yes-no', 'n', 0],
    ['words', 'high', 1],
    ['words', 'Very high – in the news', 1],
    ['words', 'LOW', 0],
    ['figure', 5, 5],
    ['figure', ' 7.5 ', 7.5],
    ['figure', 0, 0],
  ])('reads, for a test of kind %s, %j as %d', (kind, typed, figure) => {
    expect(read(kind, typed)).toEqual([figure, []]);
  });

  it.each<[keyof typeof TESTS, string | number]>([
    ['yes-no', ''],
    ['words', 'tbc'],
    ['words', ''],
    ['figure', ''],
    ['figure', 'not known'],
  ])('leaves, for a test of kind %s, %j open without a problem', (kind, typed) => {
    expect(read(kind, typed)).toEqual([null, []]);
  });

  it.each<[keyof typeof TESTS, string | number, string]>([
    ['yes-no', 'Yesterday', 'unreadable'],
    ['words', 'Medium', 'unreadable'],
    ['words', 'High or Low', 'ambiguous'],
    ['figure', 'several', 'unreadable'],
    ['figure', -2, 'unreadable'],
  ])('says, for a test of kind %s, that %j was not read', (kind, typed, problem) => {
    expect(read(kind, typed)).toEqual([null, [problem]]);
  });
});
