import type { ColumnKey } from '../columns';
import type { Finding, FindingCode } from '../finding';
import type { Duty, DutyName, ReviewStatus } from '../partnership';
import { isReviewed, nameDuty } from '../reviews/duties';
import { assessDueDate } from '../reviews/planReviews';
import { findingIn, NO_FINDINGS, type Check, type CheckInput } from './check';
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
  const { partnership } = input;
  if (partnership.reviewStatus === 'No date') {
    if (!isReviewed(partnership.facts, input.context.scheme)) return NO_FINDINGS;
    if (partnership.facts.problems.some(({ id }) => kindOfColumn(id) === 'date')) return NO_FINDINGS;
    return [findingIn(input, 'review/no-date', ['lastAnnualReview', 'agreementDates'])];
  }
  if (partnership.reviewStatus === 'On track') return NO_FINDINGS;
  const due = listDue(input);
  const [first] = due.duties;
  if (!first || due.code === undefined) return NO_FINDINGS;
  return [findingIn(input, due.code, COLUMNS_OF_DUTY[first.duty], datesOf(input, due.duties))];
};

/** What is overdue, else what is due soon; the partnership's own status is that of the earliest duty. */
function listDue({ partnership: { duties }, context: { asOf, scheme } }: CheckInput) {
  for (const [status, code] of CODES) {
    const due = duties.filter(
      (duty) =>
        duty.duty !== 'agreement renewal' &&
        assessDueDate(duty.due, asOf, scheme.reviews.dueSoonDays) === status,
    );
    if (due.length > 0) return { code, duties: due };
  }
  return { code: undefined, duties: [] };
}

function datesOf({ context: { scheme } }: CheckInput, duties: readonly Duty[]): Finding['facts'] {
  return Object.fromEntries(duties.map(({ duty, due }) => [nameDuty(duty, scheme), due]));
}
