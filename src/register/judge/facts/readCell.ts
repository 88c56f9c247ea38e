import type { ColumnId } from '../../columns';
import type { CellProblem } from '../../partnership';
import type { ReadingProblem } from '../../reading';
import type { RegisterCell, RegisterRow } from '../../registerTab';
import { firstCell } from './rowParts';

/** A reading beside the troubles it had with its cell. */
export interface CellReading<Result> {
  readonly reading: Result;
  readonly problems: readonly CellProblem[];
}

/** Reads the first filled cell of a column; a blank column is read as blank text. */
export function readCell<Result extends { readonly problems: readonly ReadingProblem[] }>(
  row: RegisterRow,
  id: ColumnId,
  read: (text: string, cell: RegisterCell | undefined) => Result,
): CellReading<Result> {
  const cell = firstCell(row, id);
  const reading = read(cell?.text ?? '', cell);
  return { reading, problems: cell ? reading.problems.map((problem) => ({ id, cell, problem })) : [] };
}
