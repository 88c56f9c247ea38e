import { parseArea } from '../../grid/address';
import { tidyText } from '../read/cellText';
import type { RegisterTab } from '../registerTab';
import type { ChangeLine } from './changeLine';

/**
 * Where a changed cell is now: rows and columns may have been inserted, sorted or deleted since. It is looked for by tab,
 * column heading and partnership; undefined when the three no longer name one cell. 0-based.
 */
export function locateChange(
  tabs: readonly RegisterTab[],
  { sheet, cell, heading, partnership }: ChangeLine,
): { readonly row: number; readonly column: number } | undefined {
  const tab = tabs.find((other) => other.sheet === sheet);
  const columns = tab?.columns.filter((column) => column.heading === heading) ?? [];
  const rows = tab?.rows.filter(({ name }) => name === tidyText(partnership)) ?? [];
  const [column, ...otherColumns] = columns;
  if (!column || otherColumns.length > 0) return undefined;
  const lines = rows.flatMap(({ row, furtherRows }) => [row, ...furtherRows.map((further) => further.row)]);
  const at = parseArea(cell)?.row;
  const row = lines.find((line) => line === at) ?? (lines.length === 1 ? lines[0] : undefined);
  return row === undefined ? undefined : { row, column: column.column };
}
