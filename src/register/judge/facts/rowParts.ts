import type { ColumnId } from '../../columns';
import type { ReadingContext } from '../../reading';
import type { RegisterCell, RegisterRow, RowCells } from '../../registerTab';
import { readAreaOnce } from './readOnce';

/** One row of a partnership and the councils of its own area; a row without an area has that of the first. */
export interface RowPart {
  readonly cells: RowCells;
  readonly councils: readonly string[];
}

/** The partnership's own row and those that its merged name takes in. */
export function splitParts(row: RegisterRow, context: ReadingContext): RowPart[] {
  const councilsOf = (cells: RowCells) => readAreaOnce(cells.text('area'), context).value;
  const first = councilsOf(row.cells) ?? [];
  const own = { cells: row.cells, councils: first };
  if (row.furtherRows.length === 0) return [own];
  return [own, ...row.furtherRows.map(({ cells }) => ({ cells, councils: councilsOf(cells) ?? first }))];
}

/** What the first of the partnership's rows that has a column shows in it; `''` when none has. */
export function firstText(row: RegisterRow, id: ColumnId): string {
  const own = row.cells.text(id);
  if (own !== '' || row.furtherRows.length === 0) return own;
  return row.furtherRows.find(({ cells }) => cells.has(id))?.cells.text(id) ?? '';
}

/** Whether any of the partnership's rows fills a column. */
export function hasCell(row: RegisterRow, id: ColumnId): boolean {
  return (
    row.cells.has(id) || (row.furtherRows.length > 0 && row.furtherRows.some(({ cells }) => cells.has(id)))
  );
}

/** The cell of a column from the first of the partnership's rows that has it. */
export function firstCell(row: RegisterRow, id: ColumnId): RegisterCell | undefined {
  const own = row.cells.get(id);
  if (own || row.furtherRows.length === 0) return own;
  return row.furtherRows.find(({ cells }) => cells.has(id))?.cells.get(id);
}
