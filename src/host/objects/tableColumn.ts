import { requireInteger, requireText } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type Argument, type HostObject } from '../protocol/hostObject';
import { cellValue } from './cellContent';
import { readMatrix } from './cellMatrix';
import { rangeObject } from './range';
import type { RangeState } from './rangeState';
import { requireTable, tableRange, type TablePart, type TableState } from './tableState';

interface ColumnState {
  readonly table: TableState;
  readonly index: number;
}

/** The columns of a table. Adding and deleting columns is not offered by this host. */
export const tableColumnCollection = defineClass<TableState>(() => ({
  name: 'TableColumnCollection',
  read: { Count: (table) => requireTable(table).columnNames.length },
  items: (table) =>
    requireTable(table).columnNames.map((_name, index) => tableColumnObject({ table, index })),
  item: (table, key) => findColumn(table, key),
  ask: {
    GetCount: (table) => requireTable(table).columnNames.length,
    GetItemAt: (table, index) => {
      const column = columnAt(table, requireInteger(index));
      if (!column) throw invalidArgument();
      return column;
    },
    GetItemOrNullObject: (table, key) => findColumn(table, key) ?? NULL_OBJECT,
  },
}));

const tableColumnObject = defineClass<ColumnState>(() => ({
  name: 'TableColumn',
  identity: { Id: ({ index }) => index + 1 },
  read: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: (column) => nameOf(column),
    Values: (column) => {
      const range = partOf(column, 'all');
      return readMatrix(range, (row, place) => cellValue(range.sheet, row, place));
    },
  },
  write: {
    Name: (column, value) => {
      const name = requireText(value);
      const { columnNames } = requireTable(column.table);
      const isTaken = columnNames.some(
        (other, at) => at !== column.index && other.toLowerCase() === name.toLowerCase(),
      );
      if (isTaken || name === '') throw new HostError(isTaken ? 'ItemAlreadyExists' : 'InvalidArgument');
      column.table.sheet.updateTable(column.table.id, { columnNames: columnNames.with(column.index, name) });
      const header = partOf(column, 'headers');
      header.sheet.setCell(header.rect.row, header.rect.column, { value: name });
    },
  },
  ask: {
    GetRange: (column) => rangeObject(partOf(column, 'all')),
    GetHeaderRowRange: (column) => rangeObject(partOf(column, 'headers')),
    GetDataBodyRange: (column) => rangeObject(partOf(column, 'data')),
    GetTotalRowRange: (column) => rangeObject(partOf(column, 'totals')),
  },
}));

function nameOf({ table, index }: ColumnState): string {
  const name = requireTable(table).columnNames[index];
  if (name === undefined) throw new HostError('ItemNotFound');
  return name;
}

function partOf({ table, index }: ColumnState, part: TablePart): RangeState {
  const whole = tableRange(table, part);
  return whole.at({ ...whole.rect, column: whole.rect.column + index, columnCount: 1 });
}

function columnAt(table: TableState, index: number): HostObject | undefined {
  return requireTable(table).columnNames[index] === undefined
    ? undefined
    : tableColumnObject({ table, index });
}

/** A column by its id (a number) or its name in any case. */
function findColumn(table: TableState, key: Argument | undefined): HostObject | undefined {
  if (typeof key === 'number') return columnAt(table, key - 1);
  const wanted = requireText(key).toLowerCase();
  const index = requireTable(table).columnNames.findIndex((name) => name.toLowerCase() === wanted);
  return index < 0 ? undefined : tableColumnObject({ table, index });
}
