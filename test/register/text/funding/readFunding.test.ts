import { add, roundTo, type Interval } from '../../../../src/register/interval';
import { readFunding } from '../../../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };

type Ends = readonly [low: number, high: number];
/** Text; South Hams, West Devon and shared cash, £ a year; capital; officer days a month. */
type Row = readonly [
  text: string,
  southHams: Ends,
  westDevon: Ends,
  shared: Ends,
  capital: number,
  days: Ends,
];

const EXAMPLES: readonly Row[] = [
  ['£8,000 p.a. SHDC, £6,500 WDBC; 3yr SLA to March 2017', [8000, 8000], [6500, 6500], [0, 0], 0, [0, 0]],
  ['Officer time only – 2 days/month', [0, 0], [0, 0], [0, 0], 0, [2, 2]],
  ['In kind', [0, 0], [0, 0], [0, 0], 0, [0, 0]],
  ['tbc', [0, 0], [0, 0], [0, Infinity], 0, [0, 0]],
  ['c.£12k + on-costs', [0, 0], [0, 0], [10800, Infinity], 0, [0, 0]],
  ['nil', [0, 0], [0, 0], [0, 0], 0, [0, 0]],
  ['see SLA', [0, 0], [0, 0], [0, Infinity], 0, [0, 0]],
  ['£10k each', [10000, 10000], [10000, 10000], [0, 0], 0, [0, 0]],
  ['SHDC £4,850 / WDBC £4,850', [4850, 4850], [4850, 4850], [0, 0], 0, [0, 0]],
  ['South Hams: £12,350 West Devon: £nil', [12350, 12350], [0, 0], [0, 0], 0, [0, 0]],
  [
    'WDBC £32,900 plus rent-free office at Kilworthy Park (est. £3,500)',
    [0, 0],
    [32900, 32900],
    [0, 0],
    0,
    [0, 0],
  ],
  ['£15,000 over 3 years (5k pa)', [0, 0], [0, 0], [5000, 5000], 0, [0, 0]],
  ['Yr 1 £6,000, Yr 2 £4,000, Yr 3 £2,000 then nil', [0, 0], [0, 0], [0, 6000], 0, [0, 0]],
  ['£2-3k per annum depending on bids', [0, 0], [0, 0], [2000, 3000], 0, [0, 0]],
  ['up to £7,500 subject to match', [0, 0], [0, 0], [0, 7500], 0, [0, 0]],
  ['£4,200 subscription, invoiced annually by DCC', [0, 0], [0, 0], [4200, 4200], 0, [0, 0]],
  ['Defra 75% / LAs 25% - SHDC share £20,749', [20749, 20749], [0, 0], [0, 0], 0, [0, 0]],
  ['£18,500 incl. £3,500 capital', [0, 0], [0, 0], [15000, 15000], 3500, [0, 0]],
  ['£18,5OO', [0, 0], [0, 0], [0, Infinity], 0, [0, 0]],
  ['GBP 7250', [0, 0], [0, 0], [7250, 7250], 0, [0, 0]],
  ['£1.2m pooled (SHDC contribution £30k)', [30000, 30000], [0, 0], [0, 0], 0, [0, 0]],
  ['No direct cost; attendance at quarterly meetings', [0, 0], [0, 0], [0, 0], 0, [0, Infinity]],
  ['0.2 FTE Specialist + £2,000 publicity', [0, 0], [0, 0], [2000, 2000], 0, [3.67, 3.67]],
  ['½ day per quarter', [0, 0], [0, 0], [0, 0], 0, [0.17, 0.17]],
  ['Officer time – not costed', [0, 0], [0, 0], [0, 0], 0, [0, Infinity]],
  ['£12,000 (includes officer time @ £250/day)', [0, 0], [0, 0], [12000, 12000], 0, [0, 0]],
  ['£6,500 less 10% = £5,850', [0, 0], [0, 0], [5850, 5850], 0, [0, 0]],
  ['Budget code 1234 £7,310', [0, 0], [0, 0], [7310, 7310], 0, [0, 0]],
  ['£8k SHDC £8k WDBC £12k DCC', [8000, 8000], [8000, 8000], [0, 0], 0, [0, 0]],
  ['£24,000 total (SHDC, WDBC and Teignbridge equal thirds)', [8000, 8000], [8000, 8000], [0, 0], 0, [0, 0]],
  ['60:40 SHDC/WDBC split of £20,000', [12000, 12000], [8000, 8000], [0, 0], 0, [0, 0]],
  ['Income generating - £1,500 pa received', [0, 0], [0, 0], [0, 0], 0, [0, 0]],
  ['£667 per month', [0, 0], [0, 0], [8004, 8004], 0, [0, 0]],
  ['£2,500 per quarter', [0, 0], [0, 0], [10000, 10000], 0, [0, 0]],
  ['£125 a week (term time)', [0, 0], [0, 0], [4750, 6500], 0, [0, 0]],
  [
    '£70,867 (an increase of £10,000 per annum funded from Covid-19 vulnerability grant underspend)',
    [0, 0],
    [0, 0],
    [70867, 70867],
    0,
    [0, 0],
  ],
  ['£27,535 revenue and £89,910 capital', [0, 0], [0, 0], [27535, 27535], 89910, [0, 0]],
  ['£5605 +VAT', [0, 0], [0, 0], [5605, 5605], 0, [0, 0]],
  ['£45,000 (2016/17)', [0, 0], [0, 0], [45000, 45000], 0, [0, 0]],
  ['1 day per week', [0, 0], [0, 0], [0, 0], 0, [4.33, 4.33]],
  ['15 hrs pm', [0, 0], [0, 0], [0, 0], 0, [2.03, 2.03]],
  [
    'Pooled budget - DCC accountable body, no direct SHDC/WDBC contribution',
    [0, 0],
    [0, 0],
    [0, 0],
    0,
    [0, 0],
  ],
  ['£5,000 SHDC (one-off, from reserves)', [0, 5000], [0, 0], [0, 0], 0, [0, 0]],
];

function ends(interval: Interval | undefined): Ends {
  const { low, high } = roundTo(interval ?? { low: NaN, high: NaN }, 2);
  return [low, high];
}

describe('readFunding', () => {
  it.each(EXAMPLES)('reads "%s"', (text, southHams, westDevon, shared, capital, days) => {
    const reading = readFunding(text, context);
    const allDays = add(...Object.values(reading.days.byCouncil), reading.days.shared);
    expect({
      southHams: ends(reading.cash.byCouncil['South Hams']),
      westDevon: ends(reading.cash.byCouncil['West Devon']),
      shared: ends(reading.cash.shared),
      capital: reading.capital,
      days: ends(allDays),
    }).toEqual({ southHams, westDevon, shared, capital, days });
  });
});
