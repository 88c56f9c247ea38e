import { assessDueDate, planReviews } from '../../../src/register/reviews/planReviews';
import { nameDuty } from '../../../src/register/reviews/duties';
import type { Scheme } from '../../../src/register/scheme/scheme';
import { agreement, facts, reviews, type GivenFacts } from '../../builders/facts';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
const plan = (given: GivenFacts, overall: 'Significant' | 'Desirable' = 'Desirable') =>
  planReviews(facts(given), overall, context);

describe('assessDueDate', () => {
  it.each([
    [null, 'No date'],
    ['2016-08-03', 'Overdue'],
    ['2016-08-04', 'Due soon'],
    ['2016-08-05', 'Due soon'],
    ['2016-10-02', 'Due soon'],
    ['2016-10-03', 'Due soon'],
    ['2016-10-04', 'On track'],
  ] as const)('calls %s on 4 August 2016 %s', (due, status) => {
    expect(assessDueDate(due, '2016-08-04', 60)).toBe(status);
  });
});

describe('planReviews', () => {
  it('has no date where there is nothing to count from', () => {
    expect(plan({})).toEqual({
      reporting: 'Annual',
      duties: [],
      nextReviewDue: null,
      reviewStatus: 'No date',
    });
  });

  it('counts twelve months from the last report and the last review', () => {
    const given = reviews({ lastAnnualReport: '2015-09-30', lastAnnualReview: '2016-02-29' });
    expect(plan({ reviews: given })).toEqual({
      reporting: 'Annual',
      duties: [
        { duty: 'annual report', due: '2016-09-30' },
        { duty: 'annual review', due: '2017-02-28' },
      ],
      nextReviewDue: '2016-09-30',
      reviewStatus: 'Due soon',
    });
  });

  it("counts from the agreement's start where there was no report and no review", () => {
    expect(plan({ agreement: agreement({ start: '2016-04-01', end: '2019-03-31' }) }).duties).toEqual([
      { duty: 'annual report', due: '2017-04-01' },
      { duty: 'annual review', due: '2017-04-01' },
      { duty: 'agreement renewal', due: '2019-03-31' },
    ]);
  });

  it("keeps to the row's own interval of reviews, though not for reports", () => {
    const given = reviews({
      lastAnnualReport: '2016-01-01',
      lastAnnualReview: '2016-01-01',
      reviewEveryMonths: 6,
    });
    expect(plan({ reviews: given }).duties).toEqual([
      { duty: 'annual report', due: '2017-01-01' },
      { duty: 'annual review', due: '2016-07-01' },
    ]);
  });

  it('takes the review date that the agreement names while there was no review', () => {
    const given = agreement({ start: '2016-04-01', reviewDue: '2016-11-15' });
    expect(plan({ agreement: given }).duties).toContainEqual({ duty: 'annual review', due: '2016-11-15' });
  });

  it('asks a significant partnership with cash for quarterly reports', () => {
    const given = reviews({ lastQuarterlyReport: '2016-05-05' });
    expect(plan({ cash: { sh: 12000 }, reviews: given }, 'Significant')).toEqual({
      reporting: 'Quarterly',
      duties: [{ duty: 'quarterly report', due: '2016-08-05' }],
      nextReviewDue: '2016-08-05',
      reviewStatus: 'Due soon',
    });
  });

  it.each([
    ['desirable', {}, 'Desirable'],
    ['without cash', { cash: { sh: 0 } }, 'Significant'],
    ['told not to', { reviews: reviews({ quarterlySelected: 'no' }) }, 'Significant'],
  ] as const)('asks a partnership that is %s for annual reports only', (_, given, overall) => {
    expect(plan({ cash: { sh: 12000 }, ...given }, overall).reporting).toBe('Annual');
  });

  it('counts the first quarterly report from the agreement only where the officer chose quarterly reports', () => {
    const given = { cash: { sh: 12000 }, agreement: agreement({ start: '2016-04-01' }) };
    const quarterly = (quarterlySelected: 'yes' | null) =>
      plan({ ...given, reviews: reviews({ quarterlySelected }) }, 'Significant').duties.filter(
        ({ duty }) => duty === 'quarterly report',
      );
    expect(quarterly(null)).toEqual([]);
    expect(quarterly('yes')).toEqual([{ duty: 'quarterly report', due: '2016-07-01' }]);
  });
});

/** The same partnership under a scheme that leaves some cycles open. */
function planUnder(changed: Partial<Scheme['reviews']>, given: GivenFacts) {
  const { scheme } = context;
  const open = { ...scheme, reviews: { ...scheme.reviews, ...changed } };
  return planReviews(facts({ cash: { sh: 12_000 }, ...given }), 'Significant', { ...context, scheme: open });
}

describe('planReviews under a scheme that leaves cycles open', () => {
  const given = {
    agreement: agreement({ start: '2016-04-01', end: '2019-03-31' }),
    reviews: reviews({ lastAnnualReport: '2016-01-01', lastAnnualReview: '2016-01-01' }),
  };
  const none = { annualMonths: null, quarterlyMonths: null };

  it('has nothing due at intervals that nobody set', () => {
    expect(planUnder(none, given)).toEqual({
      reporting: 'None',
      duties: [{ duty: 'agreement renewal', due: '2019-03-31' }],
      nextReviewDue: '2019-03-31',
      reviewStatus: 'On track',
    });
  });

  it('has reviews without reports where partners hand in none', () => {
    const six = { annualMonths: 6, annualReports: false, quarterlyMonths: null };
    expect(planUnder(six, given)).toMatchObject({
      reporting: 'None',
      duties: [
        { duty: 'annual review', due: '2016-07-01' },
        { duty: 'agreement renewal', due: '2019-03-31' },
      ],
    });
  });

  it('keeps to the row’s own interval and to the day that its agreement names, until there was a review', () => {
    const own = { reviews: reviews({ lastAnnualReview: '2016-01-01', reviewEveryMonths: 3 }) };
    expect(planUnder(none, own).duties).toEqual([{ duty: 'annual review', due: '2016-04-01' }]);
    const named = (lastAnnualReview: string) => ({
      agreement: agreement({ start: '2016-04-01', reviewDue: '2016-11-15' }),
      reviews: reviews({ lastAnnualReview }),
    });
    expect(planUnder(none, named('2016-11-14')).duties).toEqual([
      { duty: 'annual review', due: '2016-11-15' },
    ]);
    expect(planUnder(none, named('2016-11-15')).duties).toEqual([]);
  });

  it('calls a review that is not due every year a review', () => {
    const { reviews: cycles } = context.scheme;
    expect(nameDuty('annual review', context.scheme)).toBe('annual review');
    expect(nameDuty('annual review', { reviews: { ...cycles, annualMonths: 6 } })).toBe('review');
    expect(nameDuty('annual report', { reviews: { ...cycles, annualMonths: 6 } })).toBe('annual report');
  });
});
