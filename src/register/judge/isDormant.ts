import { mentions } from '../text/wordPattern';
import { describeAdded } from '../describeAdded';
import type { PartnershipFacts } from '../partnership';
import type { Scheme } from '../scheme/scheme';

/** The scheme's column that tells how often a partnership meets. */
export const MEETINGS_KEY = 'meets how often';

/** Whether a partnership is said not to meet: `has not met for some time`. Schemes without the words or the column have none. */
export function isDormant(
  { added }: Pick<PartnershipFacts, 'added'>,
  { reviews }: Pick<Scheme, 'reviews'>,
): boolean {
  const text = describeAdded(added?.[MEETINGS_KEY]);
  return mentions(text, reviews.dormantWords);
}
