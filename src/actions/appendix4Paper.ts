import { takePaperNote, writePaperNote, type AskedPaperNote, type Context, type OwnSheets } from '../excel';
import {
  fingerprintSnapshot,
  planAppendix4,
  readAppendix4,
  reportKept,
  takeSnapshot,
  type AssessedRegister,
  type Finding,
  type KeptWords,
  type PaperOptions,
  type ReadingContext,
  type SheetPlan,
} from '../register';

/** What the workbook holds of earlier papers. */
export interface EarlierPapers {
  readonly sheets: OwnSheets['sheets'];
  readonly note: AskedPaperNote;
}

/** Appendix 4 with what officers typed on it as it stands, and with what has changed since it was taken to committee. */
export function planAppendix4Paper(
  register: AssessedRegister,
  { scheme }: ReadingContext,
  options: PaperOptions,
  earlier: EarlierPapers,
): SheetPlan {
  const taken = takePaperNote(earlier.note)?.taken;
  return planAppendix4(register, { ...options, scheme, kept: readKept(earlier), ...(taken && { taken }) });
}

/** The register with a finding for each text on Appendix 4 whose partnership is gone. */
export function withKeptFindings(
  register: AssessedRegister,
  { scheme }: ReadingContext,
  earlier: EarlierPapers,
): AssessedRegister {
  const sheet = earlier.sheets.get('Appendix4');
  if (!sheet) return register;
  const findings: Finding[] = reportKept(register, readKept(earlier), { scheme, sheet: sheet.name });
  return { ...register, findings: [...register.findings, ...findings] };
}

function readKept({ sheets }: EarlierPapers): KeptWords {
  const { results = [], contents = [] } = sheets.get('Appendix4') ?? {};
  return readAppendix4({ values: results, formulas: contents });
}

/** Remembers what Appendix 4 was built from, unless the workbook knows. */
export async function notePaper(
  context: Context,
  asked: AskedPaperNote,
  register: AssessedRegister,
): Promise<void> {
  const note = takePaperNote(asked);
  const built = takeSnapshot(register);
  const isKnown =
    note?.built.asOf === built.asOf && fingerprintSnapshot(note.built) === fingerprintSnapshot(built);
  if (!isKnown) await writePaperNote(context, { built, taken: note?.taken ?? null });
}
