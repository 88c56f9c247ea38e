import { count } from '../../../actions';
import {
  assessDueDate,
  describeDueCounts,
  type AssessedRegister,
  type DueItem,
  type Scheme,
} from '../../../register';

/** What an officer has to know before the list: that there is nothing to do, or how much there is. */
export function describeDueState(
  items: readonly DueItem[],
  { asOf, partnerships }: Pick<AssessedRegister, 'asOf' | 'partnerships'>,
  scheme: Scheme,
): string[] {
  if (partnerships.length === 0) return ['There is no partnership on the theme tabs yet.'];
  const counts = describeDueCounts(items, asOf, scheme);
  if (items.length === 0) return [counts];
  if (items.every(({ due }) => due === undefined))
    return ['No report, review or renewal has a date yet.', counts];
  const statusOf = ({ due }: DueItem) => assessDueDate(due ?? null, asOf, scheme.reviews.dueSoonDays);
  const late = new Set(
    items.filter((item) => statusOf(item) === 'Overdue').map(({ partnership }) => partnership),
  );
  if (late.size > 0) return [counts, `Something is overdue at ${count(late.size, 'partnership')}.`];
  const isPressing = items.some((item) => statusOf(item) === 'Due soon');
  return isPressing ? [counts] : ['Nothing is overdue or due soon.', counts];
}
