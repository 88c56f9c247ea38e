import { columnId } from '../columns';
import { paysCash } from '../judge/councilCosts';
import { firstText } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { saysNothing } from '../text/saysNothing';
import { mentions } from '../text/wordPattern';

const WORDED_IN = [
  'agreementDates',
  'agreementKind',
  'financialArrangements',
  'howReviewed',
  'purpose',
] as const;

/** A scheme may have the column among its own. */
const OWN_MEASURES = columnId('addedText', 'success measures');

/** The signs of a service contract: outcomes specified, monitored and paid for, whatever the agreement is called. */
export function looksLikeServiceContract(
  { facts, row }: Pick<Partnership, 'facts' | 'row'>,
  { scheme }: Pick<ReadingContext, 'scheme'>,
): boolean {
  if (!paysCash(facts)) return false;
  const { outcomes, monitoring } = scheme.papers.serviceContract;
  const measures = firstText(row, 'successMeasures') || firstText(row, OWN_MEASURES);
  const isSaid = (words: readonly string[]) => WORDED_IN.some((key) => mentions(firstText(row, key), words));
  const hasOutcomes = (measures !== '' && !saysNothing(measures)) || isSaid(outcomes);
  return hasOutcomes && (facts.reviews.quarterlySelected === 'yes' || isSaid(monitoring));
}
