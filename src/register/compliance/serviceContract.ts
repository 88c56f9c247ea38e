import { columnId } from '../columns';
import { paysCash } from '../judge/councilCosts';
import { firstText } from '../judge/facts/rowParts';
import { oncePer } from '../once';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import type { PaperSettings } from '../scheme/papers';
import { Phrases } from '../text/mentions';
import { saysNothing } from '../text/saysNothing';

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
  const { outcomes, monitoring } = phrasesOf(scheme.papers.serviceContract);
  const measures = firstText(row, 'successMeasures') || firstText(row, OWN_MEASURES);
  const mention = (phrases: Phrases) => WORDED_IN.some((key) => phrases.isIn(firstText(row, key)));
  const hasOutcomes = (measures !== '' && !saysNothing(measures)) || mention(outcomes);
  return hasOutcomes && (facts.reviews.quarterlySelected === 'yes' || mention(monitoring));
}

const phrasesOf = oncePer(({ outcomes, monitoring }: PaperSettings['serviceContract']) => ({
  outcomes: new Phrases(outcomes),
  monitoring: new Phrases(monitoring),
}));
