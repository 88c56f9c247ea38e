import { daysBetween, type IsoDate } from '../../grid/serialDate';
import type { Duty, Judgement, Partnership, PartnershipFacts, ReviewStatus } from '../partnership';
import type { ReadingContext } from '../reading';
import { DUTY_RULES, isQuarterly } from './duties';

/** What a partnership and its lead officer owe, and by when. */
export type Reviews = Pick<Partnership, 'reporting' | 'duties' | 'nextReviewDue' | 'reviewStatus'>;

/** Works out the duties that have a date, the earliest of them and what it means on the as-of date. */
export function planReviews(
  facts: PartnershipFacts,
  overall: Judgement['overall'],
  { scheme, asOf }: ReadingContext,
): Reviews {
  const input = { facts, overall, scheme };
  const duties: Duty[] = [];
  let nextReviewDue: IsoDate | null = null;
  for (const { duty, applies, due } of DUTY_RULES) {
    const date = applies(input) ? due(input) : undefined;
    if (date === undefined) continue;
    duties.push({ duty, due: date });
    if (nextReviewDue === null || date < nextReviewDue) nextReviewDue = date;
  }
  return {
    reporting: isQuarterly(input) ? 'Quarterly' : 'Annual',
    // A list that was pushed to keeps room for more; a copy has none.
    duties: duties.length === 0 ? NONE : duties.slice(),
    nextReviewDue,
    reviewStatus: assessDueDate(nextReviewDue, asOf, scheme.reviews.dueSoonDays),
  };
}

const NONE: readonly never[] = [];

/** What a due date means on a day: the day itself and the last of the due-soon days are both due soon. */
export function assessDueDate(due: IsoDate | null, asOf: IsoDate, dueSoonDays: number): ReviewStatus {
  if (due === null) return 'No date';
  // ISO dates sort as texts do.
  if (due < asOf) return 'Overdue';
  return daysBetween(asOf, due) <= dueSoonDays ? 'Due soon' : 'On track';
}
