import type { CellRecord, RowRecord } from './records';

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** The rows of a sheet that the file mentions. */
export class RowStore {
  private rows = new Map<number, RowRecord>();
  private order: number[] | undefined;
  /** Whether the file has formulas that fill several cells. */
  hasArrays = false;

  row(index: number): RowRecord | undefined {
    return this.rows.get(index);
  }

  ensureRow(index: number): RowRecord {
    const known = this.rows.get(index);
    if (known) return known;
    const made: RowRecord = { attributes: NO_ATTRIBUTES, cells: [] };
    this.rows.set(index, made);
    if (this.order && index > (this.order.at(-1) ?? -1)) this.order.push(index);
    else this.order = undefined;
    return made;
  }

  cell(row: number, column: number): CellRecord | undefined {
    const cells = this.rows.get(row)?.cells;
    if (!cells) return undefined;
    const found = cells[cellPosition(cells, column)];
    return found?.column === column ? found : undefined;
  }

  /** The cell, made with that style when the file does not mention it. */
  ensureCell(row: number, column: number, style: number): CellRecord {
    const { cells } = this.ensureRow(row);
    const at = cellPosition(cells, column);
    const found = cells[at];
    if (found?.column === column) return found;
    const made: CellRecord = { column, style, type: '' };
    cells.splice(at, 0, made);
    return made;
  }

  removeCell(row: number, column: number): void {
    const record = this.rows.get(row);
    if (record) record.cells = record.cells.filter((cell) => cell.column !== column);
  }

  /** Indexes of the rows, in order. */
  indexes(): readonly number[] {
    this.order ??= [...this.rows.keys()].sort((one, other) => one - other);
    return this.order;
  }

  *entries(): Iterable<[number, RowRecord]> {
    for (const index of this.indexes()) {
      const row = this.rows.get(index);
      if (row) yield [index, row];
    }
  }

  /** Gives every row its new index; a row whose new index is undefined is dropped. */
  renumber(move: (row: number) => number | undefined): void {
    const moved = new Map<number, RowRecord>();
    for (const [index, row] of this.entries()) {
      const target = move(index);
      if (target !== undefined) moved.set(target, row);
    }
    this.rows = moved;
    this.order = undefined;
  }
}

/** Where the cell of that column is, or would stand. */
function cellPosition(cells: readonly CellRecord[], column: number): number {
  let low = 0;
  let high = cells.length;
  if (high > 0 && (cells[high - 1]?.column ?? 0) < column) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
