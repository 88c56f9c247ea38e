import type { RunExcel } from '../excel';
import type { AssessedRegister, ReadingContext } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** Reads, judges and checks the register; writes nothing. */
export function checkRegister(run: RunExcel, reading: ReadingContext): Promise<Outcome<AssessedRegister>> {
  return toOutcome(() => run(async (context) => (await readRegister(context, reading)).register));
}
