import { isAsWritten, takePaperNote, takeTurns, type Calculated, type RunExcel } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import {
  lastTaken,
  type AssessedRegister,
  type Fix,
  type PaperState,
  type ReadingContext,
  type Recognition,
  type Turns,
} from '../register';
import { toOutcome, type Outcome } from './outcome';
import type { FixesOnOffer } from './lookForFixes';
import { listPaperStates } from './paperStates';
import { readRegister, type RegisterRead } from './readRegister';
import { planRegister } from './recalculate';

/** A register at a glance, with how the add-in's columns and sheets stand to it. */
export interface RegisterLook {
  readonly register: AssessedRegister;
  /** How tabs and headings were recognised. */
  readonly recognition: Recognition;
  /** By what the register was judged: the scheme sheet's scheme when the workbook has one. */
  readonly reading: ReadingContext;
  /** What the add-in's columns were last calculated by; undefined when it has not written any. */
  readonly lastCalculated: Calculated | undefined;
  /** Whether a recalculation would write nothing. */
  readonly isUpToDate: boolean;
  /** Every paper, built or not. */
  readonly papers: readonly PaperState[];
  /** The date that Appendix 4 was judged on when it was last taken to committee. */
  readonly takenAsOf: IsoDate | undefined;
  /** The name of the tab that the scheme is on; undefined when the workbook has none of its own. */
  readonly schemeSheet: string | undefined;
  /** What the free texts say for blank cells; undefined where nobody asked for it. */
  readonly fills?: readonly Fix[];
  /** What may be changed by a button; undefined where nobody asked for it. */
  readonly offer?: FixesOnOffer;
}

/** Reads, judges and checks the register, and whether its columns and papers are up to date; writes nothing. */
export function lookAtRegister(run: RunExcel, reading: ReadingContext): Promise<Outcome<RegisterLook>> {
  return toOutcome(() => run(async (context) => await lookOf(await readRegister(context, reading))));
}

/** What there is to see of a register that was read. */
export function lookOf(read: RegisterRead): Promise<RegisterLook> {
  return takeTurns(lookInTurns(read));
}

function* lookInTurns(read: RegisterRead): Turns<RegisterLook> {
  const { register, recognition, reading, lastCalculated } = read;
  const { tabs, options } = yield* planRegister(read, []);
  const isUpToDate = yield* isAsWritten(tabs, options);
  const papers = yield* listPaperStates(read, reading.asOf);
  const takenAsOf = lastTaken(takePaperNote(read.paperNote));
  const schemeSheet = read.schemeSheet?.cells.name;
  return { register, recognition, reading, lastCalculated, isUpToDate, papers, takenAsOf, schemeSheet };
}
