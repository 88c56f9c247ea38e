import fc from 'fast-check';
import { readPlainAgreement } from '../../../../src/register/text/agreement/plain/readPlainAgreement';
import { readTokens } from '../../../../src/register/text/agreement/readAgreement';
import { tokenise } from '../../../../src/register/text/tokenise';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../../builders/presetScheme';

const SCHEMES = [
  scheme,
  { ...scheme, financialYearStartMonth: 1 },
  { ...scheme, financialYearStartMonth: 9 },
];

function readPlain(text: string, startMonth = 4) {
  return readPlainAgreement(tokenise(text), startMonth);
}

const day = fc.integer({ min: 0, max: 32 });
const month = fc.integer({ min: 0, max: 13 });
const year = fc.constantFrom('2014', '14', '17', '2016', '49', '50', '99', '1998', '00', '2150', "'15", '5');
const monthName = fc.constantFrom('January', 'Feb', 'march', 'Apr', 'May', 'Sept', 'Dec');
const mark = fc.constantFrom('/', '.', '-', ' / ', ' ', ',');
const date = fc.oneof(
  fc.tuple(day, mark, month, mark, year).map(([d, one, m, other, y]) => `${d}${one}${m}${other}${y}`),
  fc.tuple(day, mark, month, year).map(([d, between, m, y]) => `${d}${between}${m}${between}${y}`),
  fc
    .tuple(day, fc.constantFrom('', 'st', 'th of'), monthName, year)
    .map(([d, end, m, y]) => `${d}${end} ${m} ${y}`),
  fc.tuple(monthName, fc.constantFrom(' ', '-', ', '), year).map((parts) => parts.join('')),
  fc.constantFrom(
    'FY 14/15',
    'FY 2014/15',
    'FY 99/00',
    '2014-17',
    '16/17',
    '2017',
    '31 March',
    'fy 49/50',
    'FY 14-15',
  ),
);
const length = fc
  .tuple(
    fc.constantFrom('1', '3', '0', '18', '120', '1300', 'three', '2.5'),
    fc.constantFrom('yr', ' years', ' months', 'm', '-year', ' y'),
  )
  .map((parts) => parts.join(''));
const cue = fc.constantFrom(
  ...[
    '',
    '',
    'from',
    'since',
    'to',
    'until',
    'till',
    '–',
    '-',
    'expires',
    'Expires',
    'signed',
    'ends',
    'end',
    'start',
  ],
  ...[
    'for',
    'review',
    'expired',
    'reviewed',
    'start date',
    'commenced',
    'renewed',
    'early',
    'option to',
    ',',
    '?',
  ],
);
const document = fc.constantFrom(
  ...[
    '',
    '',
    'SLA',
    'MoU',
    'ToR',
    'contract',
    'lease',
    'grant agreement',
    'Agreement',
    'draft SLA',
    'terms of reference',
  ],
);
const status = fc.constantFrom(
  ...[
    'None',
    'tbc',
    'Ongoing',
    'rolling',
    'draft',
    'not known',
    'n/a',
    'no agreement',
    'No',
    'statutory',
    'annual',
  ],
  ...[
    'reviewed annually',
    'open ended',
    'no end date',
    'in place',
    'Rolling annual',
    'expired',
    'to be agreed',
  ],
);
const end = fc.constantFrom(
  '',
  '',
  '',
  '.',
  ' tbc',
  '?',
  ' (tbc)',
  ' rolling',
  ', reviewed annually',
  ' SLA',
  ' for 3 years',
);
const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((all) => all.filter(Boolean).join(' '));
const texts = fc.oneof(
  joined(document, cue, date, end),
  joined(document, cue, date, cue, date, end),
  joined(document, cue, date, fc.constantFrom('for', 'for', 'over'), length, end),
  joined(length, document, cue, date, end),
  fc
    .tuple(status, fc.constantFrom(', ', '; ', ' ', ''), fc.oneof(status, date, fc.constant('')))
    .map((parts) => parts.join('')),
  fc
    .array(fc.oneof(document, cue, date, length, status), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.filter(Boolean).join(' ')),
);

describe('readPlainAgreement', () => {
  it.each([
    '1 April 2014 to 31 March 2017',
    'Apr 14 to Mar 17',
    'SLA 1/4/14 – 31/3/17',
    'from 1st April 2014 until 31 March 2017',
    'Expires 31/03/2017',
    '31/03/2017',
    '3yr SLA to March 2017',
    'April 2014 for 3 years',
    'MoU signed 12.6.15',
    'end FY 14/15',
    'None',
    'tbc',
    'Ongoing, reviewed annually',
  ])('reads %s', (text) => {
    const tokens = tokenise(text);
    expect(readPlain(text)).toEqual(readTokens(text, tokens, { scheme, asOf: '2016-08-04' }));
  });

  it.each([
    '29/02/2017',
    '2014-17',
    '2014',
    'ToR 12/06/2012',
    'Draft SLA April 2014',
    '1 April to 31 March 2017',
    'April 2014 for 3 years with option',
    'Expired March 2016',
    'No formal agreement',
    'reviewed annually',
  ])('leaves %s to the general reader', (text) => {
    expect(readPlain(text)).toBeUndefined();
  });

  it('reads as the general reader does whatever it reads', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...SCHEMES), (text, own) => {
        const plain = readPlain(text, own.financialYearStartMonth);
        const context = { scheme: own, asOf: '2016-08-04' };
        if (plain) expect(plain).toEqual(readTokens(text, tokenise(text), context));
      }),
      { numRuns: 6000 },
    );
  });
});
