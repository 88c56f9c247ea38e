import { ANYTHING, NOTHING, add, type Interval } from '../../../interval';
import type { ByCouncil } from '../../../reading';
import type { Scheme } from '../../../scheme/scheme';
import type { Payers } from '../cells/describeCell';
import type { Notes } from './entry';

/** A part of the money or the time, and who bears it. */
export interface Part {
  readonly amount: Interval;
  readonly payers: Payers;
  readonly isEach: boolean;
  readonly isJoint: boolean;
  /** The figure in an officer's words. */
  readonly wording: string;
}

/** Adds parts up for each council; what no council is named for is shared. */
export function attribute(parts: readonly Part[], scheme: Scheme, notes: Notes): ByCouncil {
  const everyone = scheme.councils.map(({ name }) => name);
  const sums = new Map<string, Interval>(everyone.map((name) => [name, NOTHING]));
  let shared = NOTHING;
  const bear = (names: readonly string[], amount: Interval) => {
    for (const name of names) sums.set(name, add(sums.get(name) ?? NOTHING, amount));
  };
  for (const part of parts) {
    const { councils } = part.payers;
    if (part.isEach) bear(councils.length > 0 ? councils : everyone, part.amount);
    else if (councils.length === 0) shared = add(shared, part.amount);
    else if (councils.length === 1 && (part.payers.bodies === 0 || part.amount.high === 0))
      bear(councils, part.amount);
    else if (part.isJoint && councils.length === everyone.length && part.payers.bodies === 0)
      shared = add(shared, part.amount);
    else {
      if (!part.isJoint && part.amount.high > 0) notes.problem(eachOrTogether(part));
      bear(councils, { low: 0, high: part.amount.high });
    }
  }
  return { byCouncil: Object.fromEntries(sums), shared };
}

function eachOrTogether({ wording, payers }: Part) {
  const who = payers.councils.length > 1 ? 'each council' : (payers.councils[0] ?? 'the council');
  return {
    kind: 'ambiguous',
    text: wording,
    readings: [`${wording} for ${who}`, `${wording} shared`],
  } as const;
}

/** Nothing is known of what anybody bears. */
export function unknownByCouncil(scheme: Scheme): ByCouncil {
  return {
    byCouncil: Object.fromEntries(scheme.councils.map(({ name }) => [name, NOTHING])),
    shared: ANYTHING,
  };
}

export function nothingByCouncil(scheme: Scheme): ByCouncil {
  return { ...unknownByCouncil(scheme), shared: NOTHING };
}
