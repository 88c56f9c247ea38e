import { requireFlag, requireText } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import { clearRange } from './clearRange';
import { eventMethods, TABLE_EVENTS } from './eventMethods';
import { requireUnprotected } from './protectedCells';
import { rangeObject } from './range';
import { tableColumnCollection } from './tableColumn';
import { requireTableName } from './tableName';
import { requireTable, tableRange, type TableState } from './tableState';
import { worksheetObject } from './worksheet';

/** A table. Its id is text on the wire, as the client makes of Excel's number. */
export const tableObject = defineClass<TableState>(() => ({
  name: 'Table',
  identity: { Id: ({ id }) => String(id) },
  read: {
    Id: ({ id }) => String(id),
    Name: (table) => requireTable(table).name,
    Style: (table) => requireTable(table).style,
    ShowHeaders: (table) => requireTable(table).showHeaders,
    ShowTotals: (table) => requireTable(table).showTotals,
    ShowBandedRows: (table) => requireTable(table).showBandedRows,
  },
  write: {
    Name: (table, value) => {
      change(table, { name: requireTableName(table.book, requireText(value), requireTable(table)) });
    },
    Style: (table, value) => {
      change(table, { style: requireText(value) });
    },
    ShowBandedRows: (table, value) => {
      change(table, { showBandedRows: requireFlag(value) });
    },
    ShowHeaders: (table, value) => {
      // Showing or hiding either row moves the table's cells, which this host leaves to Excel.
      if (requireFlag(value) !== requireTable(table).showHeaders) throw new HostError('UnsupportedOperation');
    },
    ShowTotals: (table, value) => {
      if (requireFlag(value) !== requireTable(table).showTotals) throw new HostError('UnsupportedOperation');
    },
  },
  navigate: {
    Columns: tableColumnCollection,
    Worksheet: ({ book, sheet }) => worksheetObject({ book, sheet }),
  },
  ask: {
    GetRange: (table) => rangeObject(tableRange(table, 'all')),
    GetHeaderRowRange: (table) => rangeObject(tableRange(table, 'headers')),
    GetDataBodyRange: (table) => rangeObject(tableRange(table, 'data')),
    GetTotalRowRange: (table) => rangeObject(tableRange(table, 'totals')),
    ...eventMethods<TableState>(
      ({ book }) => book.events,
      ({ id }) => String(id),
      TABLE_EVENTS,
    ),
  },
  act: {
    ConvertToRange: (table) => {
      requireUnprotected(table.sheet);
      const range = tableRange(table, 'all');
      table.sheet.removeTable(table.id);
      return rangeObject(range);
    },
    Delete: (table) => {
      requireUnprotected(table.sheet);
      const range = tableRange(table, 'all');
      table.sheet.removeTable(table.id);
      clearRange(range, 'All');
      return undefined;
    },
  },
}));

function change(table: TableState, patch: Parameters<TableState['sheet']['updateTable']>[1]): void {
  requireUnprotected(table.sheet);
  requireTable(table);
  table.sheet.updateTable(table.id, patch);
}
