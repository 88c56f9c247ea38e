import type { SheetCells } from '../../grid/sheetCells';
import { kindOf } from '../columnKind';
import type { ColumnId } from '../columns';
import type { RegisterCell, RowCells } from '../registerTab';
import { shownAt, valueAt } from './cellText';
import type { DateSystem } from './dateSystem';
import type { Header } from './findHeader';
import { SheetRowCells, type SheetColumn } from './SheetRowCells';

/** One row of a register: what its columns hold, and which of them hold an error instead. */
export interface RowContent {
  readonly cells: RowCells;
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

/** Prepares the reading of a tab's rows; only columns that the header names are looked at. */
export function createRowReader(
  cells: SheetCells,
  header: Header,
  system: DateSystem,
): (row: number) => RowContent {
  const columns = header.columns.map(({ id, column }): SheetColumn => {
    return { id, column, offset: column - cells.left, isDate: kindOf(id) === 'date' };
  });
  const sheet = { cells, system, columns, byId: new Map(columns.map((at) => [at.id, at])) };
  return (row) => {
    const raw = cells.text[row - cells.top] ?? NO_TEXTS;
    // Nearly every row shows its texts without stray spaces, and then no list of its own is kept for it.
    let own: string[] | undefined;
    let filled = 0;
    let errors = NO_ERRORS;
    for (const { id, column, offset } of columns) {
      const shown = shownAt(cells, row, column);
      const error = shown.startsWith('#') ? readError(cells, row, column, shown) : undefined;
      if (error) errors = new Map(errors).set(id, error);
      const text = error ? '' : shown;
      if (text !== '') filled += 1;
      if (text === raw[offset]) continue;
      own ??= [...raw];
      own[offset] = text;
    }
    return { cells: new SheetRowCells(sheet, row, own ?? raw, filled), errors };
  };
}

const NO_TEXTS: readonly string[] = [];

/** An error stands in the value as it is shown, but for what a narrow column makes of it. */
function readError(cells: SheetCells, row: number, column: number, text: string): RegisterCell | undefined {
  const value = valueAt(cells, row, column);
  return ERROR_VALUES.has(value) ? { sheet: cells.name, row, column, value, text } : undefined;
}
