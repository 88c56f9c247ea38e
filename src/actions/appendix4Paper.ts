import { takePaperNote, type HeldCells } from '../excel';
import {
  NO_ANSWERS,
  NOTHING_KEPT,
  planAppendix4InTurns,
  planQuestionsInTurns,
  readAnswers,
  readAppendix4InTurns,
  reportKept,
  PUBLISHED_LISTS,
  readOptions,
  reportLostAnswers,
  reportOptions,
  reportTransparency,
  type AssessedRegister,
  type KeptAnswers,
  type KeptOptions,
  type KeptWords,
  type PaperName,
  type PaperOptions,
  type PaperSnapshot,
  type PublishedListName,
  type ReadingContext,
  type SheetKey,
  type SheetPlan,
  type Turns,
  type UpdateSnapshot,
} from '../register';
import type { RegisterRead } from './readRegister';

/** What earlier papers leave to later ones: what officers typed on them, and what went to committee. */
export interface EarlierPapers {
  /** The tab's name; undefined when there is none yet. */
  readonly sheet?: string;
  readonly kept: KeptWords;
  /** What officers typed on the sheet of questions. */
  readonly answers?: KeptAnswers;
  readonly questionsSheet?: string;
  readonly taken?: PaperSnapshot;
  /** What the columns of the scheme said when papers were last taken to committee. */
  readonly takenUpdate?: UpdateSnapshot;
  /** The options appraisal as it stands; undefined when there is none yet. */
  readonly options?: { readonly sheet: string; readonly kept: KeptOptions };
}

/** For a paper as it would be without an earlier one. */
export const NO_EARLIER_PAPERS: EarlierPapers = { kept: NOTHING_KEPT };

/** Whether a paper will be as it would be without earlier ones. */
export function isFirst(paper: PaperName, earlier: EarlierPapers): boolean {
  const { kept, taken, takenUpdate, answers = NO_ANSWERS, options } = earlier;
  if (paper === 'appendix4') return kept.rows.length === 0 && taken === undefined;
  if (paper === 'options') return options === undefined;
  if (paper === 'questions') return answers.answers.length === 0;
  return paper !== 'commissioning' || takenUpdate === undefined;
}

/**
 * What the workbook holds of earlier papers; officers' words only of those whose cells were read.
 * @param typed what sheets held before they were emptied, instead of what they hold
 */
export function* readEarlierPapers(
  { ownSheets, paperNote }: RegisterRead,
  typed: ReadonlyMap<SheetKey, HeldCells> = new Map(),
): Turns<EarlierPapers> {
  const sheet = ownSheets.sheets.get('Appendix4');
  const { taken, takenUpdate } = takePaperNote(paperNote) ?? {};
  const questions = ownSheets.sheets.get('Questions');
  const answers = typed.get('Questions') ?? questions;
  const { results = [], contents = [] } = typed.get('Appendix4') ?? sheet ?? {};
  const appraisal = ownSheets.sheets.get('Options');
  const { results: values = [], contents: formulas = [] } = typed.get('Options') ?? appraisal ?? {};
  const options = appraisal && { sheet: appraisal.name, kept: readOptions({ values, formulas }) };
  return {
    ...(options && { options }),
    ...(sheet && { sheet: sheet.name }),
    kept: yield* readAppendix4InTurns({ values: results, formulas: contents }),
    ...(taken && { taken }),
    ...(takenUpdate && { takenUpdate }),
    ...(questions &&
      answers?.results && {
        answers: readAnswers({ values: answers.results, formulas: answers.contents ?? [] }),
        questionsSheet: questions.name,
      }),
  };
}

/** Appendix 4 with what officers typed on it as it stands, and with what has changed since it was taken to committee. */
export function planAppendix4Paper(
  register: AssessedRegister,
  { scheme }: ReadingContext,
  options: PaperOptions,
  { kept, taken }: EarlierPapers,
): Turns<SheetPlan> {
  return planAppendix4InTurns(register, { ...options, scheme, kept, ...(taken && { taken }) });
}

/** The questions to resolve, with what officers answered on the sheet as it stands. */
export function planQuestionsPaper(
  register: AssessedRegister,
  { scheme }: ReadingContext,
  options: PaperOptions,
  { answers }: EarlierPapers,
): Turns<SheetPlan> {
  return planQuestionsInTurns(register, { ...options, scheme, ...(answers && { kept: answers }) });
}

const PAPERS_OF_LISTS: Readonly<Record<PublishedListName, PaperName>> = {
  grants: 'transparencyGrants',
  contracts: 'transparencyContracts',
};

/** The register with what building some papers finds: lost texts, unfinished options, fields that it lacks. */
export function* withPaperFindings(
  names: readonly PaperName[],
  register: AssessedRegister,
  { scheme }: ReadingContext,
  { sheet, kept, answers, questionsSheet, options }: EarlierPapers,
): Turns<AssessedRegister> {
  const findings = [
    ...(names.includes('appendix4') && sheet !== undefined
      ? yield* reportKept(register, kept, { scheme, sheet })
      : []),
    ...(names.includes('questions') && answers && questionsSheet !== undefined
      ? yield* reportLostAnswers(register, answers, { scheme, sheet: questionsSheet })
      : []),
    ...(names.includes('options') && options ? reportOptions(options.kept, options.sheet) : []),
  ];
  const lists = PUBLISHED_LISTS.filter((list) => names.includes(PAPERS_OF_LISTS[list]));
  findings.push(...reportTransparency(lists, register, scheme));
  return findings.length === 0 ? register : { ...register, findings: [...register.findings, ...findings] };
}
