import { z } from 'zod';
import type { CellScalar } from '../../../grid/sheetCells';
import type { RowOwner } from '../appendix4/rowRecord';
import { parseJson } from '../parseJson';

/** What the add-in remembers of a row in a hidden cell beside it: whose question it is, and which. */
export interface QuestionRecord extends RowOwner {
  /** The row's reference as printed; a further row of a long answer has the number of the part behind it. */
  readonly ref: string;
  /** The question's code; '' for words whose question was never known. */
  readonly question: string;
}

const MARK = 'Question row';
const schema = z.tuple([
  z.literal(MARK),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.number(),
  z.string(),
]);

/** A record as a cell's text. */
export function writeQuestionRecord({ ref, sheet, theme, name, nth, question }: QuestionRecord): string {
  return JSON.stringify([MARK, ref, sheet, theme, name, nth, question]);
}

/** The record of a row, in whatever column it stands now. */
export function findQuestionRecord(row: readonly CellScalar[]): QuestionRecord | undefined {
  for (const value of row) {
    if (typeof value !== 'string' || !value.startsWith(`["${MARK}"`)) continue;
    const result = schema.safeParse(parseJson(value), { jitless: true });
    if (!result.success) continue;
    const [, ref, sheet, theme, name, nth, question] = result.data;
    return { ref, sheet, theme, name, nth, question };
  }
  return undefined;
}
