import { COLUMNS, type ColumnId, type ColumnKey } from '../../src/register/columns';
import {
  CellMap,
  type MatchedColumn,
  type RegisterCell,
  type RegisterRow,
  type RegisterTab,
  type RowCells,
} from '../../src/register/registerTab';

/** Cells of one row by column id; a blank cell is `''` or left out. */
export type RowContent = Partial<Record<ColumnId, string | number>>;

const HEADER_ROW = 2;
const CORE_KEYS = COLUMNS.filter(({ isCore }) => isCore).map(({ key }) => key);

/**
 * A theme tab: headings in row 3, one partnership in each row from row 4. It has the register's eleven columns and
 * after them whatever columns the rows use.
 */
export function registerTab(
  rows: readonly RowContent[],
  { sheet = 'Economy', without = [] }: { sheet?: string; without?: readonly ColumnKey[] } = {},
): RegisterTab {
  const columns = matchColumns(rows, without);
  return {
    sheet,
    theme: sheet,
    isHidden: false,
    isProtected: false,
    headerRow: HEADER_ROW,
    firstRow: HEADER_ROW + 1,
    lastRow: HEADER_ROW + rows.length,
    columns,
    ownColumns: new Map(),
    nextColumn: columns.length,
    rows: rows.map((content, index) => registerRow(content, HEADER_ROW + 1 + index, columns, sheet)),
    namelessRows: [],
  };
}

/** A row that takes in further rows, as a merged name does. */
export function withFurtherRows(
  tab: RegisterTab,
  further: readonly RowContent[],
): { tab: RegisterTab; row: RegisterRow } {
  const [first] = tab.rows;
  if (!first) throw new Error('Expected a tab with a row, got none');
  const row: RegisterRow = {
    ...first,
    furtherRows: further.map((content, index) => ({
      row: first.row + 1 + index,
      cells: rowCells(content, first.row + 1 + index, tab.columns, tab.sheet),
    })),
  };
  return { tab: { ...tab, lastRow: first.row + further.length, rows: [row] }, row };
}

function matchColumns(rows: readonly RowContent[], without: readonly ColumnKey[]): MatchedColumn[] {
  const used = rows.flatMap((row) => Object.keys(row) as ColumnId[]); // the keys of a RowContent are column ids
  const ids = new Set<ColumnId>([...CORE_KEYS, ...used]);
  return [...ids]
    .filter((id) => !without.some((key) => key === id))
    .map((id, column) => ({ id, column, heading: headingOf(id) }));
}

function headingOf(id: ColumnId): string {
  const [key, council] = id.split(':');
  const heading = COLUMNS.find((column) => column.key === key)?.heading ?? id;
  return council === undefined ? heading : `${heading} ${council}`;
}

function registerRow(
  content: RowContent,
  row: number,
  columns: readonly MatchedColumn[],
  sheet: string,
): RegisterRow {
  const name = String(content.name ?? 'Tamar Valley AONB');
  return {
    sheet,
    theme: sheet,
    row,
    name,
    cells: rowCells({ name, ...content }, row, columns, sheet),
    furtherRows: [],
  };
}

function rowCells(
  content: RowContent,
  row: number,
  columns: readonly MatchedColumn[],
  sheet: string,
): RowCells {
  const cells = columns.flatMap(({ id, column }): [ColumnId, RegisterCell][] => {
    const value = content[id] ?? '';
    return value === '' ? [] : [[id, { sheet, row, column, value, text: String(value) }]];
  });
  return new CellMap(cells);
}
