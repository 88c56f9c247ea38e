import { takePaperNote } from '../excel';
import {
  NOTHING_KEPT,
  planAppendix4,
  readAppendix4,
  reportKept,
  type AssessedRegister,
  type Finding,
  type KeptWords,
  type PaperName,
  type PaperOptions,
  type PaperSnapshot,
  type ReadingContext,
  type SheetPlan,
  type UpdateSnapshot,
} from '../register';
import type { RegisterRead } from './readRegister';

/** What earlier papers leave to Appendix 4: what officers typed on it, and what went to committee. */
export interface EarlierPapers {
  /** The tab's name; undefined when there is none yet. */
  readonly sheet?: string;
  readonly kept: KeptWords;
  readonly taken?: PaperSnapshot;
  /** What the columns of the scheme said when papers were last taken to committee. */
  readonly takenUpdate?: UpdateSnapshot;
}

/** For a paper as it would be without an earlier one. */
export const NO_EARLIER_PAPERS: EarlierPapers = { kept: NOTHING_KEPT };

/** Whether a paper will be as it would be without earlier ones. */
export function isFirst(paper: PaperName, { kept, taken, takenUpdate }: EarlierPapers): boolean {
  if (paper === 'appendix4') return kept.rows.length === 0 && taken === undefined;
  return paper !== 'commissioning' || takenUpdate === undefined;
}

/** What the workbook holds of earlier papers; officers' words only when the cells of Appendix 4 were read. */
export function readEarlierPapers({ ownSheets, paperNote }: RegisterRead): EarlierPapers {
  const sheet = ownSheets.sheets.get('Appendix4');
  const { taken, takenUpdate } = takePaperNote(paperNote) ?? {};
  const { results = [], contents = [] } = sheet ?? {};
  return {
    ...(sheet && { sheet: sheet.name }),
    kept: readAppendix4({ values: results, formulas: contents }),
    ...(taken && { taken }),
    ...(takenUpdate && { takenUpdate }),
  };
}

/** Appendix 4 with what officers typed on it as it stands, and with what has changed since it was taken to committee. */
export function planAppendix4Paper(
  register: AssessedRegister,
  { scheme }: ReadingContext,
  options: PaperOptions,
  { kept, taken }: EarlierPapers,
): SheetPlan {
  return planAppendix4(register, { ...options, scheme, kept, ...(taken && { taken }) });
}

/** The register with a finding for each text on Appendix 4 whose partnership is gone. */
export function withKeptFindings(
  register: AssessedRegister,
  { scheme }: ReadingContext,
  { sheet, kept }: EarlierPapers,
): AssessedRegister {
  if (sheet === undefined) return register;
  const findings: Finding[] = reportKept(register, kept, { scheme, sheet });
  return findings.length === 0 ? register : { ...register, findings: [...register.findings, ...findings] };
}
