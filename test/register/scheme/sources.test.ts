import { judgePartnership } from '../../../src/register/judgePartnership';
import type { Judgement } from '../../../src/register/partnership';
import { coreHeadings } from '../../../src/register/scheme/coreHeadings';
import type { Scheme } from '../../../src/register/scheme/scheme';
import { presetScheme } from '../../builders/presetScheme';
import { registerTab, type RowContent } from '../../builders/register';

/*
 * What the councils' papers state, as the schemes made of them must give it. Where a paper has paragraphs, titles and remarks
 * name them; of the others the report, its date and the item.
 */

function judge(scheme: Scheme, content: RowContent, asOf: string): Judgement {
  const [row] = registerTab([{ area: scheme.councils[0]?.name ?? '', ...content }]).rows;
  if (!row) throw new Error('Expected a row');
  return judgePartnership(row, { scheme, asOf }).judgement;
}

function classOf(scheme: Scheme, content: RowContent, asOf: string): string {
  return judge(scheme, content, asOf).className;
}

const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

describe('“Partnerships – report of Task and Finish Group”, South Hams and West Devon, 4 August 2016', () => {
  const scheme = presetScheme('south-hams-west-devon-2016');

  it('§3.1, §3.3: has the themes, types and columns of the report, in its order', () => {
    expect(namesOf(scheme.themes)).toEqual([
      ...['Economy', 'Homes', 'Infrastructure', 'Communities', 'Wellbeing', 'Environment', 'Heritage'],
      'Resources',
    ]);
    expect(namesOf(scheme.types)).toEqual([
      ...['Strategic', 'Service Improvement', 'Community Liaison', 'Community Delivery'],
    ]);
    expect(coreHeadings(scheme).map(({ heading }) => heading)).toEqual([
      ...[
        'Name',
        'Lead Member',
        'Lead Officer',
        'Significant/Desirable',
        'Area covered',
        'Purpose',
        'Partners',
      ],
      ...['Agreement dates', 'Financial arrangements', 'Type of Partnership', 'Contact Details'],
    ]);
    expect(scheme.councils.map(({ fullName }) => fullName)).toEqual([
      'South Hams District Council',
      'West Devon Borough Council',
    ]);
  });

  it('§3.1: is Significant by any of £10,000 a year, more than 4 days a month, risk and statute', () => {
    const none = { financialArrangements: 'nil', officerDays: 0, significantRisk: 'No', statutory: 'No' };
    const classWith = (content: RowContent) => classOf(scheme, { ...none, ...content }, '2016-08-04');
    expect(scheme.rule).toEqual({ shape: 'any of' });
    expect(classWith({})).toBe('Desirable');
    expect(classWith({ financialArrangements: 'SHDC £10,000 a year' })).toBe('Significant');
    expect(classWith({ financialArrangements: 'SHDC £9,999.99 a year' })).toBe('Desirable');
    expect(classWith({ officerDays: 4.01 })).toBe('Significant');
    expect(classWith({ significantRisk: 'Yes' })).toBe('Significant');
    expect(classWith({ statutory: 'Yes' })).toBe('Significant');
    expect(scheme.tests.considerations).toHaveLength(6);
  });

  it('§3.1, §3.5: is reviewed and reported on every year, quarterly where significant; members are appointed in May', () => {
    expect(scheme.reviews).toMatchObject({
      annualMonths: 12,
      annualReports: true,
      quarterlyMonths: 3,
      memberAppointmentMonth: 5,
      membersAppointedAt: 'Annual Council',
    });
  });

  it('§3.4: has the papers go to scrutiny, Executive or Hub Committee, and Council', () => {
    expect(scheme.papers).toMatchObject({
      routes: [
        { council: 'South Hams', committees: ['Overview and Scrutiny Panel', 'Executive', 'Council'] },
        { council: 'West Devon', committees: ['Overview and Scrutiny', 'Hub Committee', 'Council'] },
      ],
      significantDecision: 'Strategy and Commissioning, then Council',
      delegatedDecision: 'the lead specialist',
      scrutiny: 'Overview and Scrutiny',
    });
  });
});

describe('Gravesham Borough Council, 2012, 2017 and 2021', () => {
  const scheme = presetScheme('gravesham-2021');
  const classWith = (pounds: number, fundamental: string, asOf: string) =>
    classOf(scheme, { annualCash: pounds, 'answer:fundamental to an objective': fundamental }, asOf);

  it.each([
    ['2012', '2012-06-01', 10_000],
    ['2017', '2017-06-01', 10_000],
    ['2021', '2021-06-01', 50_000],
  ])(
    'in the scheme of %s, is significant from the amount on, or fundamental to an objective',
    (_, asOf, least) => {
      expect(classWith(least, 'No', asOf)).toBe('Significant');
      expect(classWith(least - 0.01, 'No', asOf)).toBe('Other');
      expect(classWith(0, 'Yes', asOf)).toBe('Significant');
      expect(classWith(0, '', asOf)).toBe('Undetermined');
    },
  );
});

describe('North Yorkshire Council, 2023', () => {
  const scheme = presetScheme('north-yorkshire-2023');
  const none = {
    annualCash: 49_999.99,
    'answer:strategic': 'No',
    'answer:members on the board': 'No',
    'answer:accountable body': 'No',
    'answer:medium or high risk': 'Low',
  };

  it('is significant by any one of £50,000 a year, strategic, members on the board, accountable body, medium or high risk', () => {
    const classWith = (content: RowContent) => classOf(scheme, { ...none, ...content }, '2023-06-01');
    expect(classWith({})).toBe('Other');
    expect(classWith({ annualCash: 50_000 })).toBe('Significant');
    for (const test of ['strategic', 'members on the board', 'accountable body'])
      expect([test, classWith({ [`answer:${test}`]: 'Yes' })]).toEqual([test, 'Significant']);
    expect(classWith({ 'answer:medium or high risk': 'Medium' })).toBe('Significant');
    expect(classWith({ 'answer:medium or high risk': 'High' })).toBe('Significant');
    expect(classWith({ 'answer:medium or high risk': '' })).toBe('Undetermined');
  });
});

describe('Chorley Council and South Ribble Borough Council, 2024', () => {
  const scheme = presetScheme('chorley-and-south-ribble-2024');
  const MET: readonly RowContent[] = [
    { 'annualCash:Chorley': 100_000 },
    { 'answer:corporate priority': 'Yes' },
    { 'answer:high risk': 'High' },
    { agreementDates: '1 April 2024 to 31 March 2029' },
    { 'answer:reliance on the partner': 'Yes' },
  ];
  const none: RowContent = {
    'annualCash:Chorley': 99_999.99,
    'annualCash:South Ribble': 0,
    'answer:corporate priority': 'No',
    'answer:high risk': 'Medium',
    agreementDates: '1 April 2024 to 30 March 2029',
    'answer:reliance on the partner': 'No',
  };
  const classWith = (...met: readonly RowContent[]) =>
    classOf(scheme, Object.assign({}, none, ...met) as RowContent, '2024-06-01'); // contents put over one another

  it('is significant by 3 or more of £100,000 a year, corporate priority, high risk, 5 years or longer, reliance', () => {
    expect(scheme.rule).toEqual({ shape: 'n of m', needed: 3 });
    for (let size = 0; size <= MET.length; size++)
      expect([size, classWith(...MET.slice(0, size))]).toEqual([size, size >= 3 ? 'Significant' : 'Other']);
  });

  it('counts each of the five', () => {
    for (const [at, third] of MET.entries()) {
      const two = MET.filter((_, other) => other !== at).slice(0, 2);
      expect([classWith(...two), classWith(...two, third)]).toEqual(['Other', 'Significant']);
    }
  });
});

describe('East Devon District Council', () => {
  const scheme = presetScheme('east-devon');
  const TESTS = [
    ...['critical to priorities', 'strategic', 'significant resource', 'constitution', 'multi-agency'],
  ];
  const answers = (no?: string): RowContent =>
    Object.fromEntries(TESTS.map((test) => [`answer:${test}`, test === no ? 'No' : 'Yes']));

  it('is significant where all five are met, and not where any one is missing', () => {
    expect(namesOf(scheme.tests.own)).toEqual(TESTS);
    expect(classOf(scheme, { annualCash: 0, ...answers() }, '2024-06-01')).toBe('Significant');
    for (const test of TESTS)
      expect([test, classOf(scheme, { annualCash: 0, ...answers(test) }, '2024-06-01')]).toEqual([
        test,
        'Other',
      ]);
  });
});

describe('“Partnerships”, Lancaster City Council, Cabinet, 8 November 2011', () => {
  const scheme = presetScheme('lancaster-2011-12');

  it('has the seven thematic groups and the nine that are to follow them', () => {
    expect(namesOf(scheme.themes)).toEqual([
      ...['Children’s Trust', 'Community Safety Partnership', 'Environment', 'Economy'],
      ...['Education, Skills and Opportunities', 'Health and Well Being', 'Valuing People'],
    ]);
    expect(namesOf(scheme.newThemes)).toEqual([
      ...['District Children’s Trust', 'Community Safety Partnership'],
      'Voluntary, Community and Faith sector partnership',
      ...['Health and Well Being Partnership', 'Public Sector Leaders Group', 'Arts and Culture Partnership'],
      ...['Economic Partnership', 'Community Leaders Group', 'Parish Councils'],
    ]);
  });

  it('has the columns that the report tells of each partnership', () => {
    expect(namesOf(scheme.columns)).toEqual([
      ...['Statutory in its own right', 'Formal or informal', 'Meets how often', 'Accountable body'],
      ...['Sector', 'Corporate priority', 'Other funders', 'New theme'],
    ]);
    expect(scheme.reviews.dormantWords).toContain('has not met for some time');
  });

  it('has agreements continue at current levels, with no inflation until it is decided (“Corporate Review of Service Level Agreements”, 17 January 2012)', () => {
    expect(scheme.papers).toMatchObject({ inflation: null, fundingStreams: true, optionsAppraisal: true });
  });
});

describe('“Commissioning programme update”, Cheltenham Borough Council, scrutiny, 2012', () => {
  const scheme = presetScheme('cheltenham-2012');

  it('has the columns of the update, and a reason for each amber and red', () => {
    expect(namesOf(scheme.columns)).toEqual([
      ...['Stage', 'Next decision point', 'Cost before', 'Cost after', 'Cost of the exercise'],
      ...['Success measures', 'Outcome against success measures', 'RAG', 'Reason for RAG'],
      ...['Impact on staff', 'Resilience', 'Member working group', 'Retest date'],
    ]);
    expect(scheme.columns.find(({ name }) => name === 'Reason for RAG')?.neededWhen).toMatchObject({
      says: ['Red', 'Amber'],
    });
  });

  it('has a review every 6 months, and no reports that it does not speak of', () => {
    expect(scheme.reviews).toMatchObject({ annualMonths: 6, annualReports: false, quarterlyMonths: null });
  });
});

describe('“Draft Local Area Agreement”, Bath and North East Somerset, Council Executive, 6 December 2006', () => {
  const scheme = presetScheme('bath-and-north-east-somerset-2006');
  const column = (name: string) => scheme.columns.find((each) => each.name === name);

  it('has the kinds of resource, the ladder and the five safeguards of pooled money', () => {
    expect(namesOf(column('Resource kind')?.choices ?? [])).toEqual([
      ...['Pooled', 'Aligned', 'Centrally pooled', 'Pump-priming', 'Own'],
    ]);
    expect(namesOf(column('Governance role')?.choices ?? [])).toEqual([
      ...['Board', 'Delivery Group', 'Delivery body'],
    ]);
    expect(
      namesOf(scheme.columns.filter(({ neededWhen }) => neededWhen?.says.includes('Pooled') ?? false)),
    ).toEqual([
      ...['Risk management and sharing', 'Dedicated finance officer', 'Local financial rules'],
      ...['Formal legal basis', 'Formal agreement'],
    ]);
    expect(column('Outcome')?.neededWhen?.says).toEqual(['Aligned']);
    expect(column('Stretch target')?.neededWhen?.says).toEqual(['Pump-priming']);
  });

  it('counts only the council’s own share', () => {
    const pooled: RowContent = {
      'addedChoice:resource kind': 'Pooled',
      financialArrangements: '£240,000 a year',
    };
    const { className, byCouncil } = judge(scheme, { ...pooled, annualCash: 4000 }, '2006-12-06');
    expect([className, byCouncil['Bath and North East Somerset']]).toMatchObject([
      'Undetermined',
      { low: 4000, high: 4000 },
    ]);
  });
});

describe('what the sources do not say', () => {
  it.each([
    ...['lancaster-2011-12', 'cheltenham-2012', 'bath-and-north-east-somerset-2006', 'gravesham-2021'],
    ...['north-yorkshire-2023', 'chorley-and-south-ribble-2024', 'east-devon'],
  ])('stays unset in %s', (id) => {
    const { types, dayRate, reviews, papers } = presetScheme(id);
    expect({ types, dayRate: dayRate.set, appointments: reviews.memberAppointmentMonth }).toEqual({
      types: [],
      dayRate: null,
      appointments: null,
    });
    expect(papers).toMatchObject({ inflation: null, significantDecision: null, delegatedDecision: null });
  });
});
