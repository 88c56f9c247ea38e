import { oncePer } from '../once';
import type { JudgedType, PartnershipFacts } from '../partnership';
import type { RegisterRow } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { asSentence } from './describeAmounts';
import { suggestType } from './suggestType';

/** Readings of equal texts are one, and so is what is made of them. */
const recordedTypes = oncePer(({ value }: PartnershipFacts['type']): JudgedType => {
  return { value, source: 'recorded', why: 'As recorded.' };
});

const NO_TYPE: JudgedType = {
  value: null,
  source: 'suggested',
  why: 'No type is recorded, and nothing in the row points to one.',
};

/** The recorded type, else a suggestion that is marked as one, else nothing. */
export function judgeType(row: RegisterRow, facts: PartnershipFacts, scheme: Scheme): JudgedType {
  const recorded = facts.type.value;
  if (recorded !== null) return recordedTypes(facts.type);
  const suggestion = suggestType(row, facts, scheme);
  if (suggestion) {
    return {
      value: suggestion.type,
      source: 'suggested',
      why: asSentence(`suggested: ${suggestion.reason}`),
    };
  }
  return NO_TYPE;
}
