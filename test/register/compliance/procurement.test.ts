import { findLargeAward } from '../../../src/register/compliance/databaseEntry';
import { findContractSigns } from '../../../src/register/compliance/procurement';
import { describeTermValue, valueOfTerm } from '../../../src/register/compliance/termValue';
import { CONTEXT } from '../../builders/partnership';
import { readOf } from '../../builders/readOf';
import type { RowContent } from '../../builders/register';

/** Thresholds are those of 2026. */
const IN_2026 = { ...CONTEXT, asOf: '2026-01-01' };

const SERVICE = 'Outcomes specified and monitored';

function signsOf(content: RowContent, context = IN_2026) {
  return findContractSigns(readOf({ name: 'A', area: 'SH', ...content }, context), context);
}

describe('valueOfTerm', () => {
  it.each<[string, RowContent, string]>([
    [
      'a year’s cash for each year, as it stands and with VAT',
      { financialArrangements: '£10,000 pa', agreementDates: '1 April 2025 to 31 March 2028' },
      'Over its whole term it comes to £30,000 to £36,000 (VAT is not said)',
    ],
    [
      'extension options',
      { financialArrangements: '£10,000 pa inc VAT', agreementDates: '1 April 2025 for 3+1+1 years' },
      'Over its whole term it comes to £50,000 (with extensions; with VAT)',
    ],
    [
      'VAT that is to be added',
      { financialArrangements: '£10,000 pa + VAT', agreementDates: '1 April 2025 to 31 March 2026' },
      'Over its whole term it comes to £12,000 (with VAT)',
    ],
    [
      'a total over some years',
      { financialArrangements: '£27,000 over 3 years, inc VAT' },
      'Over its whole term it comes to £27,000 (with VAT)',
    ],
    [
      'each year’s own amount',
      {
        financialArrangements: 'Year 1 £20,000, year 2 £5,000, year 3 £2,000 inc VAT',
        agreementDates: '1 April 2025 to 31 March 2028',
      },
      'Over its whole term it comes to £27,000 (with VAT)',
    ],
    [
      'one year where the term is not known',
      { financialArrangements: '£10,000 pa inc VAT' },
      'It comes to £10,000 a year (its term is not known; with VAT)',
    ],
  ])('adds up %s', (_, content, words) => {
    expect(describeTermValue(valueOfTerm(readOf({ area: 'SH', ...content }, IN_2026), IN_2026))).toBe(words);
  });
});

describe('findContractSigns', () => {
  const term = { agreementDates: '1 April 2025 to 31 March 2026', purpose: SERVICE };

  it.each<[string, number, string, string]>([
    ['below what is notifiable', 29999, '2026-01-01', 'below'],
    ['at what is notifiable', 30000, '2026-01-01', 'notifiable'],
    ['below the threshold of 2025', 207720, '2025-12-31', 'notifiable'],
    ['at the threshold of 2026', 207720, '2026-01-01', 'threshold'],
    ['at the threshold of 2025', 214904, '2025-12-31', 'threshold'],
    ['before there are thresholds', 500000, '2025-02-23', 'no thresholds'],
  ])('tells what stands %s: £%i on %s', (_, pounds, asOf, band) => {
    const funding = { financialArrangements: `£${pounds} inc VAT pa` };
    expect(signsOf({ ...term, ...funding }, { ...CONTEXT, asOf })?.band).toBe(band);
  });

  it('tells the threshold that is reached', () => {
    expect(signsOf({ ...term, financialArrangements: '£175,000 + VAT pa' })).toEqual({
      isServiceLike: true,
      band: 'threshold',
      value:
        'Over its whole term it comes to £210,000 (with VAT), which reaches the threshold for services of £207,720 (£663,540 for light touch services)',
    });
  });

  it('says nothing of what has no signs, whatever it is called, and of a small contract', () => {
    const grant = { agreementKind: 'Grant', agreementDates: term.agreementDates };
    const contract = { ...grant, agreementKind: 'Contract' };
    expect([
      signsOf({ ...grant, financialArrangements: '£500,000 pa' }),
      signsOf({ ...contract, financialArrangements: '£24,000 pa' }),
      signsOf({ ...contract, financialArrangements: '£500,000 pa' }, { ...CONTEXT, asOf: '2016-08-04' }),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('looks at what is called a contract from the notifiable amount on, with VAT where it is not said', () => {
    const contract = { agreementKind: 'Contract', agreementDates: term.agreementDates };
    expect(signsOf({ ...contract, financialArrangements: '£25,000 pa' })).toMatchObject({
      isServiceLike: false,
      band: 'notifiable',
    });
  });
});

describe('findLargeAward', () => {
  it.each([
    ['2023-01-03', '£150,000 pa', undefined],
    ['2023-01-04', '£100,000 pa', undefined],
    ['2023-01-04', '£100,001 pa', { award: '£100,001', above: '£100,000' }],
  ])('on %s finds of %s: %j', (asOf, financialArrangements, award) => {
    const context = { ...CONTEXT, asOf };
    expect(findLargeAward(readOf({ area: 'SH', financialArrangements }, context), context)).toEqual(award);
  });
});
