import { planReviewsDue } from '../../../../src/register/sheets/reviewsDue/planReviewsDue';
import { assessedRegister } from '../../../builders/assessedRegister';
import { CONTEXT } from '../../../builders/partnership';
import { valuesOfPlan } from '../../../builders/planCells';
import { registerTab } from '../../../builders/register';
import { sampleAssessed } from '../../../builders/sampleAssessed';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const OPTIONS = { builtOn: '2016-08-05', isPublic: false };

function small() {
  const rest = { area: 'South Hams', financialArrangements: 'nil', significantRisk: 'No', type: 'Strategic' };
  return assessedRegister(
    registerTab([
      {
        ...rest,
        name: 'One',
        leadMember: 'Cllr Ashgrove',
        leadOfficer: 'Dana Whitlock',
        lastAnnualReport: '2015-07-01',
        lastAnnualReview: '2015-08-04',
        agreementDates: '1 April 2015 to 31 March 2017',
      },
      { ...rest, name: 'Forum of D Whitlock', agreementDates: 'Rolling' },
    ]),
  );
}

describe('planReviewsDue', () => {
  it('lists duties by month: overdue first, member appointments apart, those without a date last', () => {
    const plan = planReviewsDue(small(), CONTEXT.scheme, OPTIONS);
    const one = ['One', '4', 'Economy', 'Desirable', 'Dana Whitlock', 'Cllr Ashgrove'];
    const forum = ['Forum of D Whitlock', '5', 'Economy', 'Desirable'];
    expect(valuesOfPlan(plan).slice(2)).toEqual([
      [
        '5 reports, reviews and renewals: 1 overdue, 1 due within 60 days, 1 later, 2 without a date. ' +
          'Agreements without an end have no renewal.',
      ],
      [
        ...['Due', 'Days', 'What is due', 'Who owes it', 'Partnership', 'Row', 'Tab', 'Class'],
        ...['Lead officer', 'Lead member'],
      ],
      ['Overdue (1)'],
      ['2016-07-01', -34, 'Annual report', 'Partner', ...one],
      ['August 2016 (1)'],
      ['2016-08-04', 0, 'Annual review', 'Lead officer', ...one],
      ['March 2017 (1)'],
      ['2017-03-31', 239, 'Agreement renewal', 'Lead officer', ...one],
      ['Member appointments at Annual Council, May 2017 (1)'],
      ['May 2017', '', 'Member appointment', 'Annual Council', ...one],
      ['No date to count from (2)'],
      ['No date', '', 'Annual report', 'Partner', ...forum],
      ['No date', '', 'Annual review', 'Lead officer', ...forum],
    ]);
  });

  it('lists no appointments where the scheme says no month, and names the meeting where it does', () => {
    const headings = (changed: Partial<typeof CONTEXT.scheme.reviews>) =>
      planReviewsDue(
        small(),
        { ...CONTEXT.scheme, reviews: { ...CONTEXT.scheme.reviews, ...changed } },
        OPTIONS,
      )
        .rows.filter(({ role }) => role === 'theme')
        .map(({ cells }) => (cells[0]?.kind === 'text' ? cells[0].text : ''))
        .filter((heading) => heading.startsWith('Member'));
    expect(headings({ memberAppointmentMonth: null })).toEqual([]);
    expect(headings({ memberAppointmentMonth: 8, membersAppointedAt: 'the annual meeting' })).toEqual([
      'Member appointments at the annual meeting, August 2016 (1)',
    ]);
  });

  it('leads from each duty to its register row', () => {
    const plan = planReviewsDue(small(), CONTEXT.scheme, OPTIONS);
    const links = plan.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'link' ? [cell.to] : [])),
    );
    expect(links).toHaveLength(6);
    expect(new Set(links.map(({ row }) => row))).toEqual(new Set([3, 4]));
  });

  it('leaves officers’ names out of the public version', () => {
    const plan = planReviewsDue(small(), CONTEXT.scheme, { ...OPTIONS, isPublic: true });
    const text = JSON.stringify(valuesOfPlan(plan));
    expect(text).not.toMatch(/Whitlock/);
    expect(text).toContain('Forum of [name left out]');
    expect(text).toContain('Public version: contact details and officers’ names are left out.');
    expect(text).toContain('Cllr Ashgrove');
  });

  it('takes this year’s Annual Council in May itself, and the next one from June on', () => {
    const headings = (asOf: string) => {
      const rows = valuesOfPlan(planReviewsDue({ ...small(), asOf }, CONTEXT.scheme, OPTIONS));
      return rows.map(([first]) => String(first)).filter((first) => first.startsWith('Member app'));
    };
    expect(headings('2016-05-31')).toEqual(['Member appointments at Annual Council, May 2016 (1)']);
    expect(headings('2016-06-01')).toEqual(['Member appointments at Annual Council, May 2017 (1)']);
  });

  it('tells the dates of the sample register that its JSON report tells', async () => {
    const { register, report } = await sampleAssessed();
    const plan = planReviewsDue(register, SOUTH_HAMS_WEST_DEVON_2016, OPTIONS);
    const listed = valuesOfPlan(plan)
      .filter(([due]) => /^\d{4}-\d{2}-\d{2}$/.test(String(due)))
      .map(([due, , what, , name, row]) => [due, String(what).toLowerCase(), name, row].join(' | '));
    const wanted = report.partnerships.flatMap(({ duties, name, row }) =>
      duties.map(({ duty, due }) => [due, duty, name, row].join(' | ')),
    );
    expect(listed.toSorted()).toEqual(wanted.toSorted());
    expect(listed.map((line) => line.slice(0, 10))).toEqual(
      wanted.map((line) => line.slice(0, 10)).toSorted(),
    );
    const overdue = wanted.filter((line) => line < '2016-08-04').length;
    expect(valuesOfPlan(plan).map(([first]) => first)).toContain(`Overdue (${overdue})`);
  });
});
