import type { Interval } from '../interval';
import { describePounds } from '../judge/describeAmounts';
import type { PlannedCell } from './columnPlan';

/** Cash and costed time as a cell: a number when known, `£2,000–£3,000`, `£10,800 or more`, `Not known`. */
export function describeResource({ low, high }: Interval): PlannedCell {
  const [from, to] = [pence(low), pence(high)];
  if (from === to) return { kind: 'number', number: from };
  if (to !== Infinity) return { kind: 'text', text: `${describePounds(from)}–${describePounds(to)}` };
  return { kind: 'text', text: from === 0 ? 'Not known' : `${describePounds(from)} or more` };
}

function pence(pounds: number): number {
  return pounds === Infinity ? pounds : Math.round(pounds * 100) / 100;
}
