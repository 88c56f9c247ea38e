import type { SheetCells } from '../../grid/sheetCells';
import { columnsOf, lastRowOf, shownAt } from '../read/cellText';
import { tidyText } from '../read/cellText';
import { matchGrantHeading, type GrantColumnKey } from './grantColumns';

/** A column of a tab of grants. */
interface GrantHeading {
  readonly column: number;
  readonly heading: string;
}

/** Where a tab of grants has its headings; 0-based. */
export interface GrantHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<GrantColumnKey, GrantHeading>;
}

/** Titles and remarks above the headings take no more rows. */
const ROWS_TO_SEARCH = 30;

/** The first row that heads allocations and either grants or what they are for; undefined for other tabs. */
export function findGrantHeader(cells: SheetCells): GrantHeader | undefined {
  const last = Math.min(lastRowOf(cells), cells.top + ROWS_TO_SEARCH - 1);
  for (let row = cells.top; row <= last; row += 1) {
    const columns = matchRow(cells, row);
    if (columns.has('allocation') && (columns.has('grant') || columns.has('line'))) return { row, columns };
  }
  return undefined;
}

function matchRow(cells: SheetCells, row: number): Map<GrantColumnKey, GrantHeading> {
  const columns = new Map<GrantColumnKey, GrantHeading>();
  for (const column of columnsOf(cells)) {
    const heading = tidyText(shownAt(cells, row, column));
    const key = matchGrantHeading(heading);
    if (key !== undefined && !columns.has(key)) columns.set(key, { column, heading });
  }
  return columns;
}
