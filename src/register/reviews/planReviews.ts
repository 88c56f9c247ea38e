import { daysBetween, type IsoDate } from '../../grid/serialDate';
import { oncePer } from '../once';
import type { Duty, DutyName, Judgement, Partnership, PartnershipFacts, ReviewStatus } from '../partnership';
import type { ReadingContext } from '../reading';
import { DUTY_RULES, reportingOf } from './duties';

/** What a partnership and its lead officer owe, and by when. */
export type Reviews = Pick<Partnership, 'reporting' | 'duties' | 'nextReviewDue' | 'reviewStatus'>;

/** Works out the duties that have a date, the earliest of them and what it means on the as-of date. */
export function planReviews(
  facts: PartnershipFacts,
  overall: Judgement['overall'],
  context: ReadingContext,
): Reviews {
  const { scheme, asOf } = context;
  const input = { facts, overall, scheme };
  const duties: Duty[] = [];
  let nextReviewDue: IsoDate | null = null;
  for (const { duty, applies, due } of DUTY_RULES) {
    const date = applies(input) ? due(input) : undefined;
    if (date === undefined) continue;
    duties.push(dutyOn(duty, date, context));
    if (nextReviewDue === null || date < nextReviewDue) nextReviewDue = date;
  }
  return {
    reporting: reportingOf(input),
    // A list that was pushed to keeps room for more; a copy has none.
    duties: duties.length === 0 ? NONE : duties.slice(),
    nextReviewDue,
    reviewStatus: assessDueDate(nextReviewDue, asOf, scheme.reviews.dueSoonDays),
  };
}

const NONE: readonly never[] = [];

/** Many partnerships owe the same on the same day: each such duty is made once in a run. */
const dutiesOf = oncePer<ReadingContext, Map<DutyName, Map<IsoDate, Duty>>>(() => new Map());

function dutyOn(name: DutyName, due: IsoDate, context: ReadingContext): Duty {
  const byName = dutiesOf(context);
  const byDate = byName.get(name) ?? new Map<IsoDate, Duty>();
  const known = byDate.get(due);
  if (known) return known;
  const duty = { duty: name, due };
  byName.set(name, byDate.set(due, duty));
  return duty;
}

/** What a due date means on a day: the day itself and the last of the due-soon days are both due soon. */
export function assessDueDate(due: IsoDate | null, asOf: IsoDate, dueSoonDays: number): ReviewStatus {
  if (due === null) return 'No date';
  // ISO dates sort as texts do.
  if (due < asOf) return 'Overdue';
  return daysBetween(asOf, due) <= dueSoonDays ? 'Due soon' : 'On track';
}
