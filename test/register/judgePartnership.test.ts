import { judgePartnership } from '../../src/register/judgePartnership';
import { schemeWithDayRate } from '../builders/facts';
import { registerTab, type RowContent } from '../builders/register';

const PLAIN = { area: 'Both', significantRisk: 'No', statutory: 'No' } as const;

function judge(content: RowContent, dayRate: number | null) {
  const [row] = registerTab([{ ...PLAIN, ...content }]).rows;
  if (!row) throw new Error('Expected a row');
  return judgePartnership(row, { scheme: schemeWithDayRate(dayRate), asOf: '2016-08-04' }).judgement;
}

/** The scheme's test vectors as an officer would type them. */
const TYPED: readonly [string, RowContent, number | null, string, string[]][] = [
  ['1', { financialArrangements: 'SHDC £10,000 pa' }, 250, 'Significant', []],
  ['2', { financialArrangements: 'SHDC £9,999.99' }, 250, 'Desirable', []],
  ['3', { financialArrangements: 'SHDC £8,000 and SHDC 8 days a year' }, 250, 'Significant', []],
  ['4', { financialArrangements: 'SHDC £6,000, WDBC £6,000' }, 250, 'Desirable', []],
  ['5', { financialArrangements: 'Nil; 4 days a month' }, null, 'Undetermined', ['officer day rate']],
  ['5, in columns', { annualCash: 0, officerDays: 4 }, null, 'Undetermined', ['officer day rate']],
  ['5a', { annualCash: 0, officerDays: 1 }, null, 'Desirable', []],
  ['6', { financialArrangements: 'nil', officerDays: 4.5 }, null, 'Significant', []],
  ['7', { annualCash: 0, 'officerDays:South Hams': 4 }, 250, 'Significant', []],
  ['8', { financialArrangements: '£27,000 over 3 years', area: 'SH' }, 250, 'Desirable', []],
  [
    '9',
    {
      financialArrangements: '£20,000, £5,000 and £2,000 in three years',
      agreementDates: '1 April 2016 to 31 March 2019',
      area: 'SH',
    },
    250,
    'Significant',
    [],
  ],
  [
    '9, second year',
    {
      financialArrangements: '£20,000, £5,000 and £2,000 in three years',
      agreementDates: '1 April 2015 to 31 March 2018',
      area: 'SH',
    },
    250,
    'Desirable',
    [],
  ],
  ['10', { financialArrangements: 'No cash, 1 day a month', statutory: 'Yes' }, null, 'Significant', []],
  [
    '11',
    { financialArrangements: 'nil', riskConsiderations: '1, 3 and 6', significantRisk: 'Yes' },
    250,
    'Significant',
    [],
  ],
  ['12', { financialArrangements: 'Officer time only' }, 250, 'Undetermined', ['officer days']],
  ['13', { financialArrangements: 'tbc' }, 250, 'Undetermined', ['the amount']],
  ['14', { financialArrangements: 'SHDC £12,000', significance: 'Desirable' }, 250, 'Significant', []],
  ['15', { financialArrangements: 'Officer time: 24 hours a month' }, 250, 'Desirable', []],
  ['16', { financialArrangements: 'Officer time: 1 day a week' }, null, 'Significant', []],
  ['17', { financialArrangements: '0.2 FTE' }, null, 'Undetermined', ['officer day rate']],
  ['18', { financialArrangements: '£12,000' }, 250, 'Undetermined', ['the council that pays']],
  ['19', { financialArrangements: '£8,000' }, 250, 'Desirable', []],
  ['20', { financialArrangements: '£2-3k per annum', area: 'WD' }, 250, 'Desirable', []],
  ['blank', {}, 250, 'Undetermined', ['the amount', 'officer days']],
];

describe('judgePartnership', () => {
  it.each(TYPED)('judges vector %s as typed', (_, content, dayRate, overall, missing) => {
    const judgement = judge(content, dayRate);
    expect({ overall: judgement.overall, missing: judgement.missing }).toEqual({ overall, missing });
  });
});
