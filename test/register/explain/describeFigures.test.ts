import { describeFigures } from '../../../src/register/explain/describeFigures';
import { ANYTHING } from '../../../src/register/interval';
import { schemeWithDayRate } from '../../builders/facts';
import { CONTEXT, partnership } from '../../builders/partnership';
import { registerTab } from '../../builders/register';

const [ROW] = registerTab([{}]).rows;

function figures(given: Parameters<typeof partnership>[1], scheme = CONTEXT.scheme) {
  if (!ROW) throw new Error('Expected a row');
  return describeFigures(partnership(ROW, given), { scheme, asOf: '2016-08-04' });
}

describe('describeFigures', () => {
  it('gives each council’s cash, days and cost beside the thresholds', () => {
    expect(figures({ cash: { sh: 8000, wd: { low: 2000, high: 3000 } }, days: { sh: 2 } })).toEqual({
      councils: [
        { council: 'South Hams', cash: '£8,000', days: '2 days', cost: '£14,000', result: 'met' },
        {
          council: 'West Devon',
          cash: '£2,000–£3,000',
          days: 'None',
          cost: '£2,000–£3,000',
          result: 'not met',
        },
      ],
      allDays: '2 days',
      costThreshold: '£10,000 a year or more for any one council',
      daysThreshold: 'more than 4 days a month',
      dayRate: '£250 a day',
    });
  });

  it('keeps apart what no council is named for, and says what is not known', () => {
    const { councils, allDays } = figures({ cash: { shared: 12_000 }, days: { shared: ANYTHING } });
    expect(councils).toEqual([
      { council: 'South Hams', cash: 'None', days: 'None', cost: 'Not known', result: 'not known' },
      { council: 'West Devon', cash: 'None', days: 'None', cost: 'Not known', result: 'not known' },
      { council: undefined, cash: '£12,000', days: 'Not known', cost: '', result: undefined },
    ]);
    expect(allDays).toBe('Not known');
  });

  it('says which day rate stands in while none is set', () => {
    expect(figures({}, schemeWithDayRate(null)).dayRate).toBe('not set, so £150 to £500 a day');
  });
});
