import fc from 'fast-check';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../../../src/register/scheme/presets';
import { parseItems } from '../../../../src/register/text/funding/items/parseItems';
import { readPlain } from '../../../../src/register/text/funding/plain/readPlain';
import { readItems } from '../../../../src/register/text/funding/readFunding';

const CONTEXT = { scheme, asOf: '2016-08-04' };

const amount = fc
  .tuple(
    fc.nat(99_999),
    fc.constantFrom('£#', '£#k', '# pounds', '£#-90k', 'up to £#', '£#,000', 'c. £#', '#'),
  )
  .map(([figure, form]) => form.replace('#', String(figure)));
const part = fc.oneof(
  { arbitrary: amount, weight: 3 },
  fc.constantFrom('£nil', 'nil', 'tbc', '?'),
  fc.constantFrom('SHDC', 'WDBC', 'South Hams', 'West Devon', 'both', 'DCC'),
  fc.constantFrom(
    'p.a.',
    'per annum',
    'a year',
    'per month',
    'annually',
    'each',
    'and',
    'plus',
    'paid by',
    'to',
  ),
  fc.constantFrom(',', '/', ';', ':', '-', '–', '.', '(', ')', '+', '=', '\n'),
);
const anyParts = fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));
const council = fc.constantFrom('SHDC', 'WDBC', 'South Hams', 'West Devon DC', 'both');
const tie = fc.constantFrom(' ', ': ', ' - ', ' – ', ' = ');
const year = fc.constantFrom('', ' pa', ' per year', ' per quarter', ' annually');
const sum = fc.oneof(amount, fc.constant('£nil'));
const payment = fc.oneof(
  fc.tuple(council, tie, sum, year).map((parts) => parts.join('')),
  fc.tuple(sum, year, fc.constant(' '), council).map((parts) => parts.join('')),
);
const parting = fc.constantFrom(', ', ' / ', '/', ' and ', '; ', '\n', ' & ', ' + ', '. ', ' ');
const list = fc
  .tuple(
    payment,
    fc.array(fc.tuple(parting, payment), { maxLength: 4 }),
    fc.constantFrom('', '.', ' each', ' total'),
  )
  .map(([first, others, end]) => [first, ...others.flat(), end].join(''));

describe('readPlain', () => {
  it.each([
    '£5,000',
    'nil',
    'tbc',
    '£10k each',
    'SHDC £4,850 / WDBC £4,850',
    '£8,000 p.a. SHDC, £6,500 WDBC.',
  ])('reads %s', (text) => {
    expect(readPlain(parseItems(text, scheme), scheme)).toEqual(
      readItems(parseItems(text, scheme), text, CONTEXT),
    );
  });

  it.each([
    'c. £5,000',
    '£5,000 per month',
    '£5,000 capital',
    '£5,000 for SHDC',
    '2 days a month',
    '£1.250',
    'DCC £5,000',
  ])('leaves %s to the general reader', (text) => {
    expect(readPlain(parseItems(text, scheme), scheme)).toBeUndefined();
  });

  it('reads as the general reader does whatever it reads', () => {
    fc.assert(
      fc.property(fc.oneof(anyParts, list), (text) => {
        const items = parseItems(text, scheme);
        const plain = readPlain(items, scheme);
        if (plain) expect(plain).toEqual(readItems(items, text, CONTEXT));
      }),
      { numRuns: 2000 },
    );
  });
});
