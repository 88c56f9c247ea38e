import type { Judgement } from '../partnership';
import { findingIn, NO_FINDINGS, type Check } from './check';

/** Reports a recorded class that the facts contradict; an undetermined partnership contradicts nothing. */
export const checkMismatch: Check = (input) => {
  const { facts, judgement } = input.partnership;
  const { className: recorded } = facts.recorded;
  const { className: calculated, overall } = judgement;
  if (recorded === null || overall === 'Undetermined' || recorded === calculated) return NO_FINDINGS;
  return [
    findingIn(input, 'significance/mismatch', ['significance'], new MismatchFacts(recorded, judgement)),
  ];
};

/** The reason is put into words when the sentence is: a large register has thousands of them. */
class MismatchFacts {
  readonly [name: string]: string;
  readonly recorded: string;
  readonly calculated: string;
  readonly #judgement: Judgement;

  constructor(recorded: string, judgement: Judgement) {
    this.recorded = recorded;
    this.calculated = judgement.className;
    this.#judgement = judgement;
  }

  get reason(): string {
    return describeReason(this.#judgement);
  }
}

function describeReason({ tests, decidedBy }: Judgement): string {
  return tests
    .filter(({ result }) => result === decidedBy)
    .map(({ why }) => why.slice(0, -1))
    .join('; ');
}
