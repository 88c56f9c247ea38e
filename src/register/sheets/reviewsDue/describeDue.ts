import { daysBetween, type IsoDate } from '../../../grid/serialDate';
import { describeDate } from '../../text';
import { count } from '../planHead';

/** When something is due, seen from a day: `12 May 2016, 84 days overdue`. */
export function describeDue(due: IsoDate, asOf: IsoDate): string {
  const days = daysBetween(asOf, due);
  if (days === 0) return `${describeDate(due)}, today`;
  return `${describeDate(due)}, ${days < 0 ? `${count(-days, 'day')} overdue` : `in ${count(days, 'day')}`}`;
}
