import { UNWATCHED, type Pace } from './Pace';
import { ExcelTooOld } from './situations';
import { translateError } from './translateError';

/** The Excel that the add-in cannot do without: page layout, settings and conditional formats are all in it. */
const FLOOR = '1.9';

/** The workbook as Office.js hands it to one piece of work. */
export type Context = Excel.RequestContext;

/** Does some work on a workbook, in as few requests as the work makes. */
export type RunExcel = <Result>(work: (context: Context, pace: Pace) => Promise<Result>) => Promise<Result>;

/** Whether the Excel at hand has a set of features, such as 1.13. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * The way to the workbook: the one that the add-in runs in, or the one behind a session.
 * Errors of Office.js that an officer can do something about come out as a `Situation`.
 */
export function runIn(session?: Excel.Session): RunExcel {
  return async (work) => {
    if (!hasExcelApi(FLOOR)) throw new ExcelTooOld();
    try {
      return await Excel.run({ delayForCellEdit: true, ...(session && { session }) }, (context) =>
        work(context, UNWATCHED),
      );
    } catch (error) {
      throw translateError(error);
    }
  };
}

/** The same way to the workbook, with work that somebody follows. */
export function runAtPace(run: RunExcel, pace: Pace): RunExcel {
  return (work) => run((context) => work(context, pace));
}
