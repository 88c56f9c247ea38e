import {
  asOneUndo,
  keepPaperNote,
  takePaperNote,
  takeTurns,
  writeSheets,
  type HeldCells,
  type RunExcel,
  type SheetPrint,
  type WrittenSheet,
} from '../excel';
import type { IsoDate } from '../grid/serialDate';
import {
  fingerprintScheme,
  isSameNote,
  noteBuilt,
  PAPER_NAMES,
  papersOf,
  takeSnapshot,
  takeUpdate,
  type Finding,
  type PaperName,
  type PaperNote,
  type PaperOptions,
  type PaperToNote,
  type ReadingContext,
  type SheetKey,
  type SheetPlan,
  type Turns,
} from '../register';
import { isFirst, readEarlierPapers, withPaperFindings } from './appendix4Paper';
import { toOutcome, type Outcome } from './outcome';
import { forCommittee, listPaperStates, printWhatPaperSays, stateOfBuilt } from './paperStates';
import { PaperNotInScheme } from './paperNotInScheme';
import { PAPERS } from './paperTable';
import type { RegisterRead } from './readRegister';
import { calculateRegister, type Recalculated } from './recalculate';

export { PAPER_NAMES, type PaperName } from '../register';

/** How papers are built. */
export interface BuildOptions extends Omit<PaperOptions, 'isPublic'> {
  /** As each paper was built last when it is not said: nobody replaces a public paper by a full one unawares. */
  readonly isPublic?: boolean;
  /** Judges the register on this date instead of the reading's. */
  readonly asOf?: IsoDate;
  /** The meeting that the papers are for, instead of the scheme's. */
  readonly committeeDate?: IsoDate;
  /** The part by which £ proposed is above £ now, instead of the scheme's; 0 for none. */
  readonly inflation?: number;
}

/** A recalculation and the sheets that were built after it. */
export interface Built extends Recalculated {
  /** What building the papers found besides, which the register's findings end with. */
  readonly paperFindings: readonly Finding[];
  readonly sheets: readonly WrittenSheet[];
}

/** Recalculates, then builds those of some papers that the scheme has: the register is read once. */
export function buildPapers(
  run: RunExcel,
  base: ReadingContext,
  asked: readonly PaperName[],
  options: BuildOptions,
): Promise<Outcome<Built>> {
  // What somebody typed on sheets while they were built is kept for building them once more.
  const typed = new Map<SheetKey, HeldCells>();
  return toOutcome(() =>
    asOneUndo(run)(async (context, pace) => {
      const expected = papersOf(base.scheme, asked);
      pace.expect(expected.length);
      const dated = { ...base, asOf: options.asOf ?? base.asOf };
      const keys = asked.map((name) => PAPERS[name].key);
      // Which papers there are is said by the scheme sheet's scheme, where the workbook has one.
      const accept = ({ reading: { scheme } }: RegisterRead) => {
        if (papersOf(scheme, asked).length === 0) throw new PaperNotInScheme(scheme.name);
      };
      const { recalculated, read } = await calculateRegister(context, dated, keys, pace, accept);
      const names = papersOf(read.reading.scheme, asked);
      pace.expect(names.length - expected.length);
      const earlier = await takeTurns(readEarlierPapers(read, typed));
      const reading = forCommittee(read.reading, options);
      const register = await takeTurns(withPaperFindings(names, read.register, reading, earlier));
      const before = takePaperNote(read.paperNote);
      const planned = await takeTurns(
        planPapers(names, (paper) => {
          const isPublic = options.isPublic ?? before?.built[paper]?.isPublic ?? false;
          const plan = PAPERS[paper].plan(register, reading, { ...options, isPublic }, earlier);
          const isPlain = register === read.register && isFirst(paper, earlier);
          return { paper, plan, isPublic, isPlain };
        }),
      );
      const plans = planned.map(({ plan }) => plan);
      let note = before;
      const finish = async (written: readonly (SheetPrint | undefined)[]) => {
        note = await takeTurns(makeNote(before, planned, written, read, options));
        return isSameNote(before, note) ? [] : [keepPaperNote(context, note)];
      };
      const sheets = await writeSheets(context, plans, describeBook(read), { pace, finish, typed });
      const tabs = new Map(names.map((name, index) => [name, sheets[index]?.name ?? '']));
      const others = PAPER_NAMES.filter((paper) => !tabs.has(paper));
      const states = await takeTurns(listPaperStates(read, base.asOf, others));
      const papers = PAPER_NAMES.flatMap((paper) => {
        const tab = tabs.get(paper);
        return tab === undefined
          ? states.filter((state) => state.paper === paper)
          : [stateOfBuilt(paper, tab, note, base.asOf)];
      });
      const paperFindings = register.findings.slice(read.register.findings.length);
      return { ...recalculated, register, paperFindings, sheets, papers };
    }),
  );
}

function* planPapers(
  names: readonly PaperName[],
  begin: (paper: PaperName) => Omit<PlannedPaper, 'plan'> & { readonly plan: Turns<SheetPlan> },
): Turns<PlannedPaper[]> {
  const planned: PlannedPaper[] = [];
  for (const name of names) {
    const begun = begin(name);
    planned.push({ ...begun, plan: yield* begun.plan });
    yield;
  }
  return planned;
}

/** A paper that is to be written. */
interface PlannedPaper {
  readonly paper: PaperName;
  readonly plan: SheetPlan;
  readonly isPublic: boolean;
  /** Whether the plan depends on nothing but the register: on no earlier paper. */
  readonly isPlain: boolean;
}

function describeBook({ ownSheets: own, allTabs, date1904 }: RegisterRead) {
  return { own, tabNames: allTabs.map(({ name }) => name), date1904 };
}

/** What the workbook is to remember of papers that were built. */
function* makeNote(
  before: PaperNote | undefined,
  planned: readonly PlannedPaper[],
  written: readonly (SheetPrint | undefined)[],
  { register, reading }: RegisterRead,
  options: BuildOptions,
): Turns<PaperNote> {
  const { builtOn, committeeDate = null, inflation } = options;
  const chosen = { committeeDate, ...(inflation !== undefined && { inflation }) };
  const schemePrint = fingerprintScheme(reading.scheme);
  const papers: PaperToNote[] = [];
  for (const [index, { paper, isPublic, isPlain }] of planned.entries()) {
    const print = written[index];
    if (!print) continue;
    const { sheet, cellsPrint, planPrint } = print;
    const now = forCommittee(reading, chosen);
    const saysPrint = isPlain
      ? planPrint
      : yield* printWhatPaperSays(paper, register, now, { builtOn, isPublic });
    papers.push({
      paper,
      basis: { asOf: register.asOf, builtOn, ...chosen, scheme: register.scheme, isPublic },
      prints: { schemePrint, saysPrint, cellsPrint },
      isAsBefore: sheet.cellCount === 0,
    });
  }
  const note = noteBuilt(before, papers, takeSnapshot(register));
  const tellsChanges = papers.some(({ paper }) => paper === 'commissioning');
  return tellsChanges ? { ...note, update: takeUpdate(register, reading.scheme) } : note;
}
