import { addGrantsTab as addTab, asOneUndo, askForGrantsTab, type RunExcel } from '../excel';
import type { AssessedRegister, ReadingContext } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readWorkbook } from './readRegister';

/** The tab on which the officer enters grants. */
export interface GrantsTabAdded {
  readonly register: AssessedRegister;
  readonly sheet: string;
  /** False when the workbook has such a tab already: nothing was written then. */
  readonly isNew: boolean;
}

/** Adds an empty tab for grants and their allocations, unless the workbook has one; it is the officer's to fill and to keep. */
export function addGrantsTab(run: RunExcel, reading: ReadingContext): Promise<Outcome<GrantsTabAdded>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const asked = askForGrantsTab(context);
      const { register, allTabs } = await readWorkbook(context, reading);
      const [there] = register.grants?.sheets ?? [];
      if (there !== undefined) return { register, sheet: there, isNew: false };
      const tabNames = allTabs.map(({ name }) => name);
      return { register, ...(await addTab(context, asked, tabNames)) };
    }),
  );
}
