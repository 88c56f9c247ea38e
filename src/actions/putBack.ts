import {
  asOneUndo,
  putBackChanges,
  readChanges,
  type ChangedCell,
  type ChangesUndone,
  type RunExcel,
} from '../excel';
import type { Moment } from '../grid/moment';
import { locateChange, type ChangeLine, type ReadingContext } from '../register';
import { nameColumnOf } from './chosenFixes';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** Which recorded changes an officer wants undone, and when. */
export interface PutBackChoice {
  /** References as the sheet of changes has them. */
  readonly references: 'all' | readonly string[];
  readonly at: Moment;
}

/** Lists the changes that are on record and have not been put back, the oldest first; writes nothing. */
export function listChanges(run: RunExcel): Promise<Outcome<readonly ChangeLine[]>> {
  return toOutcome(() => run(async (context) => openChanges((await readChanges(context))?.lines ?? [])));
}

/** Gives cells back what they held before recorded changes; a cell that was changed since is left and told. */
export function putBack(
  run: RunExcel,
  reading: ReadingContext,
  { references, at }: PutBackChoice,
): Promise<Outcome<ChangesUndone>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const changes = await readChanges(context);
      const chosen = openChanges(changes?.lines ?? []).filter(
        ({ reference }) => references === 'all' || references.includes(reference),
      );
      if (!changes || chosen.length === 0) return { restored: [], left: [] };
      const { register, date1904, readerOf } = await readRegister(context, reading);
      const locate = (change: ChangeLine): ChangedCell | undefined => {
        const place = locateChange(register.tabs, change);
        return place && { ...place, reader: readerOf(change), nameColumn: nameColumnOf(register, change) };
      };
      return putBackChanges(context, changes, chosen, locate, { at, date1904 });
    }),
  );
}

function openChanges(lines: readonly ChangeLine[]): ChangeLine[] {
  return lines.filter(({ isPutBack }) => !isPutBack);
}
