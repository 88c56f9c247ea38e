import { printCells, takePaperNote, type OwnSheet } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import {
  comparePaper,
  describeScheme,
  fingerprintInTurns,
  fingerprintScheme,
  PAPER_NAMES,
  papersOf,
  takeSnapshot,
  type AssessedRegister,
  type BuiltPaper,
  type PaperBasis,
  type PaperName,
  type PaperNote,
  type PaperNow,
  type PaperState,
  type ReadingContext,
  type Turns,
} from '../register';
import { NO_EARLIER_PAPERS } from './appendix4Paper';
import { PAPERS } from './paperTable';
import type { RegisterRead } from './readRegister';

/**
 * How each paper of the scheme, and any other that is there, stands to a register that was read: whether it is built,
 * still says what the register says, and was typed on. A paper is compared by the date, the committee and the version that it was built for.
 * @param today the date that the register is judged on otherwise
 */
export function* listPaperStates(
  read: RegisterRead,
  today: IsoDate,
  papers: readonly PaperName[] = PAPER_NAMES,
): Turns<PaperState[]> {
  const note = takePaperNote(read.paperNote);
  const assessAt = rememberDates(read);
  const ofScheme = papersOf(read.reading.scheme, papers);
  const states: PaperState[] = [];
  for (const paper of papers) {
    const sheet = read.ownSheets.sheets.get(PAPERS[paper].key);
    if (!sheet) {
      if (ofScheme.includes(paper)) states.push(notBuilt(paper));
      continue;
    }
    const built = note?.built[paper];
    const now = () => seeNow(paper, read.reading, built, assessAt);
    states.push({
      paper,
      sheet: sheet.name,
      basis: built && basisOf(built),
      standing: yield* comparePaper(paper, note, { isFinished: sheet.fingerprint !== '', now, today }),
      isTypedOn: built !== undefined && isTypedOn(sheet, built),
    });
  }
  return states;
}

/** How a paper stands that was built just now. */
export function stateOfBuilt(
  paper: PaperName,
  sheet: string,
  note: PaperNote | undefined,
  today: IsoDate,
): PaperState {
  const built = note?.built[paper];
  const kind = built && built.asOf < today ? 'earlier date' : 'up to date';
  return { paper, sheet, basis: built && basisOf(built), standing: { kind }, isTypedOn: false };
}

/** What an officer chooses for papers in the place of what the scheme says. */
export interface ChosenForPapers {
  readonly committeeDate?: IsoDate | null | undefined;
  readonly inflation?: number | undefined;
}

/** The scheme with what was chosen for a paper: the committee's date, and inflation on £ proposed. */
export function forCommittee(
  reading: ReadingContext,
  { committeeDate, inflation }: ChosenForPapers,
): ReadingContext {
  const { scheme } = reading;
  const papers = {
    ...scheme.papers,
    ...(committeeDate !== null && committeeDate !== undefined && { committeeDate }),
    ...(inflation !== undefined && { inflation }),
  };
  return { ...reading, scheme: { ...scheme, papers } };
}

/** What a paper says apart from officers' words, in short. */
export function* printWhatPaperSays(
  paper: PaperName,
  register: AssessedRegister,
  reading: ReadingContext,
  { builtOn, isPublic }: Pick<PaperBasis, 'builtOn' | 'isPublic'>,
): Turns<string> {
  const plan = yield* PAPERS[paper].plan(register, reading, { builtOn, isPublic }, NO_EARLIER_PAPERS);
  return yield* fingerprintInTurns(plan);
}

type AssessAt = (asOf: IsoDate) => Turns<AssessedRegister>;

function notBuilt(paper: PaperName): PaperState {
  return { paper, sheet: undefined, basis: undefined, standing: { kind: 'not built' }, isTypedOn: false };
}

function* seeNow(
  paper: PaperName,
  { scheme }: ReadingContext,
  built: BuiltPaper | undefined,
  assessAt: AssessAt,
): Turns<PaperNow> {
  if (!built) throw new Error(`Expected to know how the paper "${paper}" was built`);
  const register = yield* assessAt(built.asOf);
  const reading = forCommittee({ scheme, asOf: built.asOf }, built);
  return {
    schemeName: describeScheme(scheme),
    schemePrint: fingerprintScheme(scheme),
    saysPrint: yield* printWhatPaperSays(paper, register, reading, built),
    snapshot: takeSnapshot(register),
  };
}

/** Judging takes long on large registers, and papers are mostly built for one date. */
function rememberDates({ register, assessAt }: RegisterRead): AssessAt {
  const known = new Map([[register.asOf, register]]);
  return function* (asOf) {
    const judged = known.get(asOf) ?? (yield* assessAt(asOf));
    known.set(asOf, judged);
    return judged;
  };
}

function basisOf({ asOf, builtOn, committeeDate, inflation, scheme, isPublic }: BuiltPaper): PaperBasis {
  const chosen = { committeeDate, ...(inflation !== undefined && { inflation }) };
  return { asOf, builtOn, ...chosen, scheme, isPublic };
}

function isTypedOn({ head, used }: OwnSheet, { cellsPrint }: BuiltPaper): boolean {
  return printCells(head, used) !== cellsPrint;
}
