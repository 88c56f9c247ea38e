import { looksLikeServiceContract } from '../compliance/serviceContract';
import { paysCash } from '../judge/councilCosts';
import { firstText, hasCell } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { mentions } from '../text/wordPattern';
import { isTypeOf, type TypeRule } from '../scheme/typeRules';

/** What a partnership's cash is, as far as its row says. */
export type Spending = 'grant' | 'contract' | 'not said' | 'none';

const WORDED_IN = ['financialArrangements', 'agreementKind', 'agreementDates', 'name'] as const;

/**
 * Tells grants from contracts. The stated kind of agreement comes first, then the signs of a service contract or a
 * recorded type that is paid by one, then those of a grant: such a type, a recipient's number, the scheme's words.
 */
export function classifySpending({ facts, row, type }: Partnership, context: ReadingContext): Spending {
  if (!paysCash(facts) && facts.capital === 0) return 'none';
  const { kind } = facts.agreement;
  if (kind === 'contract' || kind === 'grant') return kind;
  const { papers } = context.scheme;
  const isRecordedAs = (rule: TypeRule) =>
    type.source === 'recorded' && isTypeOf(rule, type.value, context.scheme);
  if (looksLikeServiceContract({ facts, row }, context) || isRecordedAs('paidByContract')) return 'contract';
  const hasSigns =
    isRecordedAs('paidByGrant') ||
    hasCell(row, 'recipientNumber') ||
    WORDED_IN.some((key) => mentions(firstText(row, key), papers.transparency.grantWords));
  return hasSigns ? 'grant' : 'not said';
}
