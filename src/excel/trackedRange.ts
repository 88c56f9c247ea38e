import type { Area } from '../grid/address';
import type { SheetReader } from './SheetReader';

/**
 * The range of some cells, reached from the used range that Office.js tracks: rows or columns that someone inserts
 * above or left of the register between reading and writing move it along.
 */
export function trackedRange({ used }: SheetReader, area: Area): Excel.Range {
  return used
    .getCell(0, 0)
    .getOffsetRange(area.row - used.rowIndex, area.column - used.columnIndex)
    .getAbsoluteResizedRange(area.rowCount, area.columnCount);
}
