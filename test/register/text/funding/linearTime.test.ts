import fc from 'fast-check';
import { readFunding } from '../../../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
/** The most that a cell holds (ECMA-376 18.3.1.96 as Excel applies it). */
const MOST_CHARACTERS = 32_767;

function fill(fragment: string): string {
  return fragment.repeat(Math.ceil(MOST_CHARACTERS / fragment.length)).slice(0, MOST_CHARACTERS);
}

/** Reads a text; a reader that goes back over it for each of its pieces would not come to an end in any test run. */
function isReadWhole(text: string): boolean {
  const { cash, days } = readFunding(text, context);
  return [cash, days]
    .flatMap(({ byCouncil, shared }) => [...Object.values(byCouncil), shared])
    .every(({ low, high }) => low >= 0 && low <= high);
}

const FRAGMENTS = [
  '£',
  '1',
  '£1',
  '£1 ',
  '£1,',
  '1,',
  '1:',
  '1/',
  '1.',
  '.',
  '. ',
  '(',
  ')',
  '()',
  '((£1',
  '£1)',
  '(£1) ',
  '£1 SHDC ',
  'SHDC ',
  'SHDC/',
  'SHDC £1 (',
  'a.',
  'a-',
  'no ',
  'no',
  'per ',
  '½',
  '2 days ',
  '2 days a month SHDC, ',
  '10% ',
  '10% SHDC of £5 ',
  '£1 less 1% = £2 ',
  '£1 incl. £1 capital ',
  '£1 + ',
  'Yr 1 £1, ',
  'Yr 2 £1 SHDC; WDBC Yr 3 £2;',
  '2016/17 £1, ',
  '2015/16 £1 DCC; ',
  '£1 one-off; ',
  'total £1 ',
  'each ',
  '£1 each; ',
  '£1;',
  'O',
  '£1O',
  'Aa ',
  'Aa Bb Council ',
  'tbc ',
  'tbc;',
  '£1 XYZ ',
  'SHDC £1 XYZ ',
  '\n',
  '£1\n',
  'SHDC\n',
  'over 3 years ',
  'from £1 to £2 ',
  'was £1 ',
  '-',
  '£1-',
  '£1 / ',
  '4 meetings a year ',
  'officer time ',
  'officer time; 2 days; ',
  ' ',
  'x',
];

describe('readFunding on the longest cells', () => {
  it.each(FRAGMENTS)('reads a cell full of %j to its end', (fragment) => {
    expect(isReadWhole(fill(fragment))).toBe(true);
  });

  it('reads a cell full of any short fragment to its end', () => {
    const pieces = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pieces, (fragments) => isReadWhole(fill(fragments.join('')))),
      { numRuns: 30 },
    );
  });
});
