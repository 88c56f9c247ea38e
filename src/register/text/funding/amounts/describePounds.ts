import type { Interval } from '../../../interval';

const POUNDS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** An amount in an officer's words: "£4,850", "£2,000 to £3,000", "£10,000 or more". */
export function describePounds({ low, high }: Interval): string {
  if (!Number.isFinite(high))
    return low === 0 ? 'an amount that is not known' : `£${POUNDS.format(low)} or more`;
  return low === high ? `£${POUNDS.format(low)}` : `£${POUNDS.format(low)} to £${POUNDS.format(high)}`;
}
