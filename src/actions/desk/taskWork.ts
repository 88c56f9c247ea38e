import type { RunExcel } from '../../excel';
import type { ReadingContext } from '../../register';
import { buildPapers, type PaperName } from '../buildPapers';
import { lookAtRegister, type RegisterLook } from '../lookAtRegister';
import type { Outcome } from '../outcome';
import { recalculate, type Recalculated } from '../recalculate';
import type { TaskName } from './tasks';
import { describeBuilt, describeChecked, describeHighlights, describeRecalculated } from './taskSentences';

export { lookAtRegister };

/** What a task leaves: one or two sentences, and the register as it now is. */
export interface TaskDone {
  readonly message: string;
  readonly look: RegisterLook;
}

type Work = (run: RunExcel, reading: ReadingContext) => Promise<Outcome<TaskDone>>;

/** What each task does, which is the action of its name. */
export const TASK_WORK: Readonly<Record<TaskName, Work>> = {
  recalculate: recalculateAndSay((result) => describeRecalculated(result)),
  // Highlights look at the add-in's own columns, so these are brought up to date with them.
  highlightReviews: recalculateAndSay(({ register }) => describeHighlights(register)),
  checkRows: async (run, reading) =>
    mapDone(await lookAtRegister(run, reading), (look) => ({
      message: describeChecked(look.register),
      look,
    })),
  buildAppendix4: buildPaper('appendix4'),
  buildRegisterSummary: buildPaper('summary'),
  buildReviewsDue: buildPaper('reviews'),
  buildChecks: buildPaper('checks'),
  buildAppendix3: buildPaper('register'),
};

function recalculateAndSay(describe: (result: Recalculated) => string): Work {
  return async (run, reading) =>
    mapDone(await recalculate(run, reading), (result) => ({
      message: describe(result),
      look: lookAfter(result, reading),
    }));
}

function buildPaper(paper: PaperName): Work {
  return async (run, reading) => {
    const options = { builtOn: reading.asOf, isPublic: false };
    return mapDone(await buildPapers(run, reading, [paper], options), (built) => ({
      message: describeBuilt(built.sheets),
      look: lookAfter(built, reading),
    }));
  };
}

/** The register once its columns have been written. */
function lookAfter({ register }: Recalculated, { asOf }: ReadingContext): RegisterLook {
  return { register, lastCalculated: { asOf, scheme: register.scheme }, isUpToDate: true };
}

function mapDone<From, To>(outcome: Outcome<From>, change: (result: From) => To): Outcome<To> {
  return outcome.kind === 'done' ? { kind: 'done', result: change(outcome.result) } : outcome;
}
