import { removeOwn, type RemovedOwn, type RunExcel } from '../excel';
import type { AssessedRegister, ReadingContext } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** What was taken away; `register` is as it was read before. */
export interface Removed extends RemovedOwn {
  readonly register: AssessedRegister;
}

/** Takes away everything that the add-in added to the workbook and leaves the rest as it is. */
export function removeEverything(run: RunExcel, reading: ReadingContext): Promise<Outcome<Removed>> {
  return toOutcome(() =>
    run(async (context) => {
      const read = await readRegister(context, reading);
      const { register, calculatedNote, correctionsNote, paperNote } = read;
      const { readerOf, ownSheets, allTabs } = read;
      const tabs = register.tabs.map((tab) => ({ tab, reader: readerOf(tab) }));
      return {
        register,
        ...(await removeOwn(context, tabs, calculatedNote, {
          own: ownSheets,
          allTabs,
          paperNote,
          correctionsNote,
        })),
      };
    }),
  );
}
