import { asOneUndo, addColumns, type RunExcel } from '../excel';
import {
  planAssessmentColumns,
  type AssessedRegister,
  type AssessmentPlan,
  type ReadingContext,
} from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** What was added; `register` is as it was read before. */
export interface Prepared {
  readonly register: AssessedRegister;
  /** The plan of each tab; one without columns had them all. */
  readonly plans: readonly AssessmentPlan[];
  /** On all tabs together. */
  readonly columnCount: number;
}

/** Adds, to every theme tab, the columns that judging needs and the tab lacks. They are the officer's to fill and to keep. */
export function prepare(run: RunExcel, reading: ReadingContext): Promise<Outcome<Prepared>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const { register, readerOf, reading: inUse } = await readRegister(context, reading);
      const tabs = register.tabs.map((tab) => {
        const reader = readerOf(tab);
        const { left, values } = reader.cells;
        const firstFree = left + (values[0]?.length ?? 0);
        return { plan: planAssessmentColumns(tab, inUse.scheme, firstFree), reader };
      });
      await addColumns(context, tabs);
      const plans = tabs.map(({ plan }) => plan);
      return { register, plans, columnCount: plans.reduce((sum, { columns }) => sum + columns.length, 0) };
    }),
  );
}
