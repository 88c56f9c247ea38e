import type { ColumnKey } from '../columns';
import type { Finding, FindingCode } from '../finding';
import type { Duty, DutyName, ReviewStatus } from '../partnership';
import { assessDueDate } from '../reviews/planReviews';
import { findingIn, NO_FINDINGS, type Check } from './check';
import { kindOfColumn } from './columnWords';

/** Where the date of each duty's fulfilment is entered. */
const COLUMNS_OF_DUTY = {
  'annual report': ['lastAnnualReport'],
  'annual review': ['lastAnnualReview'],
  'quarterly report': ['lastQuarterlyReport'],
  'agreement renewal': ['agreementEnd', 'agreementDates'],
} as const satisfies Record<DutyName, readonly ColumnKey[]>;

const CODES: readonly (readonly [ReviewStatus, FindingCode])[] = [
  ['Overdue', 'review/overdue'],
  ['Due soon', 'review/due-soon'],
];

/**
 * Reports what is overdue, else what is due soon, in one finding for the row; or that nothing has a date. The
 * agreement's own end is told by the check of agreements, and a date that can't be read by that of readings.
 */
export const checkReviewDue: Check = (input) => {
  const { partnership, context } = input;
  if (partnership.reviewStatus === 'No date') {
    if (partnership.facts.problems.some(({ id }) => kindOfColumn(id) === 'date')) return NO_FINDINGS;
    return [findingIn(input, 'review/no-date', ['lastAnnualReview', 'agreementDates'])];
  }
  const reviews = partnership.duties.filter(({ duty }) => duty !== 'agreement renewal');
  for (const [status, code] of CODES) {
    const due = reviews.filter(
      (duty) => assessDueDate(duty.due, context.asOf, context.scheme.reviews.dueSoonDays) === status,
    );
    const [first] = due;
    if (first) return [findingIn(input, code, COLUMNS_OF_DUTY[first.duty], datesOf(due))];
  }
  return NO_FINDINGS;
};

function datesOf(duties: readonly Duty[]): Finding['facts'] {
  return Object.fromEntries(duties.map(({ duty, due }) => [duty, due]));
}
