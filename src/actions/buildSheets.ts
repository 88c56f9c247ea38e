import { writeSheets, type RunExcel, type WrittenSheet } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import type { AssessedRegister, ReadingContext, SheetKey, SheetPlan } from '../register';
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
  readonly plan: (register: AssessedRegister, builtOn: IsoDate, reading: ReadingContext) => SheetPlan;
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
      const { recalculated, read } = await calculateRegister(context, reading, keys);
      const plans = wanted.map(({ plan }) => plan(recalculated.register, builtOn, read.reading));
      const sheets = await writeSheets(context, plans, {
        own: read.ownSheets,
        tabNames: read.allTabs.map(({ name }) => name),
        date1904: read.date1904,
      });
      return { ...recalculated, sheets };
    }),
  );
}
