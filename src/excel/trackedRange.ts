import type { Area } from '../grid/address';
import type { SheetReader } from './SheetReader';

/**
 * The range of some cells, reached from the used range that Office.js tracks: rows or columns that someone inserts
 * above or left of the register between reading and writing move it along.
 */
export function trackedRange({ used }: SheetReader, area: Area): Excel.Range {
  const corner = used.getCell(area.row - used.rowIndex, area.column - used.columnIndex);
  if (area.rowCount === 1 && area.columnCount === 1) return corner;
  const range = corner.getAbsoluteResizedRange(area.rowCount, area.columnCount);
  corner.untrack();
  return range;
}

/**
 * The same for cells that are needed in one request only: Excel keeps no reference to them, which would have to be given
 * back and makes up a good part of a request.
 */
export function passingRange(reader: SheetReader, area: Area): Excel.Range {
  const range = trackedRange(reader, area);
  range.untrack();
  return range;
}
