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

const NO_ERRORS: ReadonlyMap<ColumnId, RegisterCell> = new Map();

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
    let errors = NO_ERRORS;
    for (const { id, column, isDate } of columns) {
      const text = shownAt(cells, row, column);
      if (text === '') continue;
      const raw = valueAt(cells, row, column);
      const value = typeof raw === 'number' ? toSerial1900(raw, text, system, isDate) : raw;
      const cell = { sheet: cells.name, row, column, value, text };
      if (ERROR_VALUES.has(raw)) errors = new Map(errors).set(id, cell);
      else filled.set(id, cell);
    }
    return { cells: filled, errors };
  };
}
