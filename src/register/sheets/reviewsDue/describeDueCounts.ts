import { daysBetween, type IsoDate } from '../../../grid/serialDate';
import type { Scheme } from '../../scheme/scheme';
import { count } from '../planHead';
import type { DueItem } from './dueItem';

const NO_CYCLE = 'No reviews are due at intervals, because the scheme does not say how often they are.';

/** How many duties there are, and how many of them are overdue, due soon, due later and without a date. */
export function describeDueCounts(items: readonly DueItem[], asOf: IsoDate, { reviews }: Scheme): string {
  const days = items.flatMap(({ due }) => (due === undefined ? [] : [daysBetween(asOf, due)]));
  const overdue = days.filter((left) => left < 0).length;
  const soon = days.filter((left) => left >= 0 && left <= reviews.dueSoonDays).length;
  const isOpen = reviews.annualMonths === null;
  if (items.length === 0) return isOpen ? `Nothing is due. ${NO_CYCLE}` : 'Nothing is due.';
  return (
    `${count(items.length, 'report')}, reviews and renewals: ${overdue} overdue, ${soon} due within ` +
    `${count(reviews.dueSoonDays, 'day')}, ${days.length - overdue - soon} later, ${items.length - days.length} without a date. ` +
    `Agreements without an end have no renewal.${isOpen ? ` ${NO_CYCLE}` : ''}`
  );
}
