import fc from 'fast-check';
import { explainCells } from '../../../src/register/explain/explainCells';
import { judgePartnership } from '../../../src/register/judgePartnership';
import type { RegisterTab } from '../../../src/register/registerTab';
import { CONTEXT } from '../../builders/partnership';
import { registerTab, withFurtherRows, type RowContent } from '../../builders/register';

/** Heading, what was understood, how sure, what stood in the way. */
function explain(tab: RegisterTab) {
  const [row] = tab.rows;
  if (!row) throw new Error('Expected a tab with a row');
  return explainCells(judgePartnership(row, CONTEXT), tab, CONTEXT);
}

function explainOne(content: RowContent, heading: string) {
  const found = explain(registerTab([content])).find((cell) => cell.heading === heading);
  return found && [found.understood, found.sureness, found.problems];
}

describe('explainCells', () => {
  it('gives the officer’s text with what was understood, left to right, without what is kept as typed', () => {
    const cells = explain(
      registerTab([{ purpose: 'Growth', significance: 'Sig?', area: 'Both', leadOfficer: 'B Officer' }]),
    );
    expect(cells.map(({ heading, cell, understood }) => [heading, cell.text, understood])).toEqual([
      ['Significant/Desirable', 'Sig?', ['Significant, but not decided.']],
      ['Area covered', 'Both', ['South Hams and West Devon.']],
    ]);
  });

  it.each<[string, RowContent, readonly string[]]>([
    [
      'each council’s cash',
      { financialArrangements: 'SHDC £4,850 / WDBC £2-3k' },
      ['South Hams: £4,850 a year.', 'West Devon: £2,000–£3,000 a year.', 'Officer time is not mentioned.'],
    ],
    [
      'cash without a council',
      { financialArrangements: '£12,000', area: 'Both' },
      ['No council named: £12,000 a year.', 'Officer time is not mentioned.'],
    ],
    [
      'cash of the only council of the area',
      { financialArrangements: '£12,000', area: 'SH' },
      ['South Hams, from the area covered: £12,000 a year.', 'Officer time is not mentioned.'],
    ],
    [
      'money that does not count',
      { financialArrangements: 'SHDC £18,500 incl. £3,500 capital, WDBC nil' },
      [
        'South Hams: £15,000 a year.',
        'Officer time is not mentioned.',
        'Capital (“£3,500”): £3,500, not counted as cash a year.',
      ],
    ],
    ['nothing', { financialArrangements: 'nil' }, ['No cash a year.', 'Officer time is not mentioned.']],
    [
      'cash that is to come',
      { financialArrangements: 'tbc', area: 'WD' },
      ['West Devon, from the area covered: cash not known.', 'Officer time is not mentioned.'],
    ],
    [
      'levels from year to year',
      {
        financialArrangements: 'SHDC: Yr 1 £6,000, Yr 2 £4,000, Yr 3 £2,000',
        agreementDates: '1 April 2016 to 31 March 2019',
      },
      [
        'South Hams: £6,000 a year.',
        'Officer time is not mentioned.',
        'South Hams, year by year: year 1 £6,000, year 2 £4,000, year 3 £2,000.',
      ],
    ],
  ])('says %s', (_, content, understood) => {
    expect(explainOne(content, 'Financial arrangements')?.[0]).toEqual(
      expect.arrayContaining([...understood]),
    );
  });

  it.each<[string, RowContent, string, readonly unknown[]]>([
    [
      'a column of one council',
      { 'annualCash:West Devon': 4000 },
      'Annual £ West Devon',
      [['West Devon: £4,000 a year.'], 'As stated', []],
    ],
    [
      'officer days',
      { officerDays: '2-3', area: 'SH' },
      'Officer days a month',
      [['South Hams, from the area covered: 2–3 officer days a month.'], 'As stated', []],
    ],
    [
      'officer days without a figure',
      { officerDays: 'ad hoc' },
      'Officer days a month',
      [['Officer time, days not known.'], 'As stated', ['Officer time is given without a figure.']],
    ],
    [
      'an agreement',
      { agreementDates: '3yr SLA to March 2017' },
      'Agreement dates',
      [['SLA.', 'Starts 1 April 2014.', 'Ends 31 March 2017.'], 'As stated', []],
    ],
    [
      'an agreement that is none',
      { agreementDates: 'No formal agreement' },
      'Agreement dates',
      [['There is none.'], 'As stated', []],
    ],
    [
      'an end that is none',
      { agreementEnd: 'Ongoing' },
      'Agreement end',
      [['It has no end.'], 'As stated', []],
    ],
    [
      'a date that no calendar has',
      { lastAnnualReview: '29/02/2017' },
      'Last annual review',
      [[], 'Not wholly understood', ['“29/02/2017” is a date that no calendar has.']],
    ],
    [
      'a slip in a type',
      { type: 'Comunity Delivery' },
      'Type of Partnership',
      [['Community Delivery.'], 'Inferred', []],
    ],
    [
      'two types',
      { type: 'Strategic / Community Delivery' },
      'Type of Partnership',
      [
        ['Strategic.'],
        'In doubt',
        ['“Strategic / Community Delivery” may mean Strategic or Community Delivery.'],
      ],
    ],
    [
      'a wider area',
      { area: 'Devon-wide' },
      'Area covered',
      [['An area beyond the councils.'], 'As stated', []],
    ],
    [
      'a yes with a note',
      { statutory: 'Yes – partly' },
      'Statutory',
      [['Yes, with the note “partly”.'], 'As stated', []],
    ],
    [
      'no answer',
      { significantRisk: 'n/a' },
      'Potential for significant risk',
      [['No answer.'], 'As stated', []],
    ],
    [
      'considerations',
      { riskConsiderations: '1, 3 and 6' },
      'Risk considerations',
      [['Considerations 1, 3 and 6.'], 'As stated', []],
    ],
    [
      'an interval',
      { reviewEvery: '2 yearly' },
      'Review every (months)',
      [['Every 24 months.'], 'As stated', []],
    ],
    [
      'contacts',
      { contact: 'Sam, sam@lep.example.org, 01632 960101' },
      'Contact Details',
      [['E-mail: sam@lep.example.org.', 'Telephone: 01632960101.'], 'As stated', []],
    ],
    [
      'a contact that is no address',
      { contact: 'sam@' },
      'Contact Details',
      [['No e-mail address or telephone number.'], 'Not wholly understood', ['“sam@” was not understood.']],
    ],
  ])('says %s', (_, content, heading, expected) => {
    expect(explainOne(content, heading)).toEqual(expected);
  });

  it('tells where another column contradicts a text', () => {
    const [, sureness, problems] =
      explainOne(
        { agreementDates: '1 April 2014 to 31 March 2017', agreementEnd: '31/03/2018' },
        'Agreement dates',
      ) ?? [];
    expect([sureness, problems]).toEqual([
      'In doubt',
      ['“1 April 2014 to 31 March 2017” may mean ends 31 March 2018 or ends 31 March 2017.'],
    ]);
  });

  it('tells the amounts of every row of a merged name with the row’s own area, and of all else the first', () => {
    const first = { area: 'SH', financialArrangements: '£1,000', type: 'Strategic' };
    const { tab } = withFurtherRows(registerTab([first]), [
      { area: 'WD', financialArrangements: '£2,000', type: 'Community Liaison' },
    ]);
    const cells = explain(tab).map(({ cell, understood }) => [cell.row, understood[0]]);
    expect(cells).toEqual([
      [3, 'South Hams.'],
      [3, 'South Hams, from the area covered: £1,000 a year.'],
      [3, 'Strategic.'],
      [4, 'West Devon.'],
      [4, 'West Devon, from the area covered: £2,000 a year.'],
    ]);
  });

  it('has something to say of every text', () => {
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('£', 'k', '1/2', '3-4 days', 'Both?'));
    const content = fc.record({
      significance: text,
      area: text,
      agreementDates: text,
      financialArrangements: text,
      type: text,
      contact: text,
      officerDays: text,
      statutory: text,
      riskConsiderations: text,
      reviewEvery: text,
      lastAnnualReview: text,
      agreementEnd: text,
      agreementKind: text,
      'annualCash:South Hams': text,
    });
    fc.assert(
      fc.property(content, (given) => {
        const silent = explain(registerTab([given])).filter(
          ({ cell, understood, problems }) =>
            cell.text.trim() !== '' && understood.length + problems.length === 0,
        );
        expect(silent.map(({ heading, cell }) => [heading, cell.text])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
