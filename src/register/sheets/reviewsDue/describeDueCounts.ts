import { daysBetween, type IsoDate } from '../../../grid/serialDate';
import type { Scheme } from '../../scheme/scheme';
import { count } from '../planHead';
import type { DueItem } from './dueItem';

/** How many duties there are, and how many of them are overdue, due soon, due later and without a date. */
export function describeDueCounts(items: readonly DueItem[], asOf: IsoDate, { reviews }: Scheme): string {
  const days = items.flatMap(({ due }) => (due === undefined ? [] : [daysBetween(asOf, due)]));
  const overdue = days.filter((left) => left < 0).length;
  const soon = days.filter((left) => left >= 0 && left <= reviews.dueSoonDays).length;
  return (
    `${count(items.length, 'report')}, reviews and renewals: ${overdue} overdue, ${soon} due within ` +
    `${count(reviews.dueSoonDays, 'day')}, ${days.length - overdue - soon} later, ${items.length - days.length} without a date. ` +
    'Agreements without an end have no renewal.'
  );
}
