import type { PartnershipFacts, YesNoFact } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { listWords } from '../describeAmounts';
import type { SignificanceTest, TestOutcome } from './significanceTest';

const RESULTS = {
  yes: 'met',
  no: 'not met',
  'not known': 'not known',
} as const satisfies Record<YesNoFact['value'], TestOutcome['result']>;

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
  isUsed: () => true,
  apply: (facts, scheme) => ({
    result: RESULTS[facts.risk.value],
    clause: `${CLAUSES[facts.risk.value]}${describeGrounds(facts, scheme)}`,
    missing: facts.risk.value === 'not known' ? ['whether there is potential for significant risk'] : [],
  }),
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
