import type { SheetCells } from '../../grid/sheetCells';
import { COLUMNS, type ColumnId, type ColumnKind } from '../columns';
import type { RegisterCell } from '../registerTab';
import { shownAt, valueAt } from './cellText';
import { toSerial1900, type DateSystem } from './dateSystem';
import type { Header } from './findHeader';

/** One row of a register: what its columns hold, and which of them hold an error instead. */
export interface RowContent {
  readonly cells: ReadonlyMap<ColumnId, RegisterCell>;
  readonly errors: ReadonlyMap<ColumnId, RegisterCell>;
}

/** What a formula shows that has no result; such a cell counts as not filled. */
const ERROR_VALUES: ReadonlySet<unknown> = new Set(
  (
    '#REF! #N/A #DIV/0! #VALUE! #NAME? #NUM! #NULL! #SPILL! #CALC! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #BUSY! ' +
    '#UNKNOWN!'
  ).split(' '),
);

const KINDS: ReadonlyMap<string, ColumnKind> = new Map(COLUMNS.map(({ key, kind }) => [key, kind]));

/** The kind of a column, whichever council's it is. */
export function kindOf(id: ColumnId): ColumnKind | undefined {
  return KINDS.get(id.split(':', 1)[0] ?? '');
}

/** Prepares the reading of a tab's rows; only columns that the header names are looked at. */
export function createRowReader(
  cells: SheetCells,
  header: Header,
  system: DateSystem,
): (row: number) => RowContent {
  const columns = header.columns.map(({ id, column }) => ({ id, column, isDate: kindOf(id) === 'date' }));
  return (row) => {
    const filled = new Map<ColumnId, RegisterCell>();
    const errors = new Map<ColumnId, RegisterCell>();
    for (const { id, column, isDate } of columns) {
      const value = valueAt(cells, row, column);
      const text = shownAt(cells, row, column);
      if (text === '') continue;
      const cell = { sheet: cells.name, row, column, value, text };
      if (ERROR_VALUES.has(value)) errors.set(id, cell);
      else if (typeof value !== 'number') filled.set(id, cell);
      else filled.set(id, { ...cell, value: toSerial1900(value, text, system, isDate) });
    }
    return { cells: filled, errors };
  };
}
