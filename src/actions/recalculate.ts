import {
  asOneUndo,
  RowsKeepMoving,
  takePaperNote,
  takeTurns,
  wasBrokenOff,
  writeRegister,
  type Context,
  type OwnSheets,
  type Pace,
  type RunExcel,
  type TabToWrite,
  type WriteOptions,
  type Written,
} from '../excel';
import type { IsoDate } from '../grid/serialDate';
import {
  describeScheme,
  lastTaken,
  planColumnsInTurns,
  type AssessedRegister,
  type PaperState,
  type ReadingContext,
  type Recognition,
  type SheetKey,
  type Turns,
} from '../register';
import { toOutcome, type Outcome } from './outcome';
import { listPaperStates } from './paperStates';
import { readRegister, type RegisterRead } from './readRegister';

/** What a recalculation found and wrote. */
export interface Recalculated {
  readonly register: AssessedRegister;
  readonly recognition: Recognition;
  /** By what it was judged: the scheme sheet's scheme when the workbook has one. */
  readonly reading: ReadingContext;
  /** Cells that differed from what they should hold; 0 when everything was up to date. */
  readonly cellCount: number;
  /** The add-in's columns beside each tab, and partnerships beside which they stand. */
  readonly columnCount: number;
  readonly rowCount: number;
  /** How every paper stands to the register, built or not. */
  readonly papers: readonly PaperState[];
  /** The date that Appendix 4 was judged on when it was last taken to committee. */
  readonly takenAsOf: IsoDate | undefined;
  /** The name of the tab that the scheme is on; undefined when the workbook has none of its own. */
  readonly schemeSheet: string | undefined;
}

/** A recalculation before anybody has looked at the papers, and what it was made from. */
export interface Calculation {
  readonly recalculated: Omit<Recalculated, 'papers'>;
  readonly read: RegisterRead;
}

/** Adds or refreshes the calculated columns and the highlights of every theme tab. */
export function recalculate(run: RunExcel, reading: ReadingContext): Promise<Outcome<Recalculated>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context, pace) => {
      const { recalculated, read } = await calculateRegister(context, reading, [], pace);
      return { ...recalculated, papers: await takeTurns(listPaperStates(read, reading.asOf)) };
    }),
  );
}

/**
 * Reads the register and brings its columns up to date. When somebody changed a tab between reading and writing (a
 * co-author inserted or sorted rows, or renamed it), everything is read and written once more.
 * @param toBuild the sheets that are to be written after it
 * @param accept throws where what was read stands in the way of that, before anything is written
 */
export async function calculateRegister(
  context: Context,
  reading: ReadingContext,
  toBuild: readonly SheetKey[],
  pace: Pace,
  accept: (read: RegisterRead) => void = () => undefined,
): Promise<Calculation> {
  const calculate = () => calculateOnce(context, reading, { toBuild, pace, accept });
  const first = await calculate();
  if (first.written.movedSheets.length === 0) return first;
  const second = await calculate();
  if (second.written.movedSheets.length > 0) throw new RowsKeepMoving(second.written.movedSheets);
  return second;
}

interface CalculationNeeds {
  readonly toBuild: readonly SheetKey[];
  readonly pace: Pace;
  readonly accept: (read: RegisterRead) => void;
}

async function calculateOnce(
  context: Context,
  base: ReadingContext,
  { toBuild, pace, accept }: CalculationNeeds,
): Promise<Calculation & { readonly written: Written }> {
  const read = await readRegister(context, base, toBuild);
  accept(read);
  const { register, recognition, reading } = read;
  const { tabs, options } = await takeTurns(planRegister(read, toBuild));
  const written = await writeRegister(context, tabs, options, pace);
  const recalculated = {
    register,
    recognition,
    reading,
    takenAsOf: lastTaken(takePaperNote(read.paperNote)),
    schemeSheet: read.schemeSheet?.cells.name,
    cellCount: written.cellCount,
    columnCount: Math.max(0, ...tabs.map(({ plan }) => plan.columns.length)),
    rowCount: register.partnerships.length,
  };
  return { recalculated, read, written };
}

/** What the columns beside each tab should be, for a register as it was read. */
export function* planRegister(
  { register, reading, date1904, lastCalculated, calculatedNote, readerOf, ownSheets }: RegisterRead,
  toBuild: readonly SheetKey[],
): Turns<{ tabs: TabToWrite[]; options: WriteOptions }> {
  const marksFindings = hasChecks(ownSheets, toBuild);
  const plans = yield* planColumnsInTurns(register, reading.scheme, { marksFindings });
  return {
    tabs: plans.map((plan) => ({ plan, reader: readerOf(plan) })),
    options: {
      date1904,
      lastCalculated,
      isBrokenOff: wasBrokenOff(calculatedNote),
      calculated: { asOf: reading.asOf, scheme: describeScheme(reading.scheme) },
    },
  };
}

/** Cells with findings are marked as long as there is a sheet that says what the marks mean. */
function hasChecks({ sheets }: OwnSheets, toBuild: readonly SheetKey[]): boolean {
  return sheets.has('Checks') || toBuild.includes('Checks');
}
