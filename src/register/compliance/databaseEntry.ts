import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { describeAmount, describePounds } from '../judge/describeAmounts';
import { paysCash } from '../judge/councilCosts';
import { amountOn } from './amountOn';
import { valueOfTerm } from './termValue';

/** An award that is large enough for the public database of subsidies, and the amount above which it is; as words. */
export interface LargeAward {
  readonly award: string;
  readonly above: string;
}

/** A partnership's award, over its agreement without extensions, where it is above the amount of the as-of date. */
export function findLargeAward(partnership: Partnership, context: ReadingContext): LargeAward | undefined {
  if (!paysCash(partnership.facts)) return undefined;
  const limit = amountOn(context.asOf, context.scheme.papers.subsidy.databaseEntry);
  if (!limit) return undefined;
  const { written } = valueOfTerm(partnership, context);
  if (written.low <= limit.pounds) return undefined;
  return { award: describeAmount(written), above: describePounds(limit.pounds) };
}
