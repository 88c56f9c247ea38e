import { groupPounds } from '../../../groupDigits';
import type { Interval } from '../../../interval';

/** An amount in an officer's words: "£4,850", "£2,000 to £3,000", "£10,000 or more". */
export function describePounds({ low, high }: Interval): string {
  if (!Number.isFinite(high))
    return low === 0 ? 'an amount that is not known' : `£${groupPounds(low)} or more`;
  return low === high ? `£${groupPounds(low)}` : `£${groupPounds(low)} to £${groupPounds(high)}`;
}
