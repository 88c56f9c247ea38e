import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { listAppointments, type DueItem } from './dueItem';
import { describeYearMonth, groupByMonth, type DueGroup } from './groupByMonth';

/** Duties under one heading, with what stands for their date where they have none. */
export interface DatedGroup extends DueGroup {
  readonly when: string;
}

/**
 * The duties of a register in groups, each of which has some: overdue, month by month, the next member appointments,
 * and those without a date to count from.
 * @param items as `listDueItems` gives them
 */
export function listDueGroups(
  items: readonly DueItem[],
  register: AssessedRegister,
  scheme: Scheme,
): DatedGroup[] {
  const appointments = listAppointments(register, scheme);
  const month = describeYearMonth(appointments?.month ?? '');
  const groups: DatedGroup[] = [
    ...groupByMonth(items, register.asOf).map((group) => ({ ...group, when: '' })),
    {
      kind: 'appointments',
      heading: `Member appointments at ${appointments?.at ?? ''}, ${month}`,
      items: appointments?.items ?? [],
      when: month,
    },
    {
      kind: 'no date',
      heading: 'No date to count from',
      items: items.filter(({ due }) => due === undefined),
      when: 'No date',
    },
  ];
  return groups.filter((group) => group.items.length > 0);
}
