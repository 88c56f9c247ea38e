import fc from 'fast-check';
import type { ByCouncil } from '../../../../src/register/reading';
import { readFunding } from '../../../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };

const STYLES: readonly ((pounds: number) => string)[] = [
  (pounds) => `£${String(pounds)}`,
  (pounds) => `£${pounds.toLocaleString('en-GB')}`,
  (pounds) => `£ ${pounds.toLocaleString('en-GB')}`,
  (pounds) => `£${pounds.toLocaleString('en-GB')}.00`,
  (pounds) => `£${String(pounds / 1000)}k`,
  (pounds) => `${String(pounds / 1000)}k`,
  (pounds) => `GBP ${String(pounds)}`,
  (pounds) => `${pounds.toLocaleString('en-GB')} pounds`,
];
const PERIODS: readonly (readonly [words: string, times: number])[] = [
  ['', 1],
  [' pa', 1],
  [' p.a.', 1],
  [' per annum', 1],
  [' a year', 1],
  ['/yr', 1],
  [' annually', 1],
  [' per month', 12],
  ['/month', 12],
  [' pcm', 12],
  [' per quarter', 4],
  [' quarterly', 4],
  [' a week', 52],
];
const SOUTH_HAMS = [
  'SHDC',
  'SH',
  'South Hams',
  'South Hams District Council',
  'S. Hams',
  'shdc',
  'SOUTH HAMS',
];
const WEST_DEVON = ['WDBC', 'WD', 'West Devon', 'West Devon Borough Council', 'W Devon', 'wdbc'];
const SEPARATORS = [', ', ' / ', '; ', '\n', ' and ', ' + ', ' & ', ' plus ', ' ', ' - '];

/** Hundreds, so that every style writes the amount exactly. */
const pounds = fc.integer({ min: 10, max: 9999 }).map((hundreds) => hundreds * 100);
const amount = fc.record({
  pounds,
  style: fc.constantFrom(...STYLES),
  period: fc.constantFrom(...PERIODS),
});

function write({
  pounds: figure,
  style,
  period,
}: {
  pounds: number;
  style: (pounds: number) => string;
  period: readonly [string, number];
}) {
  return { words: style(figure) + period[0], yearly: figure * period[1] };
}

function intervals({ byCouncil, shared }: ByCouncil) {
  return [...Object.values(byCouncil), shared];
}

describe('readFunding of two councils', () => {
  it('reads any amount in any style, order and period back exactly', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom(...SOUTH_HAMS),
        fc.constantFrom(...WEST_DEVON),
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom('before', 'before with colon', 'after', 'from'),
        fc.boolean(),
        (one, other, south, west, separator, place, isSwapped) => {
          const join = (name: string, words: string) =>
            place === 'before'
              ? `${name} ${words}`
              : place === 'after'
                ? `${words} ${name}`
                : place === 'from'
                  ? `${words} from ${name}`
                  : `${name}: ${words}`;
          // A figure without a period may share a later one's; both carry their own here.
          const [first, second] = [write(one), write({ ...other, period: one.period })];
          const parts = [join(south, first.words), join(west, second.words)];
          const { cash } = readFunding((isSwapped ? parts.reverse() : parts).join(separator), context);
          expect(cash.byCouncil['South Hams']).toEqual({ low: first.yearly, high: first.yearly });
          expect(cash.byCouncil['West Devon']).toEqual({ low: second.yearly, high: second.yearly });
          expect(cash.shared).toEqual({ low: 0, high: 0 });
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('reads an amount without a council as shared', () => {
    fc.assert(
      fc.property(amount, (one) => {
        const { words, yearly } = write(one);
        expect(readFunding(words, context).cash.shared).toEqual({ low: yearly, high: yearly });
      }),
    );
  });
});

const WORDS = [
  '£5,000',
  '5k',
  '£1.2m',
  '10%',
  '60:40',
  '2016/17',
  '2015',
  'SHDC',
  'WDBC',
  'DCC',
  'South Hams',
  'each',
  'total',
  'in kind',
  'capital',
  'income',
  'loan',
  'pooled',
  'tbc',
  'nil',
  'no',
  'cost',
  '2 days',
  'per month',
  'pa',
  'quarterly',
  'officer time',
  'over 3 years',
  'Yr 1',
  'then',
  'less',
  'incl.',
  '=',
  '+',
  '-',
  '/',
  '(',
  ')',
  ',',
  ';',
  ':',
  '.',
  'from',
  'to',
  'up to',
  'c.',
  'was',
  'one-off',
  'increase of',
  'reducing from',
  '0.2 FTE',
  '£',
  '?',
  '£18,5OO',
  'Teignbridge',
  'match',
  'for',
  'of',
  'bi-monthly',
  'meetings',
  'equally',
  'and',
  'XYZ',
  '12 volunteers',
  '\n',
];

describe('readFunding of anything', () => {
  const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));

  it('never throws, and every interval runs from a low of 0 or more to a high that is no less', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentences, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 })),
        (text) => {
          const { cash, days, otherMoney, capital } = readFunding(text, context);
          for (const { low, high } of [
            ...intervals(cash),
            ...intervals(days),
            ...otherMoney.map((money) => money.amount),
          ]) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeGreaterThanOrEqual(low);
          }
          expect(capital).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never reads a text that mentions a sum of money and nothing else as nil', () => {
    const plain = fc.array(
      fc.constantFrom(
        'SHDC',
        'WDBC',
        'each',
        'total',
        'pa',
        'c.',
        'up to',
        ',',
        '-',
        '/',
        '(',
        ')',
        'and',
        'for',
        'per month',
        'over 3 years',
        'see SLA',
        'tbc',
        'grant',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(plain, plain, pounds, (before, after, figure) => {
        const { cash } = readFunding([...before, `£${String(figure)}`, ...after].join(' '), context);
        expect(Math.max(...intervals(cash).map(({ high }) => high))).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
