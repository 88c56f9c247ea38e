import type { RunExcel } from '../excel';
import type { Fix, ReadingContext } from '../register';
import { planFillOf } from './fillFromText';
import { lookOf, type RegisterLook } from './lookAtRegister';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** A register at a glance, with what its free texts say for blank cells. */
export interface LookForFill extends RegisterLook {
  readonly fills: readonly Fix[];
}

/** Reads the register as `lookAtRegister` does, and lists what can be filled from its texts; writes nothing. */
export function lookForFill(run: RunExcel, base: ReadingContext): Promise<Outcome<LookForFill>> {
  return toOutcome(() =>
    run(async (context) => {
      const read = await readRegister(context, base);
      return { ...(await lookOf(read)), fills: await planFillOf(context, read) };
    }),
  );
}
