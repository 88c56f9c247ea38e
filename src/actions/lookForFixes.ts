import { checkFixes, readChanges, type RunExcel } from '../excel';
import { listOpenChanges, planFixes, type Fix, type OpenChange, type ReadingContext } from '../register';
import { lookOf, type RegisterLook } from './lookAtRegister';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** What an officer may change by a button, and change back. */
export interface FixesOnOffer {
  /** Certain fixes that can be made now. */
  readonly fixes: readonly Fix[];
  /** Changes on record that can be put back, the newest first. */
  readonly changes: readonly OpenChange[];
}

/** A register at a glance, with what may be changed in it. */
export interface LookForFixes extends RegisterLook {
  readonly offer: FixesOnOffer;
}

/** Reads the register as `lookAtRegister` does, and lists certain fixes and the changes on record; writes nothing. */
export function lookForFixes(run: RunExcel, base: ReadingContext): Promise<Outcome<LookForFixes>> {
  return toOutcome(() =>
    run(async (context) => {
      const read = await readRegister(context, base);
      const { register, date1904, readerOf, reading } = read;
      const recorded = (await readChanges(context))?.lines ?? [];
      const planned = planFixes(register.tabs, reading.scheme);
      const { applied: fixes } = await checkFixes(
        context,
        planned.map((fix) => ({ fix, reader: readerOf(fix) })),
        date1904,
      );
      const changes = listOpenChanges(recorded, register.tabs, date1904);
      return { ...(await lookOf(read)), offer: { fixes, changes } };
    }),
  );
}
