/** One thing that a button of the ribbon or of the pane does. */
export interface Task {
  /** As the button says it. */
  readonly title: string;
  /** While it runs. */
  readonly progress: string;
  /** Whether it writes into the workbook. */
  readonly writes: boolean;
}

/** Every task by the name that the manifest gives its button. What they do is in taskWork.ts, loaded when needed. */
export const TASKS = {
  recalculate: {
    title: 'Recalculate significance',
    progress: 'Recalculating significance …',
    writes: true,
  },
  highlightReviews: { title: 'Highlight reviews', progress: 'Highlighting reviews …', writes: true },
  checkRows: { title: 'Check rows', progress: 'Checking rows …', writes: false },
  buildAppendix4: { title: 'Create Appendix 4', progress: 'Building Appendix 4 …', writes: true },
  buildRegisterSummary: {
    title: 'Register summary',
    progress: 'Building the register summary …',
    writes: true,
  },
  buildReviewsDue: { title: 'Reviews due', progress: 'Building the reviews due …', writes: true },
  buildChecks: { title: 'Checks', progress: 'Building the checks …', writes: true },
  buildAppendix3: { title: 'Appendix 3 register', progress: 'Building Appendix 3 …', writes: true },
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof TASKS;
export const TASK_NAMES = Object.keys(TASKS) as TaskName[]; // the table has no other keys
