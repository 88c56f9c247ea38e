import { ANYTHING } from '../../../src/register/interval';
import { judgeSignificance } from '../../../src/register/judge/judgeSignificance';
import type { Judgement, PartnershipFacts } from '../../../src/register/partnership';
import { facts, says, schemeWithDayRate } from '../../builders/facts';

function judge(given: PartnershipFacts, dayRate: number | null = 250): Judgement {
  return judgeSignificance(given, { scheme: schemeWithDayRate(dayRate), asOf: '2016-08-04' });
}

function testsWith(judgement: Judgement, result: 'met' | 'not known'): string[] {
  return judgement.tests.filter((test) => test.result === result).map(({ test }) => test);
}

const UNSET = null;

interface Vector {
  readonly id: string;
  readonly facts: PartnershipFacts;
  readonly dayRate?: number | null;
  readonly overall: Judgement['overall'];
  readonly met?: readonly string[];
  readonly missing?: readonly string[];
}

const VECTORS: readonly Vector[] = [
  { id: '1', facts: facts({ cash: { sh: 10000 } }), overall: 'Significant', met: ['resource'] },
  { id: '2', facts: facts({ cash: { sh: 9999.99 } }), overall: 'Desirable' },
  {
    id: '3',
    facts: facts({ cash: { sh: 8000 }, days: { sh: 8 / 12 } }),
    overall: 'Significant',
    met: ['resource'],
  },
  { id: '4', facts: facts({ cash: { sh: 6000, wd: 6000 } }), overall: 'Desirable' },
  {
    id: '5',
    facts: facts({ days: { shared: 4 } }),
    dayRate: UNSET,
    overall: 'Undetermined',
    missing: ['officer day rate'],
  },
  { id: '5a', facts: facts({ days: { shared: 1 } }), dayRate: UNSET, overall: 'Desirable' },
  {
    id: '6',
    facts: facts({ days: { shared: 4.5 } }),
    dayRate: UNSET,
    overall: 'Significant',
    met: ['staff time'],
  },
  { id: '7', facts: facts({ days: { sh: 4 } }), overall: 'Significant', met: ['resource'] },
  { id: '8', facts: facts({ cash: { sh: 27000 / 3 } }), overall: 'Desirable' },
  {
    id: '9',
    facts: facts({
      cash: { sh: 20000 },
      assumptions: [{ kind: 'year of a stepped amount', year: 1, average: 9000, peak: 20000 }],
    }),
    overall: 'Significant',
    met: ['resource'],
  },
  {
    id: '10',
    facts: facts({ statutory: says('yes'), days: { shared: 1 } }),
    dayRate: UNSET,
    overall: 'Significant',
    met: ['statutory'],
  },
  {
    id: '11',
    facts: facts({ considerations: [1, 3, 6], risk: says('yes') }),
    overall: 'Significant',
    met: ['risk'],
  },
  {
    id: '12',
    facts: facts({ days: { shared: ANYTHING } }),
    overall: 'Undetermined',
    missing: ['officer days'],
  },
  {
    id: '12, day rate unset',
    facts: facts({ days: { shared: ANYTHING } }),
    dayRate: UNSET,
    overall: 'Undetermined',
    missing: ['officer days'],
  },
  {
    id: '13',
    facts: facts({ cash: { shared: ANYTHING } }),
    overall: 'Undetermined',
    missing: ['the amount'],
  },
  {
    id: '14',
    facts: facts({ recorded: 'Desirable', cash: { sh: 12000 } }),
    overall: 'Significant',
    met: ['resource'],
  },
  { id: '15', facts: facts({ days: { shared: 24 / 7.4 } }), overall: 'Desirable' },
  {
    id: '16',
    facts: facts({ days: { shared: 52 / 12 } }),
    dayRate: UNSET,
    overall: 'Significant',
    met: ['staff time'],
  },
  {
    id: '17 at 220 days',
    facts: facts({ days: { shared: (0.2 * 220) / 12 } }),
    dayRate: UNSET,
    overall: 'Undetermined',
    missing: ['officer day rate'],
  },
  {
    id: '17 at 260 days',
    facts: facts({ days: { shared: (0.2 * 260) / 12 } }),
    dayRate: UNSET,
    overall: 'Significant',
    met: ['staff time'],
  },
  {
    id: '18',
    facts: facts({ cash: { shared: 12000 } }),
    overall: 'Undetermined',
    missing: ['the council that pays'],
  },
  { id: '19', facts: facts({ cash: { shared: 8000 } }), overall: 'Desirable' },
  { id: '20', facts: facts({ cash: { wd: { low: 2000, high: 3000 } } }), overall: 'Desirable' },
];

describe('judgeSignificance', () => {
  it.each(VECTORS)('judges vector $id of the scheme as $overall', (vector) => {
    const judgement = judge(vector.facts, vector.dayRate);
    expect({
      overall: judgement.overall,
      met: testsWith(judgement, 'met'),
      missing: judgement.missing,
    }).toEqual({ overall: vector.overall, met: vector.met ?? [], missing: vector.missing ?? [] });
  });

  it.each([
    [
      facts({ cash: { sh: 12000 } }),
      250,
      'Significant: South Hams pays £12,000 a year, at or above £10,000.',
    ],
    [
      facts({ cash: { sh: 8000 }, days: { sh: 8 / 12 } }),
      250,
      'Significant: South Hams bears £10,000 a year: £8,000 of cash and £2,000 of officer time (8 days at £250 a day), at or above £10,000.',
    ],
    [
      facts({ days: { shared: 4 } }),
      UNSET,
      'Undetermined: 4 days a month cost £7,200 to £24,000 a year at £150 to £500 a day, so £10,000 a year may be reached; set the officer day rate.',
    ],
    [
      facts({ cash: { sh: 6000, wd: 6000 }, assumptions: [{ kind: 'time not mentioned' }] }),
      250,
      'Desirable: South Hams pays £6,000 a year and West Devon pays £6,000 a year, each below £10,000; no officer time; no potential for significant risk; not a statutory requirement. Officer time is not mentioned and taken as none.',
    ],
    [
      facts({ cash: { shared: 12000 } }),
      250,
      'Undetermined: it is not known which council pays £12,000 a year, so £10,000 a year may be reached; enter the council that pays.',
    ],
    [
      facts({
        cash: { sh: 20000 },
        assumptions: [{ kind: 'year of a stepped amount', year: 1, average: 9000, peak: 20000 }],
      }),
      250,
      'Significant: South Hams pays £20,000 a year, at or above £10,000. This is year 1 of an amount that averages £9,000 a year and peaks at £20,000.',
    ],
    [
      facts({ considerations: [1, 3, 6], risk: says('yes') }),
      250,
      'Significant: there is potential for significant risk (considerations 1, 3 and 6).',
    ],
    [
      facts({ days: { shared: 1 } }),
      UNSET,
      'Desirable: no council can bear more than £6,000 a year (with 12 days at £150 to £500 a day), below £10,000; 1 day a month of officer time, not more than 4; no potential for significant risk; not a statutory requirement.',
    ],
    [
      facts({
        cash: { shared: ANYTHING },
        days: { shared: ANYTHING },
        risk: { value: 'not known', basis: 'none' },
      }),
      UNSET,
      'Undetermined: the cash a year is not known and the officer days are not known, so £10,000 a year may be reached; officer days may be more than 4 a month; the potential for significant risk is not recorded; enter the amount a year, the officer days a month and whether there is potential for significant risk.',
    ],
  ])('gives a reason that can be read aloud (%#)', (given, dayRate, why) => {
    expect(judge(given, dayRate).why).toBe(why);
  });
});
