import { askForPaperNote, writeSheets, type RunExcel, type WrittenSheet } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import type { AssessedRegister, ReadingContext, SheetKey, SheetPlan } from '../register';
import { notePaper, withKeptFindings, type EarlierPapers } from './appendix4Paper';
import { toOutcome, type Outcome } from './outcome';
import { calculateRegister, type Recalculated } from './recalculate';

/** A recalculation and the sheets that were built after it. */
export interface Built extends Recalculated {
  readonly sheets: readonly WrittenSheet[];
}

/** A sheet to build and how it is planned from a register. */
export interface SheetToBuild {
  readonly key: SheetKey;
  /** `reading` has the scheme in use, which may be the scheme sheet's. */
  readonly plan: (
    register: AssessedRegister,
    builtOn: IsoDate,
    reading: ReadingContext,
    earlier: EarlierPapers,
  ) => SheetPlan;
}

/** Recalculates the register, then builds sheets from it or brings them up to date. */
export function buildSheets(
  run: RunExcel,
  reading: ReadingContext,
  builtOn: IsoDate,
  wanted: readonly SheetToBuild[],
): Promise<Outcome<Built>> {
  return toOutcome(() =>
    run(async (context) => {
      const keys = wanted.map(({ key }) => key);
      const hasAppendix4 = keys.includes('Appendix4');
      const note = askForPaperNote(context);
      const { recalculated, read } = await calculateRegister(context, reading, keys);
      const earlier = { sheets: read.ownSheets.sheets, note };
      const register = hasAppendix4 ? withKeptFindings(read.register, read.reading, earlier) : read.register;
      const plans = wanted.map(({ plan }) => plan(register, builtOn, read.reading, earlier));
      const sheets = await writeSheets(context, plans, {
        own: read.ownSheets,
        tabNames: read.allTabs.map(({ name }) => name),
        date1904: read.date1904,
      });
      if (hasAppendix4) await notePaper(context, note, register);
      return { ...recalculated, register, sheets };
    }),
  );
}
