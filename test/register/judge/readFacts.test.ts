import { ANYTHING, exactly } from '../../../src/register/interval';
import { readFacts } from '../../../src/register/judge/readFacts';
import type { PartnershipFacts } from '../../../src/register/partnership';
import { amounts, schemeWithDayRate } from '../../builders/facts';
import { CONTEXT } from '../../builders/partnership';
import { registerTab, withFurtherRows, type RowContent } from '../../builders/register';

function read(content: RowContent, context = CONTEXT): PartnershipFacts {
  const [row] = registerTab([content]).rows;
  if (!row) throw new Error('Expected a row');
  return readFacts(row, context);
}

const UNKNOWN = amounts({ shared: ANYTHING });
const NONE = amounts({});

describe('readFacts: cash and officer time', () => {
  it.each<[string, RowContent, Partial<PartnershipFacts>]>([
    [
      'knows neither where both are blank',
      { area: 'Both' },
      { cash: UNKNOWN, days: UNKNOWN, fundingSource: 'none', knowsCash: false, fundingText: undefined },
    ],
    [
      'does not take a blank for nil beside officer days',
      { area: 'Both', officerDays: 2 },
      { cash: UNKNOWN, days: amounts({ shared: 2 }) },
    ],
    [
      'takes time for none where only money is mentioned',
      { area: 'Both', financialArrangements: 'SHDC £4,850 / WDBC £4,850' },
      { cash: amounts({ sh: 4850, wd: 4850 }), days: NONE, fundingSource: 'text', knowsCash: true },
    ],
    [
      'takes cash for none where the text mentions only time',
      { area: 'Both', financialArrangements: '½ day per quarter' },
      { cash: NONE, days: amounts({ shared: 1 / 6 }), fundingSource: 'text' },
    ],
    [
      'lets the columns win over the text',
      {
        area: 'Both',
        'annualCash:South Hams': 8000,
        'annualCash:West Devon': 6500,
        financialArrangements: 'SHDC £7,000, WDBC £6,000',
      },
      { cash: amounts({ sh: 8000, wd: 6500 }), fundingSource: 'column' },
    ],
    [
      "fills a council's blank column from the text",
      {
        area: 'Both',
        'annualCash:South Hams': 8000,
        financialArrangements: 'SHDC £7,000, WDBC £6,000',
      },
      { cash: amounts({ sh: 8000, wd: 6000 }) },
    ],
    [
      'gives one figure to the one council of the area',
      { area: 'WDBC', annualCash: 12000, officerDays: 3 },
      { cash: amounts({ wd: 12000 }), days: amounts({ wd: 3 }), councils: ['West Devon'] },
    ],
    [
      'leaves one figure shared where the area names both',
      { area: 'Both', annualCash: 12000, officerDays: 3 },
      { cash: amounts({ shared: 12000 }), days: amounts({ shared: 3 }) },
    ],
    [
      'reads days from their columns and cash from the text',
      {
        area: 'Both',
        'officerDays:South Hams': 1.5,
        financialArrangements: 'SHDC £2,000 and 3 days a month',
      },
      { cash: amounts({ sh: 2000 }), days: amounts({ sh: 1.5 }) },
    ],
    [
      'reads a number with the pence that its format hides',
      { area: 'SH', financialArrangements: 9999.99 },
      { cash: amounts({ sh: 9999.99 }) },
    ],
  ])('%s', (_, content, expected) => {
    expect(read(content)).toMatchObject(expected);
  });

  it.each<[RowContent, string[]]>([
    [
      { area: 'SH', financialArrangements: '£5,000 a year' },
      ['council from area', 'time not mentioned', 'statutory blank'],
    ],
    [
      { area: 'Both', 'annualCash:South Hams': 5000 },
      ['unnamed council pays nothing', 'time not mentioned', 'statutory blank'],
    ],
    [{ area: 'Both', financialArrangements: '½ day per quarter' }, ['cash not mentioned', 'statutory blank']],
    [{ area: 'Both' }, ['statutory blank']],
  ])('tells the defaults used for %j', (content, kinds) => {
    expect(read(content).assumptions.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('narrows a stepped amount to the year of the as-of date', () => {
    const content = {
      area: 'SH',
      agreementStart: '01/04/2016',
      financialArrangements: '£20,000, £5,000 and £2,000 in three years',
    };
    const facts = read(content);
    expect(facts.cash).toEqual(amounts({ sh: 20000 }));
    expect(facts.assumptions).toContainEqual({
      kind: 'year of a stepped amount',
      year: 1,
      average: 9000,
      peak: 20000,
    });
  });

  it("gives each row of a merged name its own area's council", () => {
    const tab = registerTab([
      { name: 'Citizens Advice', area: 'South Hams', financialArrangements: '£8,000', leadOfficer: 'A' },
    ]);
    const { row } = withFurtherRows(tab, [
      { area: 'West Devon', financialArrangements: '£6,500', purpose: 'Advice' },
    ]);
    const facts = readFacts(row, CONTEXT);
    expect(facts.cash).toEqual(amounts({ sh: 8000, wd: 6500 }));
    expect(facts.fundingText?.cash.shared).toEqual(exactly(14500));
  });

  it('takes no council for one that pays nothing when another row of the name has its amount', () => {
    const tab = registerTab([
      { name: 'CVS', area: 'South Hams', 'annualCash:South Hams': 8000, 'annualCash:West Devon': '' },
    ]);
    const { row } = withFurtherRows(tab, [{ area: 'West Devon', 'annualCash:West Devon': 6500 }]);
    const facts = readFacts(row, CONTEXT);
    expect(facts.cash).toEqual(amounts({ sh: 8000, wd: 6500 }));
    expect(facts.assumptions.map(({ kind }) => kind)).not.toContain('unnamed council pays nothing');
  });
});

describe('readFacts: class, risk and statutory', () => {
  it.each([
    ['Significant (WD only)', 'Significant', 'yes'],
    ['D', 'Desirable', 'no'],
    ['', null, 'not known'],
  ])('takes risk from the recorded class "%s"', (significance, recorded, risk) => {
    const facts = read({ significance });
    expect(facts.recorded.value).toBe(recorded);
    expect(facts.risk.value).toBe(risk);
  });

  it('lets the column of risk win over the recorded class', () => {
    expect(read({ significance: 'Significant', significantRisk: 'No' }).risk).toEqual({
      value: 'no',
      basis: 'stated',
    });
  });

  it.each<[RowContent, PartnershipFacts['statutory']['value']]>([
    [{ statutory: 'Yes' }, 'yes'],
    [{ statutory: 'No', purpose: 'Statutory duty' }, 'no'],
    [{}, 'no'],
    [{ purpose: 'Delivers the statutory duty' }, 'not known'],
    [{ purpose: 'A non-statutory forum' }, 'no'],
    [{ purpose: 'Not statutory' }, 'no'],
    [{ purpose: 'Not a statutory body, but advises on statutory plans' }, 'not known'],
  ])('reads statutory from %j as %s', (content, value) => {
    expect(read(content).statutory.value).toBe(value);
  });

  it('reads the considerations by number', () => {
    expect(read({ riskConsiderations: '1, 3 and 6', significantRisk: 'Yes' })).toMatchObject({
      considerations: [1, 3, 6],
      risk: { value: 'yes', basis: 'stated' },
    });
  });
});

describe('readFacts: agreement, reviews and problems', () => {
  it('reads agreement and reviews', () => {
    const facts = read({
      agreementDates: '3yr SLA to March 2017',
      lastAnnualReview: '12/05/2016',
      reviewEvery: 6,
      quarterlySelected: 'n',
    });
    expect(facts.agreement).toMatchObject({ kind: 'SLA', end: '2017-03-31' });
    expect(facts.reviews).toEqual({
      lastAnnualReport: null,
      lastAnnualReview: '2016-05-12',
      lastQuarterlyReport: null,
      quarterlySelected: 'no',
      reviewEveryMonths: 6,
    });
  });

  it('lists what could not be read in the order of the columns', () => {
    const facts = read({
      lastAnnualReport: 'ages ago',
      financialArrangements: '£18,5OO',
      significance: 'X',
      agreementEnd: '29/02/2017',
      area: 'Both',
    });
    expect(facts.problems.map(({ id, problem }) => [id, problem.kind])).toEqual([
      ['significance', 'unreadable'],
      ['financialArrangements', 'unreadable'],
      ['agreementEnd', 'impossible date'],
      ['lastAnnualReport', 'unreadable'],
    ]);
  });

  it('has none for a row that says everything plainly', () => {
    const facts = read({ area: 'Both', agreementEnd: 'ongoing', financialArrangements: 'nil' });
    expect(facts.problems).toEqual([]);
  });

  it("gives everything to a scheme's only council", () => {
    const scheme = schemeWithDayRate(250);
    const single = { ...scheme, councils: scheme.councils.slice(0, 1) };
    const facts = read({ annualCash: 12000 }, { ...CONTEXT, scheme: single });
    expect(facts.cash).toEqual({ byCouncil: { 'South Hams': exactly(12000) }, shared: exactly(0) });
    expect(facts.assumptions.map(({ kind }) => kind)).not.toContain('council from area');
  });
});
