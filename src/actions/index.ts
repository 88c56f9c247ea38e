export {
  runIn,
  type ChangesUndone,
  type FixesDone,
  type LeftFix,
  type Place,
  type Progress,
  type RunExcel,
} from '../excel';
export { addGrantsTab, type GrantsTabAdded } from './addGrantsTab';
export { applyFixes } from './applyFixes';
export { buildPapers, PAPER_NAMES, type BuildOptions, type Built, type PaperName } from './buildPapers';
export { checkRegister } from './checkRegister';
export { chooseScheme, type SchemeChosen } from './chooseScheme';
export type { FixChoice } from './chosenFixes';
export { correctReading, type Corrected } from './correctReading';
export { count } from './desk/count';
export type { DeskState, Known, Notice, RunningTask } from './desk/deskState';
export { TaskDesk, type DeskSurroundings } from './desk/TaskDesk';
export type { PapersChoice, PlainTaskName, TaskRequest } from './desk/taskRequest';
export { RIBBON_TASK_NAMES, TASKS, type RibbonTaskName, type TaskName } from './desk/tasks';
export { fillFromText, listFill } from './fillFromText';
export { goToCell } from './goToCell';
export type { FollowedSelection } from './followSelection';
export { listFixes, type FixesListed } from './listFixes';
export { lookAtRegister, type RegisterLook } from './lookAtRegister';
export { lookForFill, type LookForFill } from './lookForFill';
export { lookForFixes, type FixesOnOffer } from './lookForFixes';
export { markTaken, type MarkedTaken } from './markTaken';
export type { UnmatchedTabs } from './noThemeTabs';
export type { Outcome } from './outcome';
export { prepare, type Prepared } from './prepare';
export { listChanges, putBack, type PutBackChoice } from './putBack';
export { recalculate, type Recalculated } from './recalculate';
export { removeEverything, type Removed } from './removeEverything';
export { readForRollUp, writeRollUp } from './rollUp';
export { addThemeTab, setUpRegister, writeNewRegister, type ThemeTabsAdded } from './setUpRegister';
export { writeSchemeSheet, type SchemeWritten } from './writeSchemeSheet';
