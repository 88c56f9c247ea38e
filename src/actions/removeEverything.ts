import { removeOwn, type RunExcel } from '../excel';
import type { AssessedRegister, ReadingContext } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** What was taken away; `register` is as it was read before. */
export interface Removed {
  readonly register: AssessedRegister;
  /** Columns on all tabs together. */
  readonly columnCount: number;
}

/** Takes away everything that the add-in added to the workbook and leaves the rest as it is. */
export function removeEverything(run: RunExcel, reading: ReadingContext): Promise<Outcome<Removed>> {
  return toOutcome(() =>
    run(async (context) => {
      const { register, calculatedNote, readerOf } = await readRegister(context, reading);
      const tabs = register.tabs.map((tab) => ({ tab, reader: readerOf(tab) }));
      return { register, columnCount: await removeOwn(context, tabs, calculatedNote) };
    }),
  );
}
