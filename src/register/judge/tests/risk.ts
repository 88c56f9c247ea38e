import type { PartnershipFacts, YesNoFact } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { listWords } from '../describeAmounts';
import { MET, NOT_MET, type SignificanceTest, type TestOutcome } from './significanceTest';

const OUTCOMES = {
  yes: MET,
  no: NOT_MET,
  'not known': { result: 'not known', missing: ['whether there is potential for significant risk'] },
} as const satisfies Record<YesNoFact['value'], TestOutcome>;

const CLAUSES = {
  yes: 'there is potential for significant risk',
  no: 'no potential for significant risk',
  'not known': 'the potential for significant risk is not recorded',
} as const satisfies Record<YesNoFact['value'], string>;

/**
 * Potential for significant reputational, political, legal or operational risk: an officer's judgement (§3.1). The
 * considerations inform it and are told; they never stand in for it.
 */
export const RISK_TEST: SignificanceTest = {
  id: 'risk',
  restsOn: ['risk from recorded class'],
  isUsed: ({ tests }) => tests.risk === 'own test',
  apply: ({ risk }) => OUTCOMES[risk.value],
  explain: (facts, scheme) => `${CLAUSES[facts.risk.value]}${describeGrounds(facts, scheme)}`,
};

function describeGrounds(facts: PartnershipFacts, scheme: Scheme): string {
  const numbers = facts.considerations.map(String);
  const grounds = [
    ...(numbers.length === 1 ? [`consideration ${numbers.join('')}`] : []),
    ...(numbers.length > 1 ? [`considerations ${listWords(numbers)}`] : []),
    ...(scheme.tests.statutory === 'consideration' && facts.statutory.value === 'yes'
      ? ['a statutory requirement']
      : []),
  ];
  return grounds.length === 0 ? '' : ` (${listWords(grounds)})`;
}
