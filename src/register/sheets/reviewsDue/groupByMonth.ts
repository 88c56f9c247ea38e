import type { IsoDate } from '../../../grid/serialDate';
import { describeMonth } from '../../text/dates/monthNames';
import type { DueItem } from './dueItem';

const OVERDUE = 'Overdue';

/** Duties under one heading. */
export interface DueGroup {
  readonly kind: 'overdue' | 'month' | 'appointments' | 'no date';
  readonly heading: string;
  readonly items: readonly DueItem[];
}

/** What is overdue, then each month that has anything; duties without a date are left out. */
export function groupByMonth(items: readonly DueItem[], asOf: IsoDate): DueGroup[] {
  const groups = new Map<string, DueItem[]>();
  for (const item of items) {
    if (item.due === undefined) continue;
    const heading = item.due < asOf ? OVERDUE : describeYearMonth(item.due);
    const group = groups.get(heading);
    if (group) group.push(item);
    else groups.set(heading, [item]);
  }
  return [...groups].map(([heading, own]) => ({
    kind: heading === OVERDUE ? 'overdue' : 'month',
    heading,
    items: own,
  }));
}

/** `August 2016` for any text that begins with `2016-08`. */
export function describeYearMonth(date: string): string {
  return `${describeMonth(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;
}
