import type { PartnershipFacts, YesNoFact } from '../../partnership';
import type { Assumption } from '../../reading';
import type { RegisterRow } from '../../registerTab';
import { saysStatutory } from './saysStatutory';

/** A yes/no fact with the default that it rests on, if any. */
export interface DecidedFact {
  readonly fact: YesNoFact;
  readonly assumptions: readonly Assumption[];
}

const NOT_KNOWN: DecidedFact = { fact: { value: 'not known', basis: 'none' }, assumptions: [] };

function stated(value: boolean): DecidedFact {
  return { fact: { value: value ? 'yes' : 'no', basis: 'stated' }, assumptions: [] };
}

/**
 * A blank is no. But where a text of the row says "statutory", "no" would be a guess against what is written: the fact
 * stays not known, so that the officer is asked unless another test decides.
 */
export function decideStatutory(answer: boolean | null, row: RegisterRow): DecidedFact {
  if (answer !== null) return stated(answer);
  if (saysStatutory(row)) return NOT_KNOWN;
  return { fact: { value: 'no', basis: 'default' }, assumptions: [{ kind: 'statutory blank' }] };
}

/** A blank is taken from the recorded class: whoever recorded it judged the risk. With nothing recorded it is not known. */
export function decideRisk(
  answer: boolean | null,
  recorded: PartnershipFacts['recorded']['value'],
): DecidedFact {
  if (answer !== null) return stated(answer);
  if (recorded === null) return NOT_KNOWN;
  return {
    fact: { value: recorded === 'Significant' ? 'yes' : 'no', basis: 'recorded class' },
    assumptions: [{ kind: 'risk from recorded class', recorded }],
  };
}
