import type { Rect, SheetFile } from '../file/model';
import { requireFlag, requireInteger, requireText } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type Argument, type HostObject } from '../protocol/hostObject';
import { activeSheetOf } from './activeSheet';
import type { Book } from './book';
import { cellText } from './cellContent';
import { WORKBOOK_TARGET } from './eventLog';
import { eventMethods, TABLE_EVENTS } from './eventMethods';
import { requireUnprotected } from './protectedCells';
import { parseRangeAddress } from './rangeAddress';
import type { RangeState } from './rangeState';
import { requireRange } from './rangeWalks';
import { intersect } from './rects';
import { rangeOfAddress } from './sheetState';
import { tableObject } from './table';
import { freeTableName, makeHeadings } from './tableName';
import { requireTable, tablesOf } from './tableState';

/** The tables of one sheet, or of the workbook. */
export interface TablesState {
  readonly book: Book;
  readonly sheet?: SheetFile;
}

const OVERLAP =
  "A table can't overlap a range that contains another table, a PivotTable report, query results, merged cells or an XML Map.";

/** The tables of a sheet or workbook. */
export const tableCollection = defineClass<TablesState>(() => ({
  name: 'TableCollection',
  read: { Count: ({ book, sheet }) => tablesOf(book, sheet).length },
  items: ({ book, sheet }) => tablesOf(book, sheet).map((table) => tableObject(table)),
  item: (state, key) => findTable(state, key),
  ask: {
    GetCount: ({ book, sheet }) => tablesOf(book, sheet).length,
    GetItemAt: ({ book, sheet }, index) => {
      const table = tablesOf(book, sheet)[requireInteger(index)];
      if (!table) throw invalidArgument();
      return tableObject(table);
    },
    GetItemOrNullObject: (state, key) => findTable(state, key) ?? NULL_OBJECT,
    ...eventMethods<TablesState>(
      ({ book }) => book.events,
      ({ book, sheet }) => (sheet ? book.sheetId(sheet) : WORKBOOK_TARGET),
      TABLE_EVENTS,
    ),
  },
  act: {
    Add: (state, place, hasHeaders) => addTable(tablePlace(state, place), requireFlag(hasHeaders)),
  },
}));

/** A table by its id or its name in any case. */
function findTable({ book, sheet }: TablesState, key: Argument | undefined): HostObject | undefined {
  const wanted = String(typeof key === 'number' ? key : requireText(key)).toLowerCase();
  const tables = tablesOf(book, sheet);
  const found =
    tables.find((table) => String(table.id) === wanted) ??
    tables.find((table) => requireTable(table).name.toLowerCase() === wanted);
  return found && tableObject(found);
}

function tablePlace({ book, sheet }: TablesState, place: Argument | undefined): RangeState {
  if (typeof place !== 'string') return requireRange(place);
  const named = parseRangeAddress(place)?.sheetName;
  const owner = named === undefined ? (sheet ?? activeSheetOf(book)) : book.findSheet(named);
  if (!owner) throw invalidArgument();
  return rangeOfAddress({ book, sheet: owner }, place);
}

function addTable(range: RangeState, hasHeaders: boolean): HostObject {
  const { book, sheet } = range;
  requireUnprotected(sheet);
  requireFreePlace(range);
  const rect = hasHeaders ? withDataRow(range.rect) : shiftDown(range);
  const shown = Array.from({ length: rect.columnCount }, (_none, index) =>
    hasHeaders ? cellText(book, sheet, rect.row, rect.column + index) : '',
  );
  const headings = makeHeadings(shown);
  headings.forEach((value, index) => {
    sheet.setCell(rect.row, rect.column + index, { value });
  });
  const { id } = sheet.addTable(rect, true, freeTableName(book), headings);
  return tableObject({ book, sheet, id });
}

function requireFreePlace({ sheet, rect }: RangeState): void {
  const others = [...sheet.tables().map((table) => table.rect), ...sheet.merges()];
  if (others.some((other) => intersect(other, rect))) throw new HostError('InvalidArgument', OVERLAP);
}

/** A table of headings alone gets a blank row, as in Excel. */
function withDataRow(rect: Rect): Rect {
  return rect.rowCount === 1 ? { ...rect, rowCount: 2 } : rect;
}

/** Without headings of its own a table gets some, and its cells move down one row to make room. */
function shiftDown({ sheet, rect }: RangeState): Rect {
  const below = { ...rect, row: rect.row + rect.rowCount, rowCount: 1 };
  const used = sheet.usedRect(true);
  // Cells further down would have to move too, in these columns only.
  if (
    used &&
    used.row + used.rowCount > below.row &&
    intersect(used, { ...below, rowCount: used.row + used.rowCount - below.row })
  ) {
    throw new HostError('UnsupportedOperation');
  }
  for (let row = rect.row + rect.rowCount - 1; row >= rect.row; row -= 1) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
      sheet.setCell(row + 1, column, sheet.cell(row, column) ?? null);
    }
  }
  return { ...rect, rowCount: rect.rowCount + 1 };
}
