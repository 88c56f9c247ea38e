import fc from 'fast-check';
import { readPlain } from '../../../../src/register/text/funding/plain/readPlain';
import { readAny } from '../../../../src/register/text/funding/readFunding';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../../builders/presetScheme';

const CONTEXT = { scheme, asOf: '2016-08-04' };
const [council] = scheme.councils;
const SCHEMES = [
  scheme,
  { ...scheme, councils: council ? [council] : [] },
  {
    ...scheme,
    councils: [
      ...scheme.councils,
      { name: 'East Moor', fullName: 'East Moor Council', aliases: ['E. Moor'] },
    ],
  },
];

const figure = fc.oneof(
  fc.nat(99_999).map((whole) => whole.toLocaleString('en-GB')),
  fc.nat(9_999).map((tenths) => String(tenths / 10)),
  fc.constantFrom('2016', '½', 'two', '0.25', '1.250', '12,50', '007', '1/3', '18,5OO', '12 500', '5.', '60'),
);
const money = fc
  .tuple(
    figure,
    figure,
    fc.constantFrom(
      '£#',
      '£#',
      '£#',
      '£ #',
      '£#k',
      '£#m',
      '£#-@k',
      '£#–£@',
      '£# to £@',
      '£nil',
      'nil',
      '#',
      '#k',
    ),
  )
  .map(([one, other, form]) => form.replace('#', one).replace('@', other));
const time = fc
  .tuple(
    figure,
    figure,
    fc.constantFrom('# days', '# hrs', '#-@ days', '# FTE', '# to @ hours', '#day', '# officers'),
  )
  .map(([one, other, form]) => form.replace('#', one).replace('@', other));
const bound = fc.constantFrom('', '', '', 'c.', 'c. ', 'approx ', 'up to ', 'at least ', 'over ', '~');
const period = fc.constantFrom(
  ...[
    '',
    '',
    ' pa',
    ' p.a.',
    ' per year',
    ' per quarter',
    '/month',
    ' pm',
    ' a week',
    ' monthly',
    ' each',
    ' a day',
  ],
  ...[
    ' over 3 years',
    ' in 2 years',
    ' for two years',
    ' pa for 3 years',
    ' over 18 months',
    ' annually over 1 year',
  ],
);
const amount = fc.tuple(bound, fc.oneof(money, money, time), period).map((parts) => parts.join(''));
const payer = fc.constantFrom(
  'SHDC',
  'WDBC',
  'South Hams',
  'West Devon DC',
  'S. Hams',
  'E. Moor',
  'both',
  'DCC',
);
const tie = fc.constantFrom(' ', ': ', ' - ', ' – ', ' = ');
const parting = fc.constantFrom(', ', ' / ', '/', ' and ', '; ', '\n', ' & ', ' + ', '. ', ' ');
const words = fc.constantFrom(
  ...[
    '',
    '',
    '.',
    ' each',
    ' total',
    ' subject to match',
    ' publicity',
    ' grant',
    ' for the forum',
    ' Specialist',
  ],
  ...[
    ' in kind',
    ' capital',
    ' officer time',
    ' (2016/17)',
    ' tbc',
    ' then nil',
    ' for 3 bids',
    ' to SHDC',
    ' approx',
  ],
);

const leading = fc.tuple(payer, tie, amount).map((parts) => parts.join(''));
const trailing = fc.tuple(amount, fc.constant(' '), payer).map((parts) => parts.join(''));
const lists = fc.oneof(leading, trailing).chain(() =>
  fc
    .tuple(
      fc.boolean(),
      parting,
      fc.array(fc.tuple(payer, tie, bound, money), { minLength: 1, maxLength: 4 }),
      period,
      words,
    )
    .map(([isLeading, mark, parts, timing, end]) => {
      const payments = parts.map(([name, between, limit, sum]) =>
        isLeading ? `${name}${between}${limit}${sum}${timing}` : `${limit}${sum}${timing} ${name}`,
      );
      return payments.join(mark) + end;
    }),
);
const mixed = fc
  .tuple(
    fc.oneof(leading, trailing, amount),
    fc.array(fc.tuple(parting, fc.oneof(leading, trailing)), { maxLength: 3 }),
    words,
  )
  .map(([first, others, end]) => [first, ...others.flat(), end].join(''));
const sums = fc
  .tuple(amount, words, fc.constantFrom(' + ', ' plus ', ' and ', '+'), amount, words)
  .map((parts) => parts.join(''));
const steps = fc
  .tuple(
    fc.constantFrom('Yr ', 'Year ', 'yr', 'SHDC Yr '),
    fc.array(money, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(', ', ' ', '; ', ' and '),
    fc.integer({ min: 0, max: 2 }),
    words,
  )
  .map(
    ([year, sums, mark, first, end]) => sums.map((sum, at) => `${year}${at + first} ${sum}`).join(mark) + end,
  );
const officers = fc
  .tuple(
    fc.constantFrom('Officer time only', 'Officer time', 'staff time only', 'Attendance', 'attend'),
    fc.constantFrom(' – ', ': ', ', ', ' ', ' only '),
    fc.oneof(amount, fc.constantFrom('not costed', 'minimal', 'tbc', 'nil')),
    words,
  )
  .map((parts) => parts.join(''));
const splits = fc
  .tuple(
    fc.constantFrom('60:40 ', '50:50 ', '25:75 ', '60:30 ', '0:100 '),
    payer,
    fc.constantFrom('/', ' and ', ', '),
    payer,
    fc.constantFrom(' split of ', ' of ', ' ', ' share of '),
    amount,
    words,
  )
  .map((parts) => parts.join(''));
const anything = fc
  .array(fc.oneof(amount, payer, parting, words, figure), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(' '));
const lone = fc.tuple(words, words).map((parts) => parts.join(''));
const texts = fc.oneof(amount, lists, lists, mixed, sums, steps, officers, splits, anything, lone);

describe('readPlain', () => {
  it.each([
    '£5,000',
    'nil',
    'tbc',
    'In kind',
    '£10k each',
    'SHDC £4,850 / WDBC £4,850',
    '£8,000 p.a. SHDC, £6,500 WDBC.',
    'SHDC: £500 per month, WDBC: £300 per month',
    'c. £5,000',
    '£2-3k per annum depending on bids',
    'up to £7,500 subject to match',
    '£15,000 over 3 years',
    '£667 per month',
    'Yr 1 £6,000, Yr 2 £4,000 then nil',
    '60:40 SHDC/WDBC split of £20,000',
    '½ day per quarter',
    'Officer time only – 2 days/month',
    'Officer time – not costed',
    '15 hrs pm plus £200 publicity',
    '0.2 FTE Specialist + £2,000',
    'SHDC 2 days a month, WDBC 1 day a month',
  ])('reads %s', (text) => {
    expect(readPlain(text, scheme)).toEqual(readAny(text, CONTEXT));
  });

  it.each([
    '£5,000 capital',
    '£5,000 for SHDC',
    '£5,000 for 3 years',
    '2 days',
    '£1.250',
    '£18,5OO',
    'DCC £5,000',
    'South Hams CVS £5,000',
    'SHDC £300, WDBC £200 per month',
    '£5,000 (2016/17)',
    'see SLA',
    '',
  ])('leaves %s to the general reader', (text) => {
    expect(readPlain(text, scheme)).toBeUndefined();
  });

  it('reads as the general reader does whatever it reads', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...SCHEMES), (text, own) => {
        const plain = readPlain(text, own);
        if (plain) expect(plain).toEqual(readAny(text, { ...CONTEXT, scheme: own }));
      }),
      { numRuns: 6000 },
    );
  });
});
