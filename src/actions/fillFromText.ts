import { asOneUndo, checkFixes, type Context, type FixesDone, type RunExcel } from '../excel';
import { planFill, type Fix, type ReadingContext } from '../register';
import { applyChosen, type FixChoice } from './chosenFixes';
import type { FixesListed } from './listFixes';
import { toOutcome, type Outcome } from './outcome';
import { readRegister, type RegisterRead } from './readRegister';

/** Lists what the free texts say for blank cells, for the officer to look through; writes nothing. */
export function listFill(run: RunExcel, reading: ReadingContext): Promise<Outcome<FixesListed>> {
  return toOutcome(() =>
    run(async (context) => {
      const read = await readRegister(context, reading);
      return { register: read.register, fixes: await planFillOf(context, read) };
    }),
  );
}

/** What the free texts say for blank cells that take it now. */
export async function planFillOf(
  context: Context,
  { register, reading, date1904, readerOf }: RegisterRead,
): Promise<readonly Fix[]> {
  const planned = planFill(register, reading).map((fix) => ({ fix, reader: readerOf(fix) }));
  return (await checkFixes(context, planned, date1904)).applied;
}

/** Writes what the free texts say into blank cells, as chosen; recorded and put back as fixes are. */
export function fillFromText(
  run: RunExcel,
  reading: ReadingContext,
  choice: FixChoice,
): Promise<Outcome<FixesDone>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const read = await readRegister(context, reading);
      return applyChosen(context, read, planFill(read.register, read.reading), choice);
    }),
  );
}
