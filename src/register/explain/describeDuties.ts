import type { DutyName, Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { listDuties, type OwedDuty } from '../reviews/listDuties';
import { assessDueDate } from '../reviews/planReviews';
import { describeDate } from '../text';

const NAMES: Record<DutyName, string> = {
  'annual report': 'Annual report',
  'annual review': 'Annual review',
  'quarterly report': 'Quarterly performance report',
  'agreement renewal': 'Renewal of the agreement',
};

/** What a partnership and its lead officer owe and by when, a sentence for each. */
export function describeDuties(partnership: Partnership, { scheme, asOf }: ReadingContext): string[] {
  const describe = ({ duty, owner, due }: OwedDuty): string => {
    const owed = `${NAMES[duty]}, owed by ${owner}`;
    if (due === undefined) return `${owed}: no date to count from.`;
    const status = assessDueDate(due, asOf, scheme.reviews.dueSoonDays);
    return `${owed}: ${describeDate(due)} – ${status.toLowerCase()}.`;
  };
  return listDuties(partnership, scheme).map(describe);
}
