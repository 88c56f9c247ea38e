import { MAX_COLUMNS, MAX_ROWS } from '../../grid/address';
import { HostError } from '../protocol/hostError';
import type { RangeState } from './rangeState';

/** Inserts as many whole rows or columns as the range has, before it, and moves the ranges in use with the cells. */
export function insertLines(range: RangeState, lines: 'rows' | 'columns'): void {
  const { book, sheet, rect } = range;
  requireRoom(range, lines);
  if (lines === 'rows') {
    sheet.insertRows(rect.row, rect.rowCount);
    book.moveRanges(sheet, (other) => {
      other.moveForInsertedRows(rect.row, rect.rowCount);
    });
  } else {
    sheet.insertColumns(rect.column, rect.columnCount);
    book.moveRanges(sheet, (other) => {
      other.moveForInsertedColumns(rect.column, rect.columnCount);
    });
  }
}

/** Deletes the whole rows or columns of a range. */
export function deleteLines(range: RangeState, lines: 'rows' | 'columns'): void {
  const { book, sheet, rect } = range;
  if (lines === 'rows') {
    sheet.deleteRows(rect.row, rect.rowCount);
    book.moveRanges(sheet, (other) => {
      other.moveForDeletedRows(rect.row, rect.rowCount);
    });
  } else {
    sheet.deleteColumns(rect.column, rect.columnCount);
    book.moveRanges(sheet, (other) => {
      other.moveForDeletedColumns(rect.column, rect.columnCount);
    });
  }
}

function requireRoom({ sheet, rect }: RangeState, lines: 'rows' | 'columns'): void {
  const used = sheet.usedRect(true);
  if (!used) return;
  const over =
    lines === 'rows'
      ? rect.row < used.row + used.rowCount && used.row + used.rowCount + rect.rowCount > MAX_ROWS
      : rect.column < used.column + used.columnCount &&
        used.column + used.columnCount + rect.columnCount > MAX_COLUMNS;
  if (over) throw new HostError('NonBlankCellOffSheet');
}
