import { scale, type Interval } from '../interval';
import type { Scheme } from '../scheme/scheme';

/** Pounds are multiplied as ten-thousandths, so that 1.025 is what it says. */
const PARTS = 10_000;

/** What agreements that continue at current levels come to next year: £ now, with the scheme's inflation in whole pence. */
export function rollForward(now: Interval, { papers: { inflation } }: Scheme): Interval {
  if (inflation === null || inflation === 0) return now;
  const { low, high } = scale(now, (PARTS + Math.round(inflation * PARTS)) / PARTS);
  return { low: toPence(low), high: toPence(high) };
}

/** An inflation as papers print it: `2.5%`; undefined for none. */
export function describeInflation({ papers: { inflation } }: Pick<Scheme, 'papers'>): string | undefined {
  return inflation === null || inflation === 0 ? undefined : `${Number((inflation * 100).toPrecision(12))}%`;
}

function toPence(pounds: number): number {
  // Half a penny, such as that of 1.025 × £5, is rounded up whatever binary fractions make of it.
  return pounds === Infinity ? pounds : Math.round(Number((pounds * 100).toPrecision(13))) / 100;
}
