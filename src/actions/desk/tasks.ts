/** One thing that a button of the ribbon or of the pane does. */
export interface Task {
  /** As the button says it. */
  readonly title: string;
  /** While it runs. */
  readonly progress: string;
  /** Whether it writes into the workbook. */
  readonly writes: boolean;
  /** Whether it can be cancelled between writes. */
  readonly isLong?: boolean;
}

/** Every task by the name that the manifest gives its button. What they do is in taskWork.ts, loaded when needed. */
const RIBBON_TASKS = {
  recalculate: {
    title: 'Recalculate significance',
    progress: 'Recalculating significance …',
    writes: true,
    isLong: true,
  },
  highlightReviews: {
    title: 'Highlight reviews',
    progress: 'Highlighting reviews …',
    writes: true,
    isLong: true,
  },
  checkRows: { title: 'Check rows', progress: 'Checking rows …', writes: false },
  buildAppendix4: {
    title: 'Create Appendix 4',
    progress: 'Building Appendix 4 …',
    writes: true,
    isLong: true,
  },
  buildRegisterSummary: {
    title: 'Register summary',
    progress: 'Building the register summary …',
    writes: true,
    isLong: true,
  },
  buildReviewsDue: {
    title: 'Reviews due',
    progress: 'Building the reviews due …',
    writes: true,
    isLong: true,
  },
  buildChecks: { title: 'Checks', progress: 'Building the checks …', writes: true, isLong: true },
  buildAppendix3: {
    title: 'Appendix 3 register',
    progress: 'Building Appendix 3 …',
    writes: true,
    isLong: true,
  },
} as const satisfies Record<string, Task>;

/** Tasks that only the pane has buttons for. */
const PANE_TASKS = {
  buildPapers: { title: 'Build papers', progress: 'Building the papers …', writes: true, isLong: true },
  markTaken: { title: 'Taken to committee', progress: 'Marking the papers …', writes: true },
  applyFixes: { title: 'Apply fixes', progress: 'Applying fixes …', writes: true },
  putBack: { title: 'Put back', progress: 'Putting back what cells held …', writes: true },
  writeSchemeSheet: {
    title: 'Write the scheme sheet',
    progress: 'Writing the scheme sheet …',
    writes: true,
  },
  chooseScheme: { title: 'Use this scheme', progress: 'Writing the scheme …', writes: true },
  addGrantsTab: {
    title: 'Add funding streams tab',
    progress: 'Adding a tab for funding streams …',
    writes: true,
  },
  prepare: { title: 'Add columns to fill in', progress: 'Adding columns …', writes: true },
  fillFromText: { title: 'Fill from text', progress: 'Filling blank cells …', writes: true },
  correctReading: {
    title: 'Correct tabs and headings',
    progress: 'Reading the register anew …',
    writes: true,
  },
  setUpRegister: {
    title: 'Set up a register in this workbook',
    progress: 'Setting up the register …',
    writes: true,
  },
  addThemeTab: { title: 'Add this theme tab', progress: 'Adding the tab …', writes: true },
  removeEverything: {
    title: 'Remove everything',
    progress: 'Removing what the add-in added …',
    writes: true,
  },
} as const satisfies Record<string, Task>;

export const TASKS: Readonly<Record<TaskName, Task>> = { ...RIBBON_TASKS, ...PANE_TASKS };

export type RibbonTaskName = keyof typeof RIBBON_TASKS;
export type TaskName = RibbonTaskName | keyof typeof PANE_TASKS;
export const RIBBON_TASK_NAMES = Object.keys(RIBBON_TASKS) as RibbonTaskName[]; // the table has no other keys
