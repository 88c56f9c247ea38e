import { isChangedMeanwhile } from './isChangedMeanwhile';
import { UNWATCHED, type Pace } from './Pace';
import { ExcelTooOld } from './situations';
import { translateError } from './translateError';

/** The Excel that the add-in cannot do without: page layout, settings and conditional formats are all in it. */
const FLOOR = '1.9';

/** From here on Excel makes one undo step of several requests. */
const UNDO_GROUPS = '1.20';

/** The workbook as Office.js hands it to one piece of work. */
export type Context = Excel.RequestContext;

/** How some work is to be done. */
export interface RunOptions {
  /** Makes one step of it in Excel's Undo, where the Excel at hand can. */
  readonly isOneUndo?: boolean;
}

/** Does some work on a workbook, in as few requests as the work makes. */
export type RunExcel = <Result>(
  work: (context: Context, pace: Pace) => Promise<Result>,
  options?: RunOptions,
) => Promise<Result>;

/** Whether the Excel at hand has a set of features, such as 1.13. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * The way to the workbook: the one that the add-in runs in, or the one behind a session.
 * Work that meets somebody else's changes is done once more, from reading on. Errors of Office.js that an officer can do
 * something about come out as a `Situation`.
 */
export function runIn(session?: Excel.Session): RunExcel {
  return async (work, { isOneUndo = false } = {}) => {
    if (!hasExcelApi(FLOOR)) throw new ExcelTooOld();
    const attempt = (mergeUndoGroup: boolean) => {
      const options = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
      return Excel.run({ ...options, ...(session && { session }) }, (context) => work(context, UNWATCHED));
    };
    const isGroup = isOneUndo && hasExcelApi(UNDO_GROUPS);
    try {
      return await attempt(isGroup).catch((error: unknown) => {
        // Excel refuses groups with calls that it cannot undo. Work can be done again: then in several undo steps.
        if (isGroup && isUndoRefused(error)) return attempt(false);
        // What was read and decided fits no longer.
        if (isChangedMeanwhile(error)) return attempt(isGroup);
        throw error;
      });
    } catch (error) {
      throw translateError(error);
    }
  };
}

function isUndoRefused(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'UndoNotSupported';
}

/** The same way to the workbook, with work that is one step in Excel's Undo. */
export function asOneUndo(run: RunExcel): RunExcel {
  return (work) => run(work, { isOneUndo: true });
}

/** The same way to the workbook, with work that somebody follows. */
export function runAtPace(run: RunExcel, pace: Pace): RunExcel {
  return (work, options) => run((context) => work(context, pace), options);
}
