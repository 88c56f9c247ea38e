import type { SheetCells, SheetTable } from '../../grid/sheetCells';
import { lastRowOf, shownAt, squashText } from './cellText';
import type { Header } from './findHeader';

/** Excel's own headings, which it puts above cells that had none. */
const GENERATED_HEADING = /^Column\d+$/;

/**
 * The rows below a header that may hold partnerships, in order.
 *
 * A header in an Excel table takes the table's rows, without its totals row, and what was typed straight below it: a
 * table does not always grow. Tables further down with the same heading for the name continue the register; other
 * tables with headings of their own are none of it.
 */
export function listBodyRows(cells: SheetCells, header: Header): number[] {
  const name = header.columns.find(({ id }) => id === 'name');
  if (!name) return [];
  // Without tables every row below counts, and nothing is to be looked up for any of them.
  if (cells.tables.length === 0) return rowsBetween(header.row + 1, lastRowOf(cells));
  const tables = cells.tables.filter(({ area }) => holds(area.column, area.columnCount, name.column));
  const headingOf = ({ area }: SheetTable): string => shownAt(cells, area.row, name.column);
  const below = tables.filter(({ area, hasHeaders }) => hasHeaders && area.row > header.row);
  const continuing = below.filter((table) => squashText(headingOf(table)) === squashText(name.heading));
  const foreign = below.filter((t) => !continuing.includes(t) && !GENERATED_HEADING.test(headingOf(t)));

  const ranges = header.table
    ? [header.table, ...continuing].map((table) => rowsOfTable(cells, header, table))
    : [rowsBetween(header.row + 1, lastRowOf(cells))];
  const totals = tables.filter(({ hasTotals }) => hasTotals).map(({ area }) => area.row + area.rowCount - 1);
  return [...new Set(ranges.flat())]
    .filter(
      (row) => !totals.includes(row) && !foreign.some(({ area }) => holds(area.row, area.rowCount, row)),
    )
    .sort((a, b) => a - b);
}

function holds(first: number, count: number, position: number): boolean {
  return position >= first && position < first + count;
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Without a totals row, which ends a table for good, the rows straight below that hold a name and more are its own. */
function rowsOfTable(cells: SheetCells, header: Header, { area, hasTotals }: SheetTable): number[] {
  let last = area.row + area.rowCount - 1;
  while (!hasTotals && isNamedRow(cells, header, last + 1)) last += 1;
  return rowsBetween(area.row + 1, last);
}

function isNamedRow(cells: SheetCells, { columns }: Header, row: number): boolean {
  const filled = columns.filter(({ column }) => shownAt(cells, row, column) !== '');
  return filled.length > 1 && filled.some(({ id }) => id === 'name');
}
