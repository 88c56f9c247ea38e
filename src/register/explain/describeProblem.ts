import { listChoices } from '../checks/columnWords';
import { describePounds } from '../judge/describeAmounts';
import type { Certainty, ReadingProblem } from '../reading';

/** What stands in the way of a sure reading, as a sentence. */
export function describeProblem(problem: ReadingProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return `“${problem.text}” was not understood.`;
    case 'ambiguous':
      return problem.readings.length === 0
        ? `“${problem.text}” can be read in more than one way.`
        : `“${problem.text}” may mean ${listChoices(problem.readings)}.`;
    case 'impossible date':
      return `“${problem.text}” is a date that no calendar has.`;
    case 'not costed':
      return 'Officer time is given without a figure.';
    case 'arithmetic':
      return `The parts come to ${describePounds(problem.parts)}, but the total says ${describePounds(problem.total)}.`;
  }
}

/** How sure a reading is, in a few words. */
export function describeCertainty(certainty: Certainty): string {
  switch (certainty) {
    case 'stated':
      return 'As stated';
    case 'inferred':
      return 'Inferred';
    case 'ambiguous':
      return 'In doubt';
    case 'unreadable':
      return 'Not wholly understood';
  }
}
