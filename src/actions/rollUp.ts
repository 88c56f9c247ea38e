import { readOwnSheets, writeNewBook, type RunExcel } from '../excel';
import {
  figuresOfRegister,
  planFiguresSheet,
  planRollUp,
  readFiguresSheet,
  type ReadingContext,
  type RollUp,
  type RollUpPart,
  type RollUpSource,
} from '../register';
import type { IsoDate } from '../grid/serialDate';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

const CHANGED_BY_HAND =
  'The sheet “Roll-up figures” is not as it was written: roll the registers themselves up again.';

/**
 * Reads what a workbook brings into a roll-up, and writes nothing: a register judged by its own scheme, or the registers
 * of an earlier roll-up.
 */
export async function readForRollUp(
  run: RunExcel,
  base: ReadingContext,
  source: RollUpSource,
): Promise<Outcome<RollUpPart>> {
  const outcome = await toOutcome(() =>
    run(async (context): Promise<RollUpPart | undefined> => {
      const { sheets } = await readOwnSheets(context, ['RollUpFigures']);
      const earlier = sheets.get('RollUpFigures');
      if (earlier) return readFiguresSheet(earlier.results ?? []);
      const { register, reading } = await readRegister(context, base);
      return { registers: [figuresOfRegister(register, reading.scheme, source)], failures: [], repeats: [] };
    }),
  );
  if (outcome.kind === 'not done') return outcome;
  return outcome.result
    ? { kind: 'done', result: outcome.result }
    : { kind: 'not done', message: CHANGED_BY_HAND };
}

/** Writes a roll-up into a new workbook: the sheet for people, and a hidden one to be rolled up again. */
export function writeRollUp(run: RunExcel, rollUp: RollUp, builtOn: IsoDate): Promise<Outcome<void>> {
  return toOutcome(() =>
    run((context) =>
      writeNewBook(
        context,
        [planRollUp(rollUp, builtOn), planFiguresSheet(rollUp, builtOn)],
        ['RollUpFigures'],
      ),
    ),
  );
}
