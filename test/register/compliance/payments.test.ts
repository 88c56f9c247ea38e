import { addPayments } from '../../../src/register/compliance/payments';
import { isNearLimit } from '../../../src/register/compliance/subsidyLimit';
import type { Partnership } from '../../../src/register/partnership';
import type { ReadingContext } from '../../../src/register/reading';
import { agreement, type GivenFacts } from '../../builders/facts';
import { CONTEXT, partnership } from '../../builders/partnership';
import { readOf } from '../../builders/readOf';
import { registerTab, type RowContent } from '../../builders/register';

function rowsOf(...rows: readonly (readonly [RowContent, GivenFacts])[]): Partnership[] {
  const tab = registerTab(rows.map(([content]) => content));
  return tab.rows.map((row, index) => partnership(row, rows[index]?.[1]));
}

/** The payments of each recipient: at least, at most, and the names of its rows. */
function sums(rows: readonly Partnership[], context: ReadingContext = CONTEXT) {
  return [...new Set(addPayments(rows, context).values())].map(({ pounds, most, rows: own }) => [
    pounds,
    most,
    ...own.map(({ name }) => name),
  ]);
}

describe('addPayments', () => {
  it('adds what one recipient has over rows, councils and years', () => {
    const rows = rowsOf(
      [{ name: 'Citizens Advice Ltd' }, { cash: { sh: 10000, wd: 5000 } }],
      [{ name: 'The Citizens’ Advice' }, { cash: { wd: { low: 1000, high: 2000 } } }],
      [{ name: 'Another' }, { cash: { sh: { low: 1, high: Infinity } } }],
    );
    expect(sums(rows)).toEqual([
      [48000, 51000, 'Citizens Advice Ltd', 'The Citizens’ Advice'],
      [3, Infinity, 'Another'],
    ]);
  });

  it('knows a recipient by its number, whatever the rows are called', () => {
    const ten = { cash: { sh: 10 } };
    const rows = rowsOf(
      [{ name: 'Advice', recipientNumber: '1123456' }, ten],
      [{ name: 'Debt help', recipientNumber: 'Charity no. 112 3456' }, ten],
      [{ name: 'Money line', recipientNumber: 'Charity 1123456, company 01234567' }, ten],
      [{ name: 'Housing line', recipientNumber: '01234567' }, ten],
      [{ name: 'debt HELP' }, ten],
      [{ name: 'Advice', recipientNumber: '7654321' }, ten],
      // Two bodies have the name: whose it is can't be told.
      [{ name: 'Advice' }, ten],
    );
    expect(sums(rows)).toEqual([
      [150, 150, 'Advice', 'Debt help', 'Money line', 'Housing line', 'debt HELP'],
      [30, 30, 'Advice'],
      [30, 30, 'Advice'],
    ]);
  });

  it.each([
    ['2014-03-31', 3],
    ['2015-03-31', 3],
    ['2015-04-01', 2],
    ['2016-04-01', 1],
    ['2017-04-01', 0],
  ])('counts the years since an agreement of %s', (start, years) => {
    const rows = rowsOf([{ name: 'A' }, { cash: { sh: 100 }, agreement: agreement({ start }) }]);
    expect(sums(rows)).toEqual([[100 * years, 100 * years, 'A']]);
  });

  it('takes each year’s own level where payments change from year to year', () => {
    const text = 'SHDC: year 1 £20,000, year 2 £5,000, year 3 £2,000';
    const row = { name: 'A', financialArrangements: text, agreementDates: '1 April 2014 to 31 March 2017' };
    expect(sums([readOf(row)])).toEqual([[27000, 27000, 'A']]);
  });
});

describe('isNearLimit', () => {
  const isNear = (pounds: number, context: ReadingContext) =>
    isNearLimit({ pounds, most: pounds, rows: [] }, context);

  it.each([
    [251999, '2023-01-04', false],
    [252000, '2023-01-04', true],
    // 80% of €200,000 at the least that a euro was worth.
    [103999.99, '2023-01-03', false],
    [104000, '2023-01-03', true],
    [1000000, '2006-12-31', false],
  ])('£%f on %s', (pounds, asOf, expected) => {
    expect(isNear(pounds, { ...CONTEXT, asOf })).toBe(expected);
  });

  it('goes by the rate of the euro that an officer sets', () => {
    const { scheme, asOf } = CONTEXT;
    const { subsidy } = scheme.papers;
    const poundsPerEuro = { ...subsidy.poundsPerEuro, set: 0.85 };
    const papers = { ...scheme.papers, subsidy: { ...subsidy, poundsPerEuro } };
    const context = { asOf, scheme: { ...scheme, papers } };
    expect([135999, 136000].map((pounds) => isNear(pounds, context))).toEqual([false, true]);
  });
});
