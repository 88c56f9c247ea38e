import type { JudgedType, PartnershipFacts } from '../partnership';
import type { RegisterRow } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { asSentence } from './describeAmounts';
import { suggestType } from './suggestType';

/** The recorded type, else a suggestion that is marked as one, else nothing. */
export function judgeType(row: RegisterRow, facts: PartnershipFacts, scheme: Scheme): JudgedType {
  const recorded = facts.type.value;
  if (recorded !== null) return { value: recorded, source: 'recorded', why: 'As recorded.' };
  const suggestion = suggestType(row, facts, scheme);
  if (suggestion) {
    return {
      value: suggestion.type,
      source: 'suggested',
      why: asSentence(`suggested: ${suggestion.reason}`),
    };
  }
  return {
    value: null,
    source: 'suggested',
    why: 'No type is recorded, and nothing in the row points to one.',
  };
}
