export { addColumns, type ColumnsToAdd } from './addColumns';
export { addThemeTabs, type TabsToAdd } from './addThemeTabs';
export { deleteBlankTabs } from './deleteBlankTabs';
export { applyFixes, checkFixes, type FixesDone, type LeftFix } from './applyFixes';
export { readInAnswers, type AnswerSize } from './answerSize';
export { askForCorrections, takeCorrections, type AskedCorrections } from './corrections';
export { askForChangesTab, readChanges, type ChangesTab } from './fixes/changesSheet';
export { askForKeptWords, askForKeptWordsTab } from './keptWords';
export { addGrantsTab, askForGrantsTab, askForGrantsTabName } from './grantsTab';
export {
  askForCalculated,
  takeCalculated,
  wasBrokenOff,
  type Calculated,
  type CalculatedNote,
} from './lastCalculated';
export {
  askForPaperNote,
  keepPaperNote,
  takePaperNote,
  writePaperNote,
  type AskedPaperNote,
} from './paperNotes';
export type { Pace, Progress } from './Pace';
export { putBackChanges, type ChangedCell, type ChangesUndone } from './putBackChanges';
export { readSheets, type SheetChoice, type SheetsRead, type Tab } from './readSheets';
export { readOffice, type OfficeFacts } from './readOffice';
export { removeOwn, type RemovedOwn, type TabToClear } from './removeOwn';
export { watchChanges } from './watchChanges';
export { followSelection, type HeardSelection } from './followSelection';
export { asOneUndo, hasExcelApi, runAtPace, runIn, type Context, type RunExcel } from './run';
export { selectCell, type Place } from './selectCell';
export type { SheetReader } from './SheetReader';
export { addRows } from './sheets/addRows';
export {
  askForSheets,
  readOwnSheets,
  readTheirRest,
  takeSheets,
  type AskedSheets,
  type OwnSheet,
  type OwnSheets,
} from './sheets/ownSheets';
export { isAsPlanned, isPartOfPlan, plannedValues } from './sheets/plannedValues';
export { printCells } from './sheets/printCells';
export { releaseSheet } from './sheets/releaseSheet';
export type { HeldCells } from './sheets/LastLook';
export { writeNewBook } from './sheets/writeNewBook';
export { writeSheets, type SheetPrint, type WrittenSheet } from './sheets/writeSheets';
export { NoRegister, RowsKeepMoving, Situation } from './situations';
export { takeTurns } from './takeTurns';
export type { TabToWrite } from './writeColumns';
export { writeCorrections } from './writeCorrections';
export { isAsWritten, writeRegister, type WriteOptions, type Written } from './writeRegister';
