import { describeDuties } from '../../../src/register/explain/describeDuties';
import { agreement, reviews } from '../../builders/facts';
import { CONTEXT, partnership } from '../../builders/partnership';
import { registerTab } from '../../builders/register';

describe('describeDuties', () => {
  it('says who owes what, by when and how that stands', () => {
    const [row] = registerTab([{}]).rows;
    if (!row) throw new Error('Expected a row');
    const given = {
      reviews: reviews({ lastAnnualReport: '2015-08-03', lastAnnualReview: '2015-08-04' }),
      agreement: agreement({ end: '2017-03-31' }),
      cash: { sh: 12_000 },
    };
    expect(describeDuties(partnership(row, given, 'current'), CONTEXT)).toEqual([
      'Annual report, owed by the partner: 3 August 2016 – overdue.',
      'Annual review, owed by the lead officer: 4 August 2016 – due soon.',
      'Quarterly performance report, owed by the partner: no date to count from.',
      'Renewal of the agreement, owed by the lead officer: 31 March 2017 – on track.',
    ]);
  });
});
