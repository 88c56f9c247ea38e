import { formatCell } from '../../../grid/address';
import { placeIn } from '../../checks/check';
import type { Finding } from '../../finding';
import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { BLANK } from '../../sheets/columnPlan';
import { textCell, textRow } from '../../sheets/makeCells';
import type { PaperOptions } from '../../sheets/paperOptions';
import { count, planHead } from '../../sheets/planHead';
import { createRedact, PUBLIC_NOTE, type Redact } from '../../sheets/redact';
import type { SheetCell, SheetPlan, SheetRow } from '../../sheets/sheetPlan';
import { typedText } from '../../sheets/typedTexts';
import { describeDate } from '../../text';
import { finishTurns, flatMapInTurns, type Turns } from '../../turns';
import { partRef } from '../appendix4/rowRecord';
import { inviteAnswers } from './inviteAnswers';
import { BLOCK_REF } from './headings';
import { matchAnswers, type AnswerMatch, type LeftAnswer } from './matchAnswers';
import { listNotes } from './listNotes';
import { QUESTION_COLUMNS, type QuestionCells, type QuestionColumn } from './questionColumns';
import { writeQuestionRecord } from './questionRecord';
import { listThemeQuestions, type QuestionRow, type ThemeQuestions } from './questionRow';
import { QUESTION_PLACES } from './questionTable';
import { NO_ANSWERS, type KeptAnswers } from './readAnswers';
import { splitAnswer } from './splitAnswer';

const NAME = 'Questions to resolve';

export interface QuestionsOptions extends PaperOptions {
  readonly scheme: Scheme;
  /** What officers typed on the sheet as it stands in the workbook. */
  readonly kept?: KeptAnswers;
}

/** Every question that has to be resolved, by theme and partnership: who can, where it comes from, and the answer. */
export function planQuestions(register: AssessedRegister, options: QuestionsOptions): SheetPlan {
  return finishTurns(planQuestionsInTurns(register, options));
}

/** As `planQuestions`, in turns. */
export function* planQuestionsInTurns(
  register: AssessedRegister,
  options: QuestionsOptions,
): Turns<SheetPlan> {
  const { scheme, kept = NO_ANSWERS, isPublic, builtOn } = options;
  const themes = yield* listThemeQuestions(register, scheme);
  const match = matchThemes(kept, register, themes);
  const columns = QUESTION_COLUMNS.filter(({ isPersonal }) => !(isPublic && isPersonal));
  const redact = createRedact(register.tabs, isPublic);
  const notes = [...listNotes(themes, register.asOf, scheme), ...(isPublic ? [PUBLIC_NOTE] : [])];
  const head: SheetRow[] = [
    ...planHead(NAME, register, columns, notes),
    { role: 'heading', cells: columns.map(({ heading }) => textCell(heading)) },
  ];
  const rows: SheetRow[] = [];
  for (const theme of themes)
    for (const row of yield* planTheme(theme, match, columns, redact)) rows.push(row);
  for (const row of planLeft(match.rest, columns)) rows.push(row);
  yield;
  return {
    key: 'Questions',
    name: NAME,
    columns: columns.map(({ widthPoints, wrapsText }) => ({ widthPoints, ...(wrapsText && { wrapsText }) })),
    rows: [...head, ...rows],
    frozenRows: head.length,
    filter: { row: head.length - 1, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
    ...inviteAnswers([...head, ...rows], columns),
    print: { headingRows: { first: head.length - 1, count: 1 }, built: `Built ${describeDate(builtOn)}` },
  };
}

/** Answers whose partnership is gone, as findings of the sheet. */
export function* reportLostAnswers(
  register: AssessedRegister,
  kept: KeptAnswers,
  { scheme, sheet }: { readonly scheme: Scheme; readonly sheet: string },
): Turns<Finding[]> {
  if (kept.answers.length === 0) return [];
  const { rest } = matchThemes(kept, register, yield* listThemeQuestions(register, scheme));
  return rest.flatMap(({ name, isOfPartnership }): Finding[] =>
    isOfPartnership ? [] : [{ code: 'summary/edited-row-gone', sheet, value: name, facts: { name } }],
  );
}

function matchThemes(
  kept: KeptAnswers,
  register: AssessedRegister,
  themes: readonly ThemeQuestions[],
): AnswerMatch {
  if (kept.answers.length === 0) return { matched: new Map(), rest: [] };
  const asked = new Map(
    register.partnerships.map((partnership) => [partnership, new Set<string>()] as const),
  );
  for (const { rows } of themes) for (const { input, id } of rows) asked.get(input.partnership)?.add(id);
  return matchAnswers(
    kept,
    register,
    (partnership, question) => asked.get(partnership)?.has(question) ?? false,
  );
}

function* planTheme(
  { theme, rows }: ThemeQuestions,
  { matched }: AnswerMatch,
  columns: readonly QuestionColumn[],
  redact: Redact,
): Turns<SheetRow[]> {
  const partnerships = new Set(rows.map(({ input }) => input)).size;
  const heading = `${theme}: ${count(rows.length, 'question')} on ${count(partnerships, 'partnership')}`;
  const lines = yield* flatMapInTurns(rows, (row) => {
    const answer = matched.get(row.input.partnership)?.get(row.id) ?? BLANK;
    return planLines(cellsOf(row, answer, redact), row, columns);
  });
  return [textRow('theme', heading), ...lines];
}

function cellsOf({ ref, input, id, text }: QuestionRow, answer: SheetCell, redact: Redact): QuestionCells {
  const { row } = input.partnership;
  const { by, columns } = QUESTION_PLACES[id];
  const { sheet, row: at, column } = placeIn(input, columns);
  return {
    ref: textCell(ref),
    name: textCell(redact(row.name)),
    question: textCell(redact(text)),
    tab: textCell(sheet),
    cell: { kind: 'link', text: formatCell(at, column), to: { sheet, row: at, column }, isFormula: true },
    by: textCell(by(input.context.scheme)),
    leadOfficer: textCell(typedText(row, 'leadOfficer')),
    answer,
  };
}

/** The block at the end: answers whose questions are not asked any more. Empty without such answers. */
function planLeft(rest: readonly LeftAnswer[], columns: readonly QuestionColumn[]): SheetRow[] {
  if (rest.length === 0) return [];
  return [
    textRow('theme', 'Kept: answers to questions that are no longer asked, or whose partnership is gone'),
    ...rest.flatMap(({ sheet, theme, name, nth, question, asked, answer }, index) => {
      const ref = `${BLOCK_REF}${index + 1}`;
      const cells = {
        ref: textCell(ref),
        name: textCell(name),
        question: textCell(asked),
        tab: textCell(sheet),
        cell: BLANK,
        by: BLANK,
        leadOfficer: BLANK,
        answer,
      };
      return planLines(cells, { ref, owner: { sheet, theme, name, nth }, id: question }, columns);
    }),
  ];
}

/** A question's row, and further ones where its answer is longer than a row is tall. */
function planLines(
  cells: QuestionCells,
  { ref, owner, id }: Pick<QuestionRow, 'ref' | 'owner'> & { readonly id: string },
  columns: readonly QuestionColumn[],
): SheetRow[] {
  return splitAnswer(cells, columns).map((line, index) => {
    const ownRef = index === 0 ? ref : partRef(ref, index + 1);
    const { sheet, theme, name, nth } = owner;
    const record = writeQuestionRecord({ ref: ownRef, sheet, theme, name, nth, question: id });
    const shown: QuestionCells = index === 0 ? line : { ...line, ref: textCell(ownRef) };
    return {
      role: 'body',
      cells: columns.map(({ key }) => (key === 'record' ? textCell(record) : (shown[key] ?? BLANK))),
    };
  });
}
