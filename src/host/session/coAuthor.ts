import type { Book } from '../objects/book';
import { RangeState } from '../objects/rangeState';
import { requireSheet } from '../objects/sheetState';
import { deleteLines, insertLines } from '../objects/shiftLines';
import { deleteSheet, moveSheet, renameSheet } from '../objects/worksheetActions';

/** Whole rows or columns of a sheet, by its name; they count from 0. */
export interface SheetLines {
  readonly sheet: string;
  readonly lines: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** What somebody else does who has the same workbook open. Refusals are thrown as `HostError`. */
export interface CoAuthor {
  /** Inserts lines before one; ranges that an add-in holds move with their cells. */
  insert(lines: SheetLines): void;
  delete(lines: SheetLines): void;
  /** Sorts rows: the row at `at + i` gets the contents that the row at `at + order[i]` had. Looks stay. */
  sort(sheet: string, at: number, order: readonly number[]): void;
  renameTab(sheet: string, name: string): void;
  deleteTab(sheet: string): void;
  /** Moves a tab to a place among the worksheets, from 0. */
  moveTab(sheet: string, position: number): void;
}

/** A co-author of a workbook; `afterChange` runs after each of their changes. */
export function coAuthor(book: Book, afterChange: () => void): CoAuthor {
  const stateOf = (name: string) => ({ book, sheet: requireSheet(book, name) });
  const change = (make: () => void) => {
    make();
    book.noteChange();
    afterChange();
  };
  return {
    insert: (lines) => {
      change(() => {
        insertLines(rangeOf(book, lines), lines.lines);
      });
    },
    delete: (lines) => {
      change(() => {
        deleteLines(rangeOf(book, lines), lines.lines);
      });
    },
    sort: (sheet, at, order) => {
      change(() => {
        sortRows(book, sheet, at, order);
      });
    },
    renameTab: (sheet, name) => {
      change(() => {
        renameSheet(stateOf(sheet), name);
      });
    },
    deleteTab: (sheet) => {
      change(() => {
        deleteSheet(stateOf(sheet));
      });
    },
    moveTab: (sheet, position) => {
      change(() => {
        moveSheet(stateOf(sheet), position);
      });
    },
  };
}

function rangeOf(book: Book, { sheet, lines, at, count }: SheetLines): RangeState {
  const rect =
    lines === 'rows'
      ? { row: at, rowCount: count, column: 0, columnCount: 1 }
      : { row: 0, rowCount: 1, column: at, columnCount: count };
  return new RangeState(book, requireSheet(book, sheet), rect);
}

function sortRows(book: Book, name: string, at: number, order: readonly number[]): void {
  const sheet = requireSheet(book, name);
  const used = sheet.usedRect(true);
  const columns = used ? Array.from({ length: used.columnCount }, (_, index) => used.column + index) : [];
  const before = order.map((from) => columns.map((column) => sheet.cell(at + from, column) ?? null));
  before.forEach((cells, row) => {
    cells.forEach((content, index) => {
      sheet.setCell(at + row, columns[index] ?? 0, content);
    });
  });
}
