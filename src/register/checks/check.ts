import { keyOf } from '../columnKind';
import type { ColumnId, ColumnKey } from '../columns';
import type { Finding, FindingCode } from '../finding';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { oncePer } from '../once';
import type { MatchedColumn, RegisterCell, RegisterTab } from '../registerTab';
import { firstCell, hasCell } from '../judge/facts/rowParts';

/** One judged partnership, where it stands, and what it is judged by. */
export interface CheckInput {
  readonly tab: RegisterTab;
  readonly partnership: Partnership;
  readonly context: ReadingContext;
}

/** Looks for one kind of trouble in one partnership. */
export type Check = (input: CheckInput) => readonly Finding[];

const NO_FACTS: Finding['facts'] = {};

/** What most checks find in most partnerships. */
export const NO_FINDINGS: readonly Finding[] = [];

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
  facts: Finding['facts'] = NO_FACTS,
): Finding {
  // Written out, for an object that takes another's members in is slower and larger, and registers have many findings.
  const { sheet, row, column, heading, value } = placeIn(input, keys);
  return { code, sheet, row, column, heading, value, facts };
}

/** The first of some columns that the row fills or else the tab has, as a place; the name when it has none of them. */
export function placeIn(
  input: CheckInput,
  keys: readonly ColumnKey[],
): Required<Pick<Finding, 'sheet' | 'row' | 'column' | 'heading' | 'value'>> {
  const { tab, partnership } = input;
  const column = chooseColumn(input, keys);
  const cell = column && findCell(input, column.id);
  return {
    sheet: tab.sheet,
    row: cell?.row ?? partnership.row.row,
    column: column?.column ?? 0,
    heading: column?.heading ?? '',
    value: cell?.text ?? '',
  };
}

/** Whether a column is filled, in whichever of the partnership's rows. */
export function isFilled({ partnership: { row } }: CheckInput, id: ColumnId): boolean {
  return hasCell(row, id);
}

function chooseColumn(input: CheckInput, keys: readonly ColumnKey[]): MatchedColumn | undefined {
  let first: MatchedColumn | undefined;
  for (const key of keys) {
    for (const column of listColumns(input.tab, key)) {
      if (isFilled(input, column.id)) return column;
      first ??= column;
    }
  }
  return first ?? listColumns(input.tab, 'name')[0];
}

const NO_COLUMNS: readonly MatchedColumn[] = [];

/** The columns of a tab with a key: none, one, or one for each council. */
export function listColumns(tab: RegisterTab, key: ColumnKey): readonly MatchedColumn[] {
  return columnsByKey(tab).get(key) ?? NO_COLUMNS;
}

/** The columns of a tab by their key; one for each council may share a key. */
const columnsByKey = oncePer((tab: RegisterTab): ReadonlyMap<string, readonly MatchedColumn[]> => {
  const columns = new Map<string, MatchedColumn[]>();
  for (const column of tab.columns) {
    const key = keyOf(column.id);
    columns.set(key, [...(columns.get(key) ?? []), column]);
  }
  return columns;
});

/** A finding at one cell of the partnership. */
export function findingAt(
  { tab }: CheckInput,
  code: FindingCode,
  id: ColumnId,
  cell: RegisterCell,
  facts: Finding['facts'] = NO_FACTS,
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
