import { isAsWritten, type Calculated, type RunExcel } from '../excel';
import type { AssessedRegister, ReadingContext, Recognition } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';
import { planRegister } from './recalculate';

/** A register at a glance, with how the add-in's columns stand to it. */
export interface RegisterLook {
  readonly register: AssessedRegister;
  /** How tabs and headings were recognised. */
  readonly recognition: Recognition;
  /** By what the register was judged: the scheme sheet's scheme when the workbook has one. */
  readonly reading: ReadingContext;
  /** What the add-in's columns were last calculated by; undefined when it has not written any. */
  readonly lastCalculated: Calculated | undefined;
  /** Whether a recalculation would write nothing. */
  readonly isUpToDate: boolean;
}

/** Reads, judges and checks the register, and whether its columns are up to date; writes nothing. */
export function lookAtRegister(run: RunExcel, reading: ReadingContext): Promise<Outcome<RegisterLook>> {
  return toOutcome(() =>
    run(async (context) => {
      const read = await readRegister(context, reading);
      const { tabs, options } = planRegister(read, []);
      const { register, recognition, reading: readBy, lastCalculated } = read;
      const isUpToDate = isAsWritten(tabs, options);
      return { register, recognition, reading: readBy, lastCalculated, isUpToDate };
    }),
  );
}
