import { checkFixes, type FixesDone, type RunExcel } from '../excel';
import { planFill, type ReadingContext } from '../register';
import { applyChosen, type FixChoice } from './chosenFixes';
import type { FixesListed } from './listFixes';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** Lists what the free texts say for blank cells, for the officer to look through; writes nothing. */
export function listFill(run: RunExcel, reading: ReadingContext): Promise<Outcome<FixesListed>> {
  return toOutcome(() =>
    run(async (context) => {
      const { register, date1904, readerOf, reading: inUse } = await readRegister(context, reading);
      const planned = planFill(register, inUse);
      const { applied: fixes } = await checkFixes(
        context,
        planned.map((fix) => ({ fix, reader: readerOf(fix) })),
        date1904,
      );
      return { register, fixes };
    }),
  );
}

/** Writes what the free texts say into blank cells, as chosen; recorded and put back as fixes are. */
export function fillFromText(
  run: RunExcel,
  reading: ReadingContext,
  choice: FixChoice,
): Promise<Outcome<FixesDone>> {
  return toOutcome(() =>
    run(async (context) => {
      const read = await readRegister(context, reading);
      return applyChosen(context, read, planFill(read.register, read.reading), choice);
    }),
  );
}
