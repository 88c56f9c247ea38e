import type { CellScalar } from '../../../grid/sheetCells';
import { joinTexts } from '../appendix4/joinParts';
import { typedCell, type TypedCell } from '../appendix4/officerFields';
import type { PaperCells } from '../appendix4/readAppendix4';
import { splitRef, type RowOwner, type RowRecord } from '../appendix4/rowRecord';
import { ANSWER_HEADING, BLOCK_REF, NAME_HEADING, QUESTION_HEADING, REF_HEADING } from './headings';
import { findQuestionRecord, type QuestionRecord } from './questionRecord';

/** What an officer typed beside one question. */
export interface KeptAnswer extends RowOwner {
  /** The question's code; '' where the words stood beside none. */
  readonly question: string;
  /** The question as it stood there. */
  readonly asked: string;
  /** It stood among the answers whose question had gone already. */
  readonly isFromBlock: boolean;
  readonly answer: TypedCell;
}

/** What stands on the sheet of questions as it was last built and worked on. */
export interface KeptAnswers {
  readonly answers: readonly KeptAnswer[];
  /** Whose rows the sheet had, those without an answer too. */
  readonly owners: readonly RowRecord[];
}

export const NO_ANSWERS: KeptAnswers = { answers: [], owners: [] };

interface AnswerRow {
  readonly record: QuestionRecord | undefined;
  readonly name: string;
  readonly asked: string;
  readonly answer: TypedCell;
}

/**
 * Reads the answers that officers typed, whatever they sorted, moved or deleted on the sheet: columns are found by their
 * headings, and rows by the reference that they show, else by the record beside them.
 */
export function readAnswers({ values, formulas }: PaperCells): KeptAnswers {
  const places = findPlaces(values);
  const records = values.map((row) => findQuestionRecord(row));
  const known = records.filter((record) => record !== undefined);
  const byRef = new Map(known.map((record) => [record.ref, record]));
  const rows = values.flatMap((row, index): AnswerRow[] => {
    const answer = typedCell(row[places.answer] ?? '', formulas[index]?.[places.answer] ?? '');
    if (index <= places.headingRow || !answer) return [];
    const record = byRef.get(textAt(row, places.ref)) ?? records[index];
    return [{ record, name: textAt(row, places.name), asked: textAt(row, places.question), answer }];
  });
  return { answers: joinRows(rows).map(keepAnswer), owners: listOwners(known) };
}

function keepAnswer({ record, name, asked, answer }: AnswerRow): KeptAnswer {
  if (!record) return { sheet: '', theme: '', name, nth: 0, question: '', asked, isFromBlock: true, answer };
  const { ref, question, ...owner } = record;
  const isFromBlock = ref.startsWith(BLOCK_REF);
  return {
    sheet: owner.sheet,
    theme: owner.theme,
    name: owner.name,
    nth: owner.nth,
    question,
    asked,
    isFromBlock,
    answer,
  };
}

/** Long answers go on in rows of their own, which may have been sorted away; a copy of a row stays a row. */
function joinRows(rows: readonly AnswerRow[]): AnswerRow[] {
  const parts = new Map<string, AnswerRow[]>();
  for (const row of rows) {
    const ref = row.record?.ref ?? '';
    const { base } = splitRef(ref);
    const others = parts.get(base) ?? [];
    const isCopy = others.some(({ record }) => record?.ref === ref);
    if (ref === '' || isCopy) parts.set(`${base} copy ${parts.size}`, [row]);
    else parts.set(base, [...others, row].toSorted(byPart));
  }
  return [...parts.values()].flatMap(([first, ...tails]) => {
    if (!first) return [];
    const answer = tails.reduce<TypedCell>(
      (head, tail) => ({ kind: 'text', text: joinTexts(textOf(head), textOf(tail.answer)) }),
      first.answer,
    );
    return [{ ...first, answer }];
  });
}

function byPart(one: AnswerRow, other: AnswerRow): number {
  return splitRef(one.record?.ref ?? '').part - splitRef(other.record?.ref ?? '').part;
}

/** One for each partnership: by these renamed ones are found. The part of the reference after the row is the question's. */
function listOwners(records: readonly QuestionRecord[]): RowRecord[] {
  const owners = new Map<string, RowRecord>();
  for (const { ref, sheet, theme, name, nth } of records) {
    if (ref.startsWith(BLOCK_REF)) continue;
    const own = ref.replace(/ [a-z]+(?: \(\d+\))?$/, '');
    owners.set(own, { ref: own, sheet, theme, name, nth, written: {} });
  }
  return [...owners.values()];
}

/** Where the columns stand; 0-based within the used cells, -1 where there is none. */
function findPlaces(values: PaperCells['values']) {
  const headingRow = values.findIndex(
    (row) => row.includes(QUESTION_HEADING) || row.includes(ANSWER_HEADING),
  );
  const headings = values[headingRow] ?? [];
  const answer = headings.indexOf(ANSWER_HEADING);
  return {
    headingRow,
    ref: headings.indexOf(REF_HEADING),
    name: headings.indexOf(NAME_HEADING),
    question: headings.indexOf(QUESTION_HEADING),
    // A heading that was typed over: answers stand before the records.
    answer: answer >= 0 ? answer : placeOfRecords(values) - 1,
  };
}

function placeOfRecords(values: PaperCells['values']): number {
  const row = values.find((each) => findQuestionRecord(each) !== undefined) ?? [];
  return row.findIndex((value) => findQuestionRecord([value]) !== undefined);
}

function textAt(row: readonly CellScalar[], column: number): string {
  return String(row[column] ?? '').trim();
}

function textOf(cell: TypedCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'formula':
      return cell.formula;
  }
}
