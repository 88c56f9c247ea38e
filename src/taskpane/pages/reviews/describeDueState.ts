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
  { asOf }: Pick<AssessedRegister, 'asOf'>,
  scheme: Scheme,
): string[] {
  if (items.length === 0) return ['There is no partnership on the theme tabs yet.'];
  const counts = describeDueCounts(items, asOf, scheme);
  if (items.every(({ due }) => due === undefined))
    return ['No report, review or renewal has a date yet.', counts];
  const isPressing = items.some(({ due }) => {
    const status = assessDueDate(due ?? null, asOf, scheme.reviews.dueSoonDays);
    return status === 'Overdue' || status === 'Due soon';
  });
  return isPressing ? [counts] : ['Nothing is overdue or due soon.', counts];
}
