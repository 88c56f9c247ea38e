import { RowsKeepMoving, writeRegister, type Context, type RunExcel, type Written } from '../excel';
import { planCalculatedColumns, type AssessedRegister, type ReadingContext } from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** What a recalculation found and wrote. */
export interface Recalculated {
  readonly register: AssessedRegister;
  /** Cells that differed from what they should hold; 0 when everything was up to date. */
  readonly cellCount: number;
  /** The add-in's columns beside each tab, and partnerships beside which they stand. */
  readonly columnCount: number;
  readonly rowCount: number;
}

/**
 * Adds or refreshes the calculated columns and the highlights of every theme tab. When rows moved between reading and
 * writing (a co-author inserted or sorted some), everything is read and written once more.
 */
export function recalculate(run: RunExcel, reading: ReadingContext): Promise<Outcome<Recalculated>> {
  return toOutcome(() =>
    run(async (context) => {
      const first = await calculateOnce(context, reading);
      if (first.written.movedSheets.length === 0) return first.result;
      const second = await calculateOnce(context, reading);
      if (second.written.movedSheets.length > 0) throw new RowsKeepMoving(second.written.movedSheets);
      return second.result;
    }),
  );
}

async function calculateOnce(
  context: Context,
  reading: ReadingContext,
): Promise<{ result: Recalculated; written: Written }> {
  const { register, date1904, lastCalculated, readerOf } = await readRegister(context, reading);
  const plans = planCalculatedColumns(register, reading.scheme);
  const written = await writeRegister(
    context,
    plans.map((plan) => ({ plan, reader: readerOf(plan) })),
    { date1904, lastCalculated, calculated: { asOf: reading.asOf, scheme: reading.scheme.name } },
  );
  const result = {
    register,
    cellCount: written.cellCount,
    columnCount: Math.max(0, ...plans.map(({ columns }) => columns.length)),
    rowCount: register.partnerships.length,
  };
  return { result, written };
}
