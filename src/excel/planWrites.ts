import { serialOfDate } from '../grid/serialDate';
import type { CellScalar, SheetCells } from '../grid/sheetCells';
import type { ColumnPlan, PlannedCell, PlannedColumn } from '../register';
import { findStaleRows } from './findStaleRows';
import { typedText } from './typedText';

/** A rectangle to be written; `null` leaves a cell alone. Rows and columns are 0-based. */
export interface CellsToWrite {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (CellScalar | null)[])[];
}

/** Rows that get the look of the add-in's cells because they had no value so far. */
export interface RowsToFormat {
  readonly column: PlannedColumn;
  readonly row: number;
  readonly rowCount: number;
}

/** Everything that a tab lacks of its plan; all lists are empty when the tab is as planned. */
export interface TabWrites {
  readonly cells: readonly CellsToWrite[];
  readonly newColumns: readonly PlannedColumn[];
  readonly formats: readonly RowsToFormat[];
}

/**
 * What must be written so that the cells become as planned; cells that hold their planned value are left out.
 * @param lacksLooks whether columns that are there may lack their looks
 */
export function planWrites(
  plan: ColumnPlan,
  cells: SheetCells,
  date1904: boolean,
  lacksLooks = false,
): TabWrites {
  const current = (row: number, column: number) => cells.values[row - cells.top]?.[column - cells.left] ?? '';
  const clear = planClearing(plan, cells);
  const changes = plan.columns.map((column) => [
    ...findChanges(plan, column, current, date1904),
    ...clear.map((isStale, index) =>
      isStale && current(rowBelow(plan) + index, column.column) !== '' ? '' : null,
    ),
  ]);
  return {
    cells: groupAdjacent(plan.columns).flatMap(([first, last]) =>
      makeRectangle(plan.headerRow, plan.columns[first]?.column ?? 0, changes.slice(first, last + 1)),
    ),
    newColumns: plan.columns.filter(({ isNew }) => isNew || lacksLooks),
    formats: plan.columns.flatMap((column) => findUnformatted(plan, column, current, lacksLooks)),
  };
}

/** Number of cells that are really written. */
export function countWritten(writes: TabWrites): number {
  return writes.cells.flatMap(({ values }) => values.flat()).filter((value) => value !== null).length;
}

/** 0-based row under the plan's last. */
function rowBelow({ firstRow, columns }: ColumnPlan): number {
  return firstRow + (columns[0]?.cells.length ?? 0);
}

/** For each row below the register down to the last stale one: whether it is to be cleared. */
function planClearing(plan: ColumnPlan, cells: SheetCells): readonly boolean[] {
  const own = plan.columns.filter(({ isNew }) => !isNew).map(({ column }) => column);
  const stale = new Set(findStaleRows(cells, own, rowBelow(plan)));
  return Array.from({ length: Math.max(rowBelow(plan) - 1, ...stale) - rowBelow(plan) + 1 }, (_, index) =>
    stale.has(rowBelow(plan) + index),
  );
}

type Current = (row: number, column: number) => CellScalar;

/** For the heading and each row: the value to write, or null where it is there already. */
function findChanges(plan: ColumnPlan, column: PlannedColumn, current: Current, date1904: boolean) {
  const heading =
    current(plan.headerRow, column.column) === column.heading ? null : typedText(column.heading);
  const gap = Array<null>(plan.firstRow - plan.headerRow - 1).fill(null);
  const body = column.cells.map((cell, index) => {
    const wanted = valueOf(cell, date1904);
    if (current(plan.firstRow + index, column.column) === wanted) return null;
    return typeof wanted === 'string' ? typedText(wanted) : wanted;
  });
  return [heading, ...gap, ...body];
}

/** A planned cell as Excel gives its value back. */
export function valueOf(cell: PlannedCell, date1904: boolean): CellScalar {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return serialOfDate(cell.date, date1904);
    case 'blank':
      return '';
  }
}

/** First and last index of each run of columns that stand side by side. */
export function groupAdjacent(columns: readonly PlannedColumn[]): readonly (readonly [number, number])[] {
  const starts = columns.flatMap(({ column }, index) =>
    index === 0 || columns[index - 1]?.column !== column - 1 ? [index] : [],
  );
  return starts.map((start, index) => [start, (starts[index + 1] ?? columns.length) - 1]);
}

/** The smallest rectangle that holds all changes of adjacent columns. */
function makeRectangle(
  headerRow: number,
  column: number,
  changes: readonly (readonly (CellScalar | null)[])[],
): readonly CellsToWrite[] {
  const height = changes[0]?.length ?? 0;
  const rows = Array.from({ length: height }, (_, row) => changes.map((values) => values[row] ?? null));
  const changed = rows.flatMap((row, index) => (row.some((value) => value !== null) ? [index] : []));
  const [first, last] = [changed[0], changed.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ row: headerRow + first, column, values: rows.slice(first, last + 1) }];
}

/** Rows from the first to the last that gain a value where there was none: those have not been formatted yet. */
function findUnformatted(
  plan: ColumnPlan,
  column: PlannedColumn,
  current: Current,
  lacksLooks: boolean,
): readonly RowsToFormat[] {
  const fresh = column.cells.flatMap((cell, index) =>
    cell.kind !== 'blank' && current(plan.firstRow + index, column.column) === '' ? [index] : [],
  );
  const [first, last] = column.isNew || lacksLooks ? [0, column.cells.length - 1] : [fresh[0], fresh.at(-1)];
  if (first === undefined || last === undefined || last < first) return [];
  return [{ column, row: plan.firstRow + first, rowCount: last - first + 1 }];
}
