export { assessInTurns, assessRegister } from './assessRegister';
export { planNotesSheet, type NotesSheetPlan } from './blank/planNotesSheet';
export { listThemesWithoutTab, planThemeTab, type ThemeTabPlan } from './blank/planThemeTab';
export { countThemes, type ThemeCash, type ThemeCount } from './countThemes';
export type { Correction, KeptCorrections } from './correction';
export { describeColumn, describeCorrection, describeCorrectionUse } from './describeCorrection';
export { describeAssumptionSentence } from './describeAssumption';
export { describeAgreementSentence } from './explain/describeAgreement';
export { describeDuties } from './explain/describeDuties';
export { describeFigures } from './explain/describeFigures';
export { describeTestName } from './explain/describeTestName';
export { explainCells, type ExplainedCell } from './explain/explainCells';
export { findingsOf } from './explain/findingsOf';
export { describeFinding } from './describeFinding';
export { describeListing, describeNotDecided } from './describeListing';
export { describeKind } from './describeKind';
export { describePlace, type DescribedPlace } from './describePlace';
export { CHANGE_HEADINGS, describeLeft, type ChangeLine, type LeftReason } from './fixes/changeLine';
export { listColumnChoices, type ColumnChoice } from './listColumnChoices';
export { planFill } from './fixes/fill/planFill';
export { FIX_KINDS, type Fix, type FixKind } from './fixes/fix';
export { locateChange } from './fixes/locateChange';
export { listOpenChanges, type OpenChange } from './fixes/openChange';
export { planFixes } from './fixes/planFixes';
export { findSelected, type Selected, type SelectedRow } from './findSelected';
export { GRANT_COLUMNS, GRANTS_SHEET, type GrantColumnSpec } from './grants/grantColumns';
export type { Grants } from './grants/grantStream';
export { checkGrants } from './grants/checkGrants';
export { mayHoldGrants } from './grants/mayHoldGrants';
export { readGrants } from './grants/readGrants';
export { groupByTheme } from './groupByTheme';
export { severityOf, type Finding, type Severity } from './finding';
export type { AssessedRegister, Partnership, TestResult } from './partnership';
export { detectDateSystem } from './read/dateSystem';
export { chooseTheme } from './read/corrections/correctTheme';
export { recogniseTabs } from './read/corrections/recogniseTabs';
export { addCorrections, isSameSheet, isSameTarget } from './read/corrections/sameTarget';
export { spreadCorrections } from './read/corrections/spreadCorrections';
export { describePounds } from './judge/describeAmounts';
export { needsMerges } from './read/needsMerges';
export { readTabs, readTabsInTurns } from './read/readTabs';
export type { CorrectionUse, Recognition, RecognisedHeading, RecognisedTab } from './recognition';
export type { ReadingContext } from './reading';
export type { RegisterTab } from './registerTab';
export { assessDueDate } from './reviews/planReviews';
export { reportRegister } from './reportRegister';
export { taskReportSchema, type TaskReport } from './reportSchema';
export { describeScheme } from './scheme/describeScheme';
export { DEFAULT_PRESET, findPreset, PRESETS } from './scheme/presets';
export { findSample, SAMPLES, type Sample, type SampleFile } from './scheme/samples';
export {
  planAppendix4,
  planAppendix4InTurns,
  reportKept,
  type Appendix4Options,
} from './papers/appendix4/planAppendix4';
export {
  KEPT_WORDS_HEADINGS,
  KEPT_WORDS_SHEET,
  listTypedWords,
  type TypedWordsLine,
} from './papers/appendix4/listTypedWords';
export { NOTHING_KEPT, readAppendix4InTurns, type KeptWords } from './papers/appendix4/readAppendix4';
export { noteCorrections, parseCorrections, type CorrectionsNote } from './parseCorrections';
export { comparePaper, type PaperNow } from './papers/comparePaper';
export {
  fingerprintScheme,
  isSameNote,
  lastTaken,
  noteBuilt,
  parsePaperNote,
  snapshotOf,
  type BuiltPaper,
  type PaperNote,
  type PaperToNote,
} from './papers/paperNote';
export {
  describePaperState,
  keepsWords,
  PAPER_NAMES,
  type PaperBasis,
  type PaperName,
  type PaperStanding,
  type PaperState,
} from './papers/paperState';
export { parsePercent } from './papers/parsePercent';
export { describeInflation } from './papers/rollForward';
export { listOptionWords } from './papers/options/listOptionWords';
export { planOptions } from './papers/options/planOptions';
export { NO_OPTIONS, readOptions, type KeptOptions } from './papers/options/readOptions';
export { reportOptions } from './papers/options/reportOptions';
export { papersOf } from './papers/papersOf';
export { planGovernance } from './papers/governance/planGovernance';
export { planPooled } from './papers/pooled/planPooled';
export { planCommissioning } from './papers/commissioning/planCommissioning';
export { takeUpdate, type UpdateSnapshot } from './papers/commissioning/updateSnapshot';
export { listAnswerWords } from './papers/questions/listAnswerWords';
export { planQuestionsInTurns, reportLostAnswers } from './papers/questions/planQuestions';
export { NO_ANSWERS, readAnswers, type KeptAnswers } from './papers/questions/readAnswers';
export { takeSnapshot, type PaperSnapshot } from './papers/snapshot';
export { combineParts } from './rollup/combineParts';
export { describeNotRead, describeRepeats } from './rollup/describeParts';
export { figuresOfRegister } from './rollup/figuresOfRegister';
export { listClassesOf } from './rollup/listClassesOf';
export { planFiguresSheet } from './rollup/planFiguresSheet';
export { planRollUp } from './rollup/planRollUp';
export { readFiguresSheet } from './rollup/readFiguresSheet';
export { reportRollUp, rollUpReportSchema, type RollUpReport } from './rollup/reportRollUp';
export type { RollUp, RollUpFailure, RollUpPart, RollUpSource } from './rollup/rollUp';
export { makeTransparencyCsv, type CsvFile } from './transparency/transparencyCsv';
export { planTransparency, reportTransparency } from './transparency/planTransparency';
export { PUBLISHED_LISTS, type PublishedListName } from './transparency/publishedList';
export { parseScheme, type Scheme } from './scheme/scheme';
export { schemeOn } from './scheme/schemeOn';
export { planMissingSettings, type RowsToAdd } from './scheme/sheet/planMissingSettings';
export { planSchemeSheet, SCHEME_SHEET_NAME } from './scheme/sheet/planSchemeSheet';
export {
  isSchemeSheet,
  missingSettings,
  readSchemeSheet,
  type SchemeReading,
} from './scheme/sheet/readSchemeSheet';
export { isWrittenFrom, readOrigin } from './scheme/sheet/sheetOrigin';
export { plainScheme } from './scheme/plainScheme';
export {
  HIGHLIGHT_MARKER,
  type ColumnPlan,
  type PlannedCell,
  type PlannedColumn,
  type PlannedHighlight,
  type PlannedStyle,
} from './sheets/columnPlan';
export { breakPages, PRINT_MARGINS } from './sheets/breakPages';
export { planAppendix3, planAppendix3InTurns } from './sheets/appendix3/planAppendix3';
export { fingerprintInTurns, fingerprintPlan, hashText } from './sheets/fingerprint';
export { fitRowsInTurns } from './sheets/fitRows';
export type { AssessmentColumnSpec, AssessmentValidation } from './sheets/assessmentColumns';
export { planAssessmentColumns, type AssessmentPlan } from './sheets/planAssessmentColumns';
export { planCalculatedColumns, planColumnsInTurns } from './sheets/planCalculatedColumns';
export type { PaperOptions } from './sheets/paperOptions';
export { planChecksInTurns, planChecksSheet } from './sheets/planChecksSheet';
export { describeDue } from './sheets/reviewsDue/describeDue';
export { describeDueCounts } from './sheets/reviewsDue/describeDueCounts';
export { listDueItems, type DueItem } from './sheets/reviewsDue/dueItem';
export { listDueGroups, type DatedGroup } from './sheets/reviewsDue/listDueGroups';
export { planReviewsDue, planReviewsInTurns } from './sheets/reviewsDue/planReviewsDue';
export { planFundingStreams } from './sheets/funding/planFundingStreams';
export { FONT_NAME, INPUT_LOOK, LINE_COLOR, LINK_COLOR, ROW_LOOKS, type RowLook } from './sheets/rowLooks';
export {
  ROW_ROLES,
  SHEET_KEYS,
  type Emphasis,
  type LinkTarget,
  type RowRole,
  type SheetCell,
  type SheetKey,
  type SheetPlan,
  type SheetRow,
  type SheetValidation,
  type ValidationRule,
} from './sheets/sheetPlan';
export { planRegisterSummary, planSummaryInTurns } from './sheets/summary/planRegisterSummary';
export { finishTurns, inOneTurn, mapInTurns, type Turns } from './turns';
