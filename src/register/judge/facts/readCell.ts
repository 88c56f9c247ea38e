import type { CellScalar } from '../../../grid/sheetCells';
import type { ColumnId } from '../../columns';
import type { CellProblem } from '../../partnership';
import type { ReadingContext, ReadingProblem } from '../../reading';
import type { RegisterCell, RegisterRow } from '../../registerTab';
import { firstCell, firstText } from './rowParts';

/** A partnership's row while it is read. */
export interface RowBeingRead {
  readonly row: RegisterRow;
  readonly context: ReadingContext;
  /** Gathers what stands in the way, each with its cell. */
  readonly problems: CellProblem[];
}

interface WithProblems {
  readonly problems: readonly ReadingProblem[];
}

/** Reads the first filled cell of a column by its text; a blank column is read as blank text. */
export function readText<Result extends WithProblems>(
  being: RowBeingRead,
  id: ColumnId,
  read: (text: string, context: ReadingContext) => Result,
): Result {
  const reading = read(firstText(being.row, id), being.context);
  if (reading.problems.length > 0) keepFirst(being, id, reading.problems);
  return reading;
}

/** Reads the first filled cell of a column by its value and what it shows; a blank column is read as blank text. */
export function readCell<Result extends WithProblems>(
  being: RowBeingRead,
  id: ColumnId,
  read: (value: CellScalar, text: string, context: ReadingContext) => Result,
): Result {
  const cell = firstCell(being.row, id);
  if (!cell) return read('', '', being.context);
  const reading = read(cell.value, cell.text, being.context);
  keepProblems(being.problems, id, cell, reading.problems);
  return reading;
}

function keepFirst(being: RowBeingRead, id: ColumnId, problems: readonly ReadingProblem[]): void {
  const cell = firstCell(being.row, id);
  if (cell) keepProblems(being.problems, id, cell, problems);
}

/** Adds the problems of one cell to those of its row. */
export function keepProblems(
  kept: CellProblem[],
  id: ColumnId,
  cell: RegisterCell,
  problems: readonly ReadingProblem[],
): void {
  for (const problem of problems) kept.push({ id, cell, problem });
}
