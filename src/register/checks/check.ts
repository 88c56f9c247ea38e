import type { ColumnId, ColumnKey } from '../columns';
import type { Finding, FindingCode } from '../finding';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import type { RegisterCell, RegisterTab } from '../registerTab';
import { firstCell } from '../judge/facts/rowParts';
import { keyOf } from './columnWords';

/** One judged partnership, where it stands, and what it is judged by. */
export interface CheckInput {
  readonly tab: RegisterTab;
  readonly partnership: Partnership;
  readonly context: ReadingContext;
}

/** Looks for one kind of trouble in one partnership. */
export type Check = (input: CheckInput) => readonly Finding[];

/** The cell of a column, from the first of the partnership's rows that has it; undefined when all are blank. */
export function findCell({ partnership: { row } }: CheckInput, id: ColumnId): RegisterCell | undefined {
  return firstCell(row, id);
}

/**
 * A finding at the first of some columns that the row fills or else the tab has; at the name when it has none of them.
 */
export function findingIn(
  input: CheckInput,
  code: FindingCode,
  keys: readonly ColumnKey[],
  facts: Finding['facts'] = {},
): Finding {
  const { tab, partnership } = input;
  const columns = keys.flatMap((key) => tab.columns.filter(({ id }) => keyOf(id) === key));
  const name = tab.columns.find(({ id }) => id === 'name');
  const column = columns.find(({ id }) => findCell(input, id)) ?? columns[0] ?? name;
  const cell = column && findCell(input, column.id);
  return {
    code,
    sheet: tab.sheet,
    row: cell?.row ?? partnership.row.row,
    column: column?.column ?? 0,
    heading: column?.heading ?? '',
    value: cell?.text ?? '',
    facts,
  };
}

/** A finding at one cell of the partnership. */
export function findingAt(
  { tab }: CheckInput,
  code: FindingCode,
  id: ColumnId,
  cell: RegisterCell,
  facts: Finding['facts'] = {},
): Finding {
  return {
    code,
    sheet: cell.sheet,
    row: cell.row,
    column: cell.column,
    heading: tab.columns.find((column) => column.id === id)?.heading ?? '',
    value: cell.text,
    facts,
  };
}
