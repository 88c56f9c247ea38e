import type { TableInfo } from '../model';
import { readCell, writeCell } from '../sheet/cellContent';
import type { SheetPart } from '../sheet/SheetPart';
import type { SharedStrings } from './SharedStrings';

/** Excel repairs a file whose header cells do not say, as text, what the table's columns are called. */
export function writeHeaderCells(part: SheetPart, strings: SharedStrings, table: TableInfo): void {
  table.columnNames.forEach((name, i) => {
    const column = table.rect.column + i;
    if (readCell(part, strings, table.rect.row, column)?.value !== name) {
      writeCell(part, strings, table.rect.row, column, { value: name });
    }
  });
}
