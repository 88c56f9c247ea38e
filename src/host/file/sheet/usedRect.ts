import type { Rect } from '../model';
import { hasContent } from './records';
import type { RowStore } from './RowStore';

/** The smallest rectangle around the cells with content; without `valuesOnly` also around those with a format. */
export function usedRect(rows: RowStore, valuesOnly: boolean): Rect | undefined {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [index, row] of rows.entries()) {
    const formatted = !valuesOnly && row.attributes.s !== undefined && row.attributes.s !== '0';
    let used = formatted;
    for (const cell of row.cells) {
      if (!hasContent(cell) && (valuesOnly || cell.style === 0)) continue;
      used = true;
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.column);
    }
    if (!used) continue;
    if (top < 0) top = index;
    bottom = index;
  }
  if (top < 0) return undefined;
  const column = right < 0 ? 0 : left;
  return { row: top, column, rowCount: bottom - top + 1, columnCount: Math.max(right, column) - column + 1 };
}
