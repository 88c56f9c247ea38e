import { addPayments, isNearLimit, recipientKey } from '../../../src/register/papers/payments';
import type { Partnership } from '../../../src/register/partnership';
import { agreement, type GivenFacts } from '../../builders/facts';
import { CONTEXT, partnership } from '../../builders/partnership';
import { registerTab, type RowContent } from '../../builders/register';

function rowsOf(...rows: readonly (readonly [RowContent, GivenFacts])[]): Partnership[] {
  const tab = registerTab(rows.map(([content]) => content));
  return tab.rows.map((row, index) => partnership(row, rows[index]?.[1]));
}

describe('addPayments', () => {
  it('adds what one recipient has over rows, councils and years', () => {
    const rows = rowsOf(
      [{ name: 'Citizens Advice Ltd' }, { cash: { sh: 10000, wd: 5000 } }],
      [{ name: 'The Citizens’ Advice' }, { cash: { wd: { low: 1000, high: 2000 } } }],
      [{ name: 'Another' }, { cash: { sh: 1 } }],
    );
    expect([...addPayments(rows, CONTEXT).values()]).toEqual([
      { pounds: 48000, rowCount: 2 },
      { pounds: 3, rowCount: 1 },
    ]);
  });

  it('knows a recipient by its number, whatever the rows are called', () => {
    const rows = rowsOf(
      [{ name: 'Advice', recipientNumber: '1123456' }, { cash: { sh: 10 } }],
      [{ name: 'Debt help', recipientNumber: ' 112 3456' }, { cash: { sh: 10 } }],
    );
    expect(addPayments(rows, CONTEXT).get('number 1123456')).toEqual({ pounds: 60, rowCount: 2 });
  });

  it.each([
    ['2014-03-31', 3],
    ['2015-03-31', 3],
    ['2015-04-01', 2],
    ['2016-04-01', 1],
    ['2017-04-01', 0],
  ])('counts the years since an agreement of %s', (start, years) => {
    const rows = rowsOf([{ name: 'A' }, { cash: { sh: 100 }, agreement: agreement({ start }) }]);
    expect(addPayments(rows, CONTEXT).get('name a')?.pounds).toBe(100 * years);
  });
});

describe('recipientKey', () => {
  it('is by name without a number', () => {
    expect(rowsOf([{ name: 'Visit Devon CIC' }, {}]).map(recipientKey)).toEqual(['name visit devon']);
  });
});

describe('isNearLimit', () => {
  it.each([
    [127999.99, '2016-08-04', false],
    [128000, '2016-08-04', true],
    [251999, '2023-01-04', false],
    [252000, '2023-01-04', true],
    [1000000, '2006-12-31', false],
  ])('£%f on %s', (pounds, asOf, expected) => {
    expect(isNearLimit({ pounds, rowCount: 1 }, { ...CONTEXT, asOf })).toBe(expected);
  });
});
