import fc from 'fast-check';
import { readFunding } from '../../../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';
import { cashOf, daysOf, type CashRow, type Shown } from '../../../builders/shownFunding';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
const NONE = 0;

const YEARS: readonly CashRow[] = [
  ['£2k 15/16, £3k 16/17, £4k 17/18', NONE, NONE, 3000],
  ['£7,200 2015/16, £7,400 2016/17', NONE, NONE, 7400],
  ['£5,000 from April 2015', NONE, NONE, 5000],
  ['£5,000 from April 2017', NONE, NONE, [0, 5000]],
  ['£5,000 until 31/3/16', NONE, NONE, [0, 5000]],
  ['£5,000 p.a. ending 31st March 2016', NONE, NONE, [0, 5000]],
  ['£5,000 pa to March ’16', NONE, NONE, [0, 5000]],
  ['£5,000 pa to March ’17', NONE, NONE, 5000],
  ['£5,000 to March 2016; £3,000 from April 2016', NONE, NONE, 3000],
  ['up to 31/3/16 £5,000, £3,000 thereafter', NONE, NONE, 3000],
  ['£5,000 (ended)', NONE, NONE, [0, 5000]],
  ['Funding withdrawn', NONE, NONE, NONE],
  ['Grant has now stopped', NONE, NONE, NONE],
  ['Currently £7.5k, reducing to £5k from April 2017', NONE, NONE, 7500],
  ['£7.5k this year, £5k next year', NONE, NONE, [5000, 7500]],
  ['£7.5k last year, £5k this year', NONE, NONE, [5000, 7500]],
  ['£5,000 this year and £500 for the event', NONE, NONE, 5500],
  ['£2,000 pump priming', NONE, NONE, [0, 2000]],
  ['£2,000, yr 1 only', NONE, NONE, [0, 2000]],
  ['£1,200 triennially', NONE, NONE, 400],
  ['Sub £300 (3 yearly)', NONE, NONE, 100],
];

const FRACTIONS: readonly CashRow[] = [
  ['1/10th of £15,000', NONE, NONE, 1500],
  ['£600 1/2 yearly', NONE, NONE, 1200],
  ['£1,250 +/- 10%', NONE, NONE, [1125, 1375]],
  ['£1,250 ± 10%', NONE, NONE, [1125, 1375]],
  ['£1,250 +/-', NONE, NONE, [1125, 1375]],
  ['£1,250 (+/- 20%)', NONE, NONE, [1000, 1500]],
  ['6 visits @ £500', NONE, NONE, 3000],
  ['4 sessions @ £250 = £1,000', NONE, NONE, 1000],
  ['5 partners @ £1,500', NONE, NONE, 7500],
  ['6 x £500', NONE, NONE, 3000],
];

const LEFT_OVER: readonly CashRow[] = [
  ['£45k (Section 106 monies)', NONE, NONE, [0, 45000]],
  ['£10k CIL', NONE, NONE, [0, 10000]],
  ['£2,000 developer contributions', NONE, NONE, [0, 2000]],
  ['£2,000 b/f from 2015/16', NONE, NONE, [0, 2000]],
  ['£2,000 carried forward', NONE, NONE, [0, 2000]],
  ['£3,000 underspend', NONE, NONE, [0, 3000]],
  ['£5,000 from underspend', NONE, NONE, [0, 5000]],
  ['SHDC £30k (WD reimburse £10k)', [0, 30000], [0, 10000], NONE],
];

const OTHERS: readonly CashRow[] = [
  ['€5,000 from Interreg', NONE, NONE, [0, 5000]],
  ['$500 membership', NONE, NONE, [0, 500]],
  ['2,500 euros pa', NONE, NONE, [0, 2500]],
  ['£1,500 CR', NONE, NONE, NONE],
  ['We receive £2,200 from them', NONE, NONE, NONE],
  ['(£1,500)', NONE, NONE, [0, 1500]],
  ['-£1,500', NONE, NONE, [0, 1500]],
  ['- £1,500 grant', NONE, NONE, 1500],
  ['£3,000 from parish precept', NONE, NONE, NONE],
  ['£8,000 shared with DCC', NONE, NONE, [0, 8000]],
  ['£8,000 shared with WDBC', NONE, NONE, 8000],
  ['SHDC £8,000 shared with WDBC', NONE, NONE, 8000],
  ['Costs shared with DCC', NONE, NONE, [0, Infinity]],
  ['£10,000 match funded 50/50 by DCC', NONE, NONE, [5000, 10000]],
  ['£1 for £1 match', NONE, NONE, [0, Infinity]],
  ['Nil cash. £2k worth of printing', NONE, NONE, [0, 2000]],
  ['£7,500 budget, actual £6,200', NONE, NONE, [6200, 7500]],
  ['£15,000 gross, £12,000 net', NONE, NONE, [12000, 15000]],
  ['SHDC’s contribution is £6,000 towards overall cost £40k', 6000, NONE, NONE],
  ['£12,000 index linked', NONE, NONE, [12000, Infinity]],
  ['£12,000 uplifted by CPI', NONE, NONE, [12000, Infinity]],
  ['£12,000 including annual uplift', NONE, NONE, 12000],
];

const SHARES: readonly CashRow[] = [
  ['Half of £5,000', NONE, NONE, 2500],
  ['a quarter of the £28,000', NONE, NONE, 7000],
  ['£8,000 (50% each)', 4000, 4000, NONE],
  ['Post £28k, LAs contribute 20% each', 5600, 5600, NONE],
  ['£28k post of which we pay 1/4', NONE, NONE, [7000, 28000]],
  ['£18540 SH/£12360 WD = £30900', 18540, 12360, NONE],
  ['Grants up to £500 each', NONE, NONE, [0, Infinity]],
  ['£500 each to village halls', NONE, NONE, [0, Infinity]],
  ['10 grants of up to £500 each', NONE, NONE, [0, 5000]],
  ['2 payments of £3,000', NONE, NONE, 6000],
  ['£15,000 @ 20% = £3,000', NONE, NONE, 3000],
  ['20% share = £3,000', NONE, NONE, 3000],
  ['£1k/qtr - £4k/yr', NONE, NONE, 4000],
  ['£2,000 as and when', NONE, NONE, [0, 2000]],
  ['£150 room hire x 4', NONE, NONE, 600],
  ['£85 x 12 months', NONE, NONE, 1020],
];

const BODIES: readonly CashRow[] = [
  ['£6k pa, 50% funded by DCC', NONE, NONE, 3000],
  ['£6k pa (DCC refund £2k)', NONE, NONE, [4000, 6000]],
  ['£30k (DCC £10k, NHS £5k)', NONE, NONE, [15000, 30000]],
  ['£6k part funded by DCC', NONE, NONE, [0, 6000]],
  ['£6k jointly funded with DCC', NONE, NONE, [0, 6000]],
  ['£50k towards £2m scheme', NONE, NONE, 50000],
  ['£50k contribution to £2m scheme', NONE, NONE, 50000],
  ['SH 3500 WD 2500 Total 6000', 3500, 2500, NONE],
  ['£1,250 SH; same WD', 1250, [0, Infinity], NONE],
  ['£1,250 SH, WD - 0', 1250, NONE, NONE],
];

const CHANGES: readonly CashRow[] = [
  ['£6,000 rising £500 pa', NONE, NONE, [6000, Infinity]],
  ['£6,000 reduced by 50%', NONE, NONE, [3000, 6000]],
  ['£6,000 (increased by £500)', NONE, NONE, 6000],
  ['£6,000 - no longer required', NONE, NONE, [0, 6000]],
  ['max exposure £6,000', NONE, NONE, [0, 6000]],
  ['£40 per week for 39 weeks', NONE, NONE, 1560],
  ['£500 per month for 6 months', NONE, NONE, 3000],
  ['£500 per month for 24 months', NONE, NONE, 6000],
];

const SLIPS: readonly CashRow[] = [
  ['£5;000', NONE, NONE, [5, 5000]],
  ['circa 3 thousand', NONE, NONE, [2700, 3300]],
  ['£15 to 20 k pa', NONE, NONE, [15000, 20000]],
  ['£12, 000', NONE, NONE, 12000],
  ['£12 ,500', NONE, NONE, 12500],
  ['£12,000.00p', NONE, NONE, 12000],
  ['12 K', NONE, NONE, 12000],
  ['£.5m', NONE, NONE, 500000],
  ['£1250/1300', NONE, NONE, [1250, 1300]],
  ['£12/13k', NONE, NONE, [12000, 13000]],
  ['£2,000 pa max', NONE, NONE, [0, 2000]],
  ['£500 per month (min)', NONE, NONE, [6000, Infinity]],
  ['TBC - approx £2k?', NONE, NONE, [0, Infinity]],
];

const TIMES: readonly (readonly [text: string, days: Shown])[] = [
  ['2 officers, 1 day each per month', 2],
  ['Mtgs x 6 pa, half day each', 0.25],
  ['24 days per annum (2 per month)', 2],
  ['4 days per month max', [0, 4]],
  ['20% of Specialist’s time', 3.67],
  ['10% of an officer', 1.83],
  ['2 weeks a year', 0.83],
  ['15 days over the year', 1.25],
  ['a couple of days a year', 0.17],
  ['.5 day per month', 0.5],
  ['AGM only', [0, Infinity]],
  ['c. 0.5 FTE shared w/ WD', [8.25, 10.08]],
];

describe('readFunding of what officers type', () => {
  it.each([...YEARS, ...FRACTIONS, ...LEFT_OVER, ...OTHERS, ...SHARES, ...BODIES, ...CHANGES, ...SLIPS])(
    'reads the cash of %j',
    (text, ...cash) => {
      expect(cashOf(text)).toEqual(cash);
    },
  );

  it('reads any part of an amount as that part', () => {
    const part = fc.record({
      whole: fc.integer({ min: 2, max: 40 }),
      thousands: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(part, fc.boolean(), ({ whole, thousands }, hasEnding) => {
        const ending = whole === 2 ? 'nd' : whole === 3 ? 'rd' : 'th';
        const text = `1/${whole}${hasEnding ? ending : ''} of £${whole * thousands * 1000}`;
        expect(cashOf(text)).toEqual([NONE, NONE, thousands * 1000]);
      }),
    );
  });

  it.each(TIMES)('reads the days of %j', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it('takes small numbers beside time as no pounds', () => {
    expect(cashOf('3 days a quarter (SH 2, WD 1)')).toEqual([NONE, NONE, NONE]);
  });

  it('asks about one amount to be confirmed once', () => {
    expect(readFunding('£5,000??', context).problems).toHaveLength(1);
  });

  it('says what another currency leaves open', () => {
    expect(readFunding('€5,000', context).problems).toEqual([
      { kind: 'ambiguous', text: '€5,000', readings: ['£5,000', 'an amount in another currency'] },
    ]);
  });
});

const pounds = fc.integer({ min: 100, max: 99_999 });
const separator = fc.constantFrom(', ', '; ', ',', '\n', ' ');

describe('readFunding of any amount', () => {
  it('takes this year’s amount of any list of years', () => {
    fc.assert(
      fc.property(pounds, pounds, pounds, separator, (last, now, next, between) => {
        const text = [`£${last} 15/16`, `£${now} 16/17`, `£${next} 17/18`].join(between);
        expect(cashOf(text)).toEqual([NONE, NONE, now]);
      }),
      { numRuns: 60 },
    );
  });

  it('multiplies any number of payments', () => {
    fc.assert(
      fc.property(
        pounds,
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom('payments', 'grants'),
        (sum, count, what) => {
          expect(cashOf(`${count} ${what} of £${sum}`)).toEqual([NONE, NONE, sum * count]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never takes another currency for as many pounds', () => {
    fc.assert(
      fc.property(pounds, fc.constantFrom('€', '$'), (sum, sign) => {
        expect(cashOf(`${sign}${sum} pa`)).toEqual([NONE, NONE, [0, sum]]);
      }),
      { numRuns: 60 },
    );
  });
});
