import { checkFixes, type RunExcel } from '../excel';
import { planFixes, type AssessedRegister, type Fix, type ReadingContext } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** A register and the changes to its cells that an officer may choose. */
export interface FixesListed {
  readonly register: AssessedRegister;
  readonly fixes: readonly Fix[];
}

/** Lists the fixes that are certain, for the officer to choose from; writes nothing. */
export function listFixes(run: RunExcel, reading: ReadingContext): Promise<Outcome<FixesListed>> {
  return toOutcome(() =>
    run(async (context) => {
      const { register, date1904, readerOf, reading: inUse } = await readRegister(context, reading);
      const planned = planFixes(register.tabs, inUse.scheme);
      const { applied: fixes } = await checkFixes(
        context,
        planned.map((fix) => ({ fix, reader: readerOf(fix) })),
        date1904,
      );
      return { register, fixes };
    }),
  );
}
