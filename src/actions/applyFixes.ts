import { asOneUndo, type FixesDone, type RunExcel } from '../excel';
import { planFixes, type ReadingContext } from '../register';
import { applyChosen, type FixChoice } from './chosenFixes';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/**
 * Makes the fixes that an officer chose, all or some. The register is read again first: a cell that no longer holds what
 * it held when the fixes were listed is left and told. Every change is recorded on the sheet of changes.
 */
export function applyFixes(
  run: RunExcel,
  reading: ReadingContext,
  choice: FixChoice,
): Promise<Outcome<FixesDone>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const read = await readRegister(context, reading);
      return applyChosen(context, read, planFixes(read.register.tabs, read.reading.scheme), choice);
    }),
  );
}
