import type { DutyName, Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { nameDuty } from '../reviews/duties';
import { listDuties, type OwedDuty } from '../reviews/listDuties';
import { assessDueDate } from '../reviews/planReviews';
import { describeDate } from '../text';

/** Those that are told by more than their name. */
const NAMES: Partial<Record<DutyName, string>> = {
  'quarterly report': 'Quarterly performance report',
  'agreement renewal': 'Renewal of the agreement',
};

/** What a partnership and its lead officer owe and by when, a sentence for each. */
export function describeDuties(partnership: Partnership, { scheme, asOf }: ReadingContext): string[] {
  const describe = ({ duty, owner, due }: OwedDuty): string => {
    const owed = `${NAMES[duty] ?? capitalise(nameDuty(duty, scheme))}, owed by ${owner}`;
    if (due === undefined) return `${owed}: no date to count from.`;
    const status = assessDueDate(due, asOf, scheme.reviews.dueSoonDays);
    return `${owed}: ${describeDate(due)} – ${status.toLowerCase()}.`;
  };
  return listDuties(partnership, scheme).map(describe);
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
