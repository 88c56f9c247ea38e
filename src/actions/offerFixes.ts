import { checkFixes, readChanges, type RunExcel } from '../excel';
import { listOpenChanges, planFixes, type Fix, type OpenChange, type ReadingContext } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** What an officer may change by a button, and change back. */
export interface FixesOnOffer {
  /** Certain fixes that can be made now. */
  readonly fixes: readonly Fix[];
  /** Changes on record that can be put back, the newest first. */
  readonly changes: readonly OpenChange[];
}

/** Lists the certain fixes and the changes on record; writes nothing. */
export function offerFixes(run: RunExcel, base: ReadingContext): Promise<Outcome<FixesOnOffer>> {
  return toOutcome(() =>
    run(async (context) => {
      const { register, date1904, readerOf, reading } = await readRegister(context, base);
      const recorded = (await readChanges(context))?.lines ?? [];
      const planned = planFixes(register.tabs, reading.scheme);
      const { applied } = await checkFixes(
        context,
        planned.map((fix) => ({ fix, reader: readerOf(fix) })),
        date1904,
      );
      return { fixes: applied, changes: listOpenChanges(recorded, register.tabs, date1904) };
    }),
  );
}
