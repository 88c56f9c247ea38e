import type { Rect, SheetFile, TableInfo } from '../file/model';
import { HostError } from '../protocol/hostError';
import type { Book } from './book';
import { RangeState } from './rangeState';

/** A table, found anew by its id at each use because its place and name change. */
export interface TableState {
  readonly book: Book;
  readonly sheet: SheetFile;
  readonly id: number;
}

export function requireTable({ sheet, id }: TableState): TableInfo {
  const table = sheet.tables().find((item) => item.id === id);
  if (!table) throw new HostError('ItemNotFound');
  return table;
}

/** The tables of one sheet, or of all sheets in tab order. */
export function tablesOf(book: Book, sheet?: SheetFile): readonly TableState[] {
  const sheets = sheet ? [sheet] : book.worksheets;
  return sheets.flatMap((owner) => owner.tables().map(({ id }) => ({ book, sheet: owner, id })));
}

/** Parts of a table: the rows of its headers, data and totals. */
export type TablePart = 'all' | 'headers' | 'data' | 'totals';

/** The cells of a part; refused when the table shows no such row. An empty table has one blank row of data. */
export function tableRect(table: TableInfo, part: TablePart): Rect {
  const { rect, showHeaders, showTotals } = table;
  const top = showHeaders ? 1 : 0;
  switch (part) {
    case 'all':
      return rect;
    case 'headers':
      if (!showHeaders) throw new HostError('ItemNotFound');
      return { ...rect, rowCount: 1 };
    case 'totals':
      if (!showTotals) throw new HostError('ItemNotFound');
      return { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 };
    case 'data': {
      const rowCount = rect.rowCount - top - (showTotals ? 1 : 0);
      return { ...rect, row: rect.row + top, rowCount: Math.max(1, rowCount) };
    }
  }
}

export function tableRange(state: TableState, part: TablePart): RangeState {
  return new RangeState(state.book, state.sheet, tableRect(requireTable(state), part));
}
