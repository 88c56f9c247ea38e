import { looksLikeServiceContract } from '../compliance/serviceContract';
import { mentionsAny } from '../text/mentions';
import { paysCash } from '../judge/councilCosts';
import { firstText, hasCell } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';

/** What a partnership's cash is, as far as its row says. */
export type Spending = 'grant' | 'contract' | 'not said' | 'none';

const WORDED_IN = ['financialArrangements', 'agreementKind', 'agreementDates', 'name'] as const;

/**
 * Tells grants from contracts. The stated kind of agreement comes first, then the signs of a service contract, then
 * those of a grant: the scheme's words, a recipient's number, Community Delivery.
 */
export function classifySpending({ facts, row, type }: Partnership, context: ReadingContext): Spending {
  if (!paysCash(facts) && facts.capital === 0) return 'none';
  const { kind } = facts.agreement;
  if (kind === 'contract' || kind === 'grant') return kind;
  if (looksLikeServiceContract({ facts, row }, context)) return 'contract';
  const { papers, types } = context.scheme;
  const words = WORDED_IN.map((key) => firstText(row, key)).join('\n');
  const isDelivery =
    type.source === 'recorded' && types.find(({ name }) => name === type.value)?.key === 'community delivery';
  const hasSigns =
    isDelivery || hasCell(row, 'recipientNumber') || mentionsAny(words, papers.transparency.grantWords);
  return hasSigns ? 'grant' : 'not said';
}
