import { readFunding } from '../../../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';
import { cashOf, daysOf, type CashRow, type Shown } from '../../../builders/shownFunding';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
const NONE = 0;

const WHO_PAYS: readonly CashRow[] = [
  ['£5k from each council', 5000, 5000, NONE],
  ['both councils pay £3k each', 3000, 3000, NONE],
  ['£5,000 per council per annum', 5000, 5000, NONE],
  ['WDBC and SHDC £5,000 each, DCC £10,000', 5000, 5000, NONE],
  ['SHDC and WDBC: £4,000 and £3,000 respectively', 4000, 3000, NONE],
  ['SHDC = £5,000, WDBC = £3,000', 5000, 3000, NONE],
  ['South Hams\n£5,000\nWest Devon\n£3,000', 5000, 3000, NONE],
  ['(SHDC) £5,000 (WDBC) £3,000', 5000, 3000, NONE],
  ['£5,000 per annum (SHDC), £3,000 per annum (WDBC)', 5000, 3000, NONE],
  ['SHDC nil, WDBC £4,000', NONE, 4000, NONE],
  ['SHDC £4,000, WDBC tbc', 4000, [0, Infinity], NONE],
  ['SHDC in kind, WDBC £5,000', NONE, 5000, NONE],
  ['Joint contribution of £10,000', NONE, NONE, 10000],
  ['£10,000 shared between SHDC and WDBC', NONE, NONE, 10000],
  ['SHDC & WDBC £10,000', [0, 10000], [0, 10000], NONE],
  ['South Hams CVS £5,000', NONE, NONE, 5000],
  ['CAB receives £5,000 from SHDC', 5000, NONE, NONE],
  ['Grant £5,000 to 12 parishes', NONE, NONE, 5000],
  ['Teignbridge £5,000, SHDC £4,000', 4000, NONE, NONE],
  ['Ivybridge Town Council £500, SHDC £2,000', 2000, NONE, NONE],
  ['£8k SHDC £8k WDBC £12k XYZ', 8000, 8000, [0, 12000]],
  ['£2,500 SHDC £2,500 WDBC £5,000 total', 2500, 2500, NONE],
  ['£3,000 SHDC (2015/16) £2,000 SHDC (2016/17)', 2000, NONE, NONE],
  ['SHDC (£1,000) and WDBC (£500)', 1000, 500, NONE],
  ['£6,000 of which WDBC pays £2,000', NONE, 2000, [0, 4000]],
  ['£5,000 (£3,000 WDBC)', NONE, 3000, [0, 2000]],
  ['SHDC £4,000, WDBC £2,000 (subject to approval)', 4000, [0, 2000], NONE],
  ['£10keach', 10000, 10000, NONE],
  ['WDBC lead - £5k; SHDC - officer time only', NONE, 5000, NONE],
  ['WDBC lead, £5k from SHDC', 5000, NONE, NONE],
  ['0.5 WTE post funded by SHDC (£14,000)', 14000, NONE, NONE],
  ['£8,000/£6,500 (SH/WD)', 8000, 6500, NONE],
  ['SH/WD £8,000/£6,500', 8000, 6500, NONE],
  ['£8,000 and £6,500 (WDBC, SHDC)', 6500, 8000, NONE],
  ['£8,000 / £6,500 / £2,000 (SH/WD)', [0, 2000], [0, 2000], [6500, 14500]],
  ['2015/16 SHDC £12,000 WDBC £8,000 2016/17 SHDC £10,000 WDBC £6,000', 10000, 6000, NONE],
];

const SPLITS: readonly CashRow[] = [
  ['£20,000 split 50/50', 10000, 10000, NONE],
  ['£20,000 split equally', 10000, 10000, NONE],
  ['1/3 SHDC 2/3 WDBC of £9,000', 3000, 6000, NONE],
  ['SHDC two thirds of £9,000', 6000, NONE, NONE],
  ['£1,500 (2/3 SHDC; 1/3 WDBC)', 1000, 500, NONE],
  ['75% SHDC 25% WDBC of £20,000', 15000, 5000, NONE],
  ['£9,500 pa (SHDC 60%, WDBC 40%)', 5700, 3800, NONE],
  ['SHDC pays 40% of £20,000', 8000, NONE, NONE],
  ['£10,000 split 60:40', [4000, 6000], [4000, 6000], NONE],
  ['£30,000 shared equally between SHDC, WDBC and DCC', 10000, 10000, NONE],
  ['£24,000 total (£16,000 SHDC, £8,000 WDBC)', 16000, 8000, NONE],
  ['£24,000: SHDC £16,000, WDBC £8,000', 16000, 8000, NONE],
  ['SHDC £2,500; WDBC £2,500; total £5,000', 2500, 2500, NONE],
  ['£10k each (£20k total)', 10000, 10000, NONE],
  ['£12,000 (SHDC £6,000, WDBC £6,000) over 3 years', 2000, 2000, NONE],
  ['SHDC: £5,000 (£4,000 grant and £1,000 rent); WDBC nil', 5000, NONE, NONE],
  ['£2,000 + £500 publicity', NONE, NONE, 2500],
  ['£5,000 (50% of £10,000)', NONE, NONE, 5000],
];

const FIGURES: readonly (readonly [text: string, shared: Shown])[] = [
  ['5-6k', [5000, 6000]],
  ['£2-3,000', [2000, 3000]],
  ['between £2,000 and £3,000', [2000, 3000]],
  ['from £2,000 to £3,000', [2000, 3000]],
  ['£3k-5k', [3000, 5000]],
  ['£3k-£5k pa', [3000, 5000]],
  ['3k-5k', [3000, 5000]],
  ['£10kpa', 10000],
  ['£10kpcm', 120000],
  ['£3kk', [0, Infinity]],
  ['£500abc', [0, Infinity]],
  ['£10k of £30k', 10000],
  ['£10k of a £30k project', 10000],
  ['£10k out of the total £30k', 10000],
  ['£2,500 (reduced from £5,000)', 2500],
  ['£2,500, reduced from £5,000', 2500],
  ['reduced from £5,000 to £2,500', 2500],
  ['£15,000 reduced to £2,000 in 2017/18', [2000, 15000]],
  ['previously £5,000', [0, Infinity]],
  ['£5,000 previously', [0, Infinity]],
  ['was £5,000, now £2,500', 2500],
  ['saves £10,000', 0],
  ['Savings of £10k pa', 0],
  ['£10,000, a saving of £2,000 on last year', 10000],
  ['£2,000 subject to approval', [0, 2000]],
  ['£2,000 requested', [0, 2000]],
  ['bid for £5,000', [0, 5000]],
  ['guarantee of £20,000', [0, 20000]],
  ['£2,000 and possibly £1,000 more', [2000, 3000]],
  ['£5,000 max', [0, 5000]],
  ['at least £5,000', [5000, Infinity]],
  ['£5,000+', [5000, Infinity]],
  ['around £10k pa', [9000, 11000]],
  ['~£5k', [4500, 5500]],
  ['£5,000 (approx)', [4500, 5500]],
  ['ten thousand pounds', 10000],
  ['£0.5m', 500000],
  ['£12 500', 12500],
  ['£12.500', [12.5, 12500]],
  ['£12,34', [12.34, 12340]],
  ['£1,2000', [1200, 12000]],
  ['£1,2500', [1250, 12500]],
  ['£12,50', [12.5, 12500]],
  ['£1O,000', [0, Infinity]],
  ['£l2,000', [0, Infinity]],
  ['5000', 5000],
  ['4,850', 4850],
  ['2016', [0, 2016]],
  ['12 volunteers', [0, Infinity]],
  ['cost centre 4455', [0, Infinity]],
  ['Tel 01803 861234', [0, Infinity]],
  ['50p per head', [0, Infinity]],
  ['£4,000 tbc', [0, Infinity]],
  ['£7,500 (under review)', 7500],
  ['n/a', NONE],
  ['to be agreed', [0, Infinity]],
  ['Annual grant', [0, Infinity]],
  ['Officer time plus expenses', [0, Infinity]],
];

const YEARS: readonly (readonly [text: string, shared: Shown])[] = [
  ['£27,000 over 3 years', 9000],
  ['£9,000 for 3 years', [3000, 9000]],
  ['£8,000 pa for 3 years', 8000],
  ['£15,000 over 3 years (4k pa)', [4000, 5000]],
  ['£12,000 pa (£1,000 per month)', 12000],
  ['£12,000 paid quarterly', [12000, 48000]],
  ['£12,000 pa paid quarterly', 12000],
  ['£20,000, £5,000 and £2,000 in three years', [2000, 20000]],
  ['Yr 1 £6,000 Yr 2 £4,000 Yr 3 £2,000', [2000, 6000]],
  ['£6,000, then £4,000, then nil', [0, 6000]],
  ['£20,000 2015/16, £15,000 in 2016/17', 15000],
  ['£20,000 (£22,000 in 2016/17)', 22000],
  ['£45,000 (2015/16)', [0, 45000]],
  ['£30,000 2014-17', [10000, 30000]],
  ['£5,000 one off in 2014/15', NONE],
  ['reducing from £10,000 to £5,000', 5000],
  ['increased to £7,000 from £5,000', 7000],
  ['£5,000 increased to £7,000', 7000],
  ['£6,000 reducing to £4,000', [4000, 6000]],
  ['£10,000 reducing by £1,000 each year', [0, 10000]],
  ['£6,500 less 10%', 5850],
  ['£2,000 until March 2016', [0, 2000]],
  ['£2,000 until March 2018', 2000],
  ['£10,000 first year then £5,000 per annum', [5000, 10000]],
];

const TIMES: readonly (readonly [text: string, days: Shown])[] = [
  ['1 x FTE officer shared', 18.33],
  ['10% FTE', 1.83],
  ['20% of a full-time post', 3.67],
  ['0.2 of a full time post', 3.67],
  ['2hrs-3hrs a month', [0.27, 0.41]],
  ['1/3 day per month', 0.33],
  ['2 x 0.5 FTE', 18.33],
  ['SHDC 2 days/month, WDBC 1 day/month', 3],
  ['8 days a year SH', 0.67],
  ['2 officers x 2hrs per month', 0.54],
  ['2-3 days/month', [2, 3]],
  ['half a day a week', 2.17],
  ['a day a week', 4.33],
  ['two days per quarter', 0.67],
  ['2 1/2 days per month', 2.5],
  ['0.5 FTE', 9.17],
  ['half time officer', 9.17],
  ['1 day bi-monthly', [0.5, 2]],
  ['24 hours a month', 3.24],
  ['1 day a fortnight', 2.17],
  ['6 meetings per year, 2 hours each', 0.14],
  ['Attendance at 4 meetings per year (½ day each)', 0.17],
  ['Minimal officer time', [0, Infinity]],
  ['£5,000 plus officer time', [0, Infinity]],
  ['£3,000 officer time', NONE],
  ['£12,000 including 2 days officer time a month', [0, 2]],
  ['2 days', [0.17, 8.67]],
];

describe('readFunding', () => {
  it.each(WHO_PAYS)('finds who pays in %j', (text, ...cash) => {
    expect(cashOf(text)).toEqual(cash);
  });

  it.each(SPLITS)('counts every pound of %j once', (text, ...cash) => {
    expect(cashOf(text)).toEqual(cash);
  });

  it.each(FIGURES)('reads the figure of %j', (text, shared) => {
    expect(cashOf(text)).toEqual([NONE, NONE, shared]);
  });

  it.each(YEARS)('reads what %j comes to in this year', (text, shared) => {
    expect(cashOf(text)).toEqual([NONE, NONE, shared]);
  });

  it.each(TIMES)('reads the days a month of %j', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it('keeps money of other kinds apart from the cash', () => {
    const kinds = (text: string) => readFunding(text, context).otherMoney.map(({ kind }) => kind);
    expect(kinds('SHDC pays £5,000 and receives £1,000 income')).toEqual(['income']);
    expect(kinds('£20,000 loan')).toEqual(['loan']);
    expect(kinds('£8k SHDC £12k DCC')).toEqual(['other body']);
    expect(kinds('£3,500 in kind (office space) SHDC')).toEqual(['in kind']);
  });

  it('offers both readings of an amount that two councils are named for', () => {
    expect(readFunding('SHDC & WDBC £10,000', context)).toMatchObject({
      certainty: 'ambiguous',
      problems: [
        { kind: 'ambiguous', text: '£10,000', readings: ['£10,000 for each council', '£10,000 shared'] },
      ],
    });
  });

  it('tells parts that do not add up to their total', () => {
    const { problems } = readFunding('£24,000 total (£16,000 SHDC, £7,000 WDBC)', context);
    expect(problems).toEqual([{ kind: 'arithmetic', parts: 23000, total: 24000 }]);
  });

  it.each(['as above', 'ditto', 'As row 4', 'see Homes tab', 'as last year', 'as per SLA'])(
    'takes %j to be told elsewhere',
    (text) => {
      const { cash, certainty, problems } = readFunding(text, context);
      expect([cash.shared, certainty, problems]).toEqual([{ low: 0, high: Infinity }, 'stated', []]);
    },
  );

  it.each(['–', '-', '...'])('reads %j as a blank', (text) => {
    expect(readFunding(text, context)).toEqual(readFunding('', context));
  });

  it('takes the names of neighbours from the scheme', () => {
    const other = { ...SOUTH_HAMS_WEST_DEVON_2016, otherBodies: ['Rutland', 'R.C.C.'] };
    const read = (text: string) => readFunding(text, { ...context, scheme: other }).otherMoney;
    expect(read('Rutland £500').map(({ kind }) => kind)).toEqual(['other body']);
    expect(read('RCC £500').map(({ kind }) => kind)).toEqual(['other body']);
    expect(read('Torbay £500')).toEqual([]);
  });

  it('leaves money and time of a blank text not known', () => {
    const { cash, days, mentionsCash } = readFunding('  ', context);
    expect([cash.shared, days.shared, mentionsCash]).toEqual([
      { low: 0, high: Infinity },
      { low: 0, high: Infinity },
      false,
    ]);
  });

  it('does not read a cell of more figures than any arrangement has', () => {
    expect(readFunding('£1 '.repeat(200), context)).toMatchObject({
      certainty: 'unreadable',
      cash: { shared: { low: 0, high: Infinity } },
    });
  });
});
