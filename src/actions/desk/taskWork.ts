import type { RunExcel } from '../../excel';
import type { Moment } from '../../grid/moment';
import type { ReadingContext } from '../../register';
import { addGrantsTab } from '../addGrantsTab';
import { buildPapers, type Built, type PaperName } from '../buildPapers';
import { chooseScheme } from '../chooseScheme';
import { correctReading } from '../correctReading';
import { lookAtRegister, type RegisterLook } from '../lookAtRegister';
import { markTaken } from '../markTaken';
import { mapDone, type Outcome } from '../outcome';
import { prepare } from '../prepare';
import { recalculate, type Recalculated } from '../recalculate';
import { removeEverything } from '../removeEverything';
import { addThemeTab, setUpRegister } from '../setUpRegister';
import { writeSchemeSheet } from '../writeSchemeSheet';
import { applyChosenFixes, fillChosen, putChosenBack } from './fixWork';
import type { PapersChoice, Requests } from './taskRequest';
import type { TaskName } from './tasks';
import {
  describeBuilt,
  describeChecked,
  describeCorrected,
  describeGrantsTab,
  describeHighlights,
  describePrepared,
  describeRecalculated,
  describeRemoved,
  describeSchemeChosen,
  describeSchemeWritten,
  describeTaken,
  describeThemeTabs,
} from './taskSentences';

export { readOffice } from '../../excel';
export { describeForSupport } from './describeForSupport';
export { followSelection } from '../followSelection';
export { goToCell } from '../goToCell';
export { watchChanges } from '../watchChanges';
export { lookForFill } from '../lookForFill';
export { lookForFixes } from '../lookForFixes';
export { lookAtRegister };

/** What a task works on, and when. */
export interface WorkPlace {
  readonly run: RunExcel;
  readonly reading: ReadingContext;
  readonly now: Moment;
}

/** What a task leaves: one or two sentences, and the register as it now is unless it has to be read again. */
export interface TaskDone {
  readonly message: string;
  readonly look?: RegisterLook;
  /** References of changes to officers' cells, which can be put back. */
  readonly putBack?: readonly string[];
}

type Work<Name extends TaskName> = (place: WorkPlace, request: Requests[Name]) => Promise<Outcome<TaskDone>>;

/** What each task does, which is the action of its name. */
const TASK_WORK: { readonly [Name in TaskName]: Work<Name> } = {
  recalculate: recalculateAndSay((result) => describeRecalculated(result)),
  // Highlights look at the add-in's own columns, so these are brought up to date with them.
  highlightReviews: recalculateAndSay(({ register }) => describeHighlights(register)),
  checkRows: async ({ run, reading }) =>
    mapDone(await lookAtRegister(run, reading), (look) => ({
      message: describeChecked(look.register),
      look,
    })),
  buildAppendix4: buildPaper('appendix4'),
  buildRegisterSummary: buildPaper('summary'),
  buildReviewsDue: buildPaper('reviews'),
  buildChecks: buildPaper('checks'),
  buildAppendix3: buildPaper('register'),
  buildPapers: build,
  markTaken: async ({ run }) => mapDone(await markTaken(run), say(describeTaken)),
  applyFixes: applyChosenFixes,
  putBack: putChosenBack,
  writeSchemeSheet: async ({ run, reading }) =>
    mapDone(await writeSchemeSheet(run, reading, reading.asOf), say(describeSchemeWritten)),
  chooseScheme: async ({ run, reading }, { scheme }) =>
    mapDone(await chooseScheme(run, scheme, reading.asOf), say(describeSchemeChosen)),
  addGrantsTab: async ({ run, reading }) => mapDone(await addGrantsTab(run, reading), say(describeGrantsTab)),
  prepare: async ({ run, reading }) => mapDone(await prepare(run, reading), say(describePrepared)),
  fillFromText: fillChosen,
  correctReading: async ({ run, reading }, { corrections }) =>
    mapDone(await correctReading(run, reading, corrections), say(describeCorrected)),
  setUpRegister: async ({ run, reading }) =>
    mapDone(await setUpRegister(run, reading), say(describeThemeTabs)),
  addThemeTab: async ({ run, reading }, { theme }) =>
    mapDone(await addThemeTab(run, reading, theme), say(describeThemeTabs)),
  removeEverything: async ({ run, reading }) =>
    mapDone(await removeEverything(run, reading), say(describeRemoved)),
};

/** Does what a request asks for. */
export function doRequest<Name extends TaskName>(
  place: WorkPlace,
  name: Name,
  request: Requests[Name],
): Promise<Outcome<TaskDone>> {
  return TASK_WORK[name](place, request);
}

function say<Result>(describe: (result: Result) => string): (result: Result) => TaskDone {
  return (result) => ({ message: describe(result) });
}

function recalculateAndSay(
  describe: (result: Recalculated) => string,
): (place: WorkPlace) => Promise<Outcome<TaskDone>> {
  return async ({ run, reading }) =>
    mapDone(await recalculate(run, reading), (result) => ({
      message: describe(result),
      look: lookAfter(result),
    }));
}

function buildPaper(paper: PaperName): (place: WorkPlace) => Promise<Outcome<TaskDone>> {
  return (place) => build(place, { papers: [paper] });
}

async function build(
  { run, reading, now }: WorkPlace,
  { papers, ...choice }: PapersChoice,
): Promise<Outcome<TaskDone>> {
  const options = { ...choice, builtOn: now.slice(0, 'YYYY-MM-DD'.length) };
  return mapDone(await buildPapers(run, reading, papers, options), (built) => ({
    message: describeBuilt(built),
    look: lookAfter(withoutPaperFindings(built)),
  }));
}

/** As the register is read without building anything, so that it has one number of findings wherever it is told. */
function withoutPaperFindings(built: Built): Recalculated {
  const { register, paperFindings } = built;
  const findings = register.findings.slice(0, register.findings.length - paperFindings.length);
  return { ...built, register: { ...register, findings } };
}

/** The register once its columns have been written. */
function lookAfter(calculated: Recalculated): RegisterLook {
  const { register, recognition, reading, papers, takenAsOf, schemeSheet } = calculated;
  const lastCalculated = { asOf: reading.asOf, scheme: register.scheme };
  return { register, recognition, reading, lastCalculated, isUpToDate: true, papers, takenAsOf, schemeSheet };
}
