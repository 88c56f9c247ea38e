import { oncePer } from '../../once';
import type { RecordedReading, YesNoFact } from '../../partnership';
import type { Assumption } from '../../reading';
import type { RegisterRow } from '../../registerTab';
import { saysStatutory } from './saysStatutory';

/** A yes/no fact with the default that it rests on, if any. */
export interface DecidedFact {
  readonly fact: YesNoFact;
  readonly assumptions: readonly Assumption[];
}

const NOT_KNOWN: DecidedFact = { fact: { value: 'not known', basis: 'none' }, assumptions: [] };
const YES: DecidedFact = { fact: { value: 'yes', basis: 'stated' }, assumptions: [] };
const NO: DecidedFact = { fact: { value: 'no', basis: 'stated' }, assumptions: [] };
const STATUTORY_BLANK: DecidedFact = {
  fact: { value: 'no', basis: 'default' },
  assumptions: [{ kind: 'statutory blank' }],
};
/** Readings of equal texts are one, and so is what is made of them. */
const riskOfClass = oncePer(({ value, className }: RecordedReading): DecidedFact => ({
  fact: { value: value === 'Significant' ? 'yes' : 'no', basis: 'recorded class' },
  assumptions: [{ kind: 'risk from recorded class', recorded: className ?? '' }],
}));

/**
 * A blank is no. But where a text of the row says "statutory", "no" would be a guess against what is written: the fact
 * stays not known, so that the officer is asked unless another test decides.
 */
export function decideStatutory(answer: boolean | null, row: RegisterRow): DecidedFact {
  if (answer !== null) return answer ? YES : NO;
  return saysStatutory(row) ? NOT_KNOWN : STATUTORY_BLANK;
}

/** A blank is taken from the recorded class: whoever recorded it judged the risk. With nothing recorded it is not known. */
export function decideRisk(answer: boolean | null, recorded: RecordedReading): DecidedFact {
  if (answer !== null) return answer ? YES : NO;
  return recorded.value === null ? NOT_KNOWN : riskOfClass(recorded);
}
