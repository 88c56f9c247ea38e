import type { SheetCells } from '../../grid/sheetCells';
import type { ColumnId } from '../columns';
import type { RegisterCell, RowCells } from '../registerTab';
import { valueAt } from './cellText';
import { toSerial1900, type DateSystem } from './dateSystem';

/** What all rows of a tab share: where its columns stand on the sheet. */
export interface SheetColumns {
  readonly cells: SheetCells;
  readonly system: DateSystem;
  readonly columns: readonly SheetColumn[];
  /** Places in `columns` by id. */
  readonly placeOf: ReadonlyMap<ColumnId, number>;
}

/** A column that the header names; `column` is 0-based. */
export interface SheetColumn {
  readonly id: ColumnId;
  readonly column: number;
  readonly isDate: boolean;
}

/**
 * The filled cells of one row of a sheet. A cell is made when it is asked for: a register of ten thousand rows has more
 * than a hundred thousand of them, and most are looked at once.
 */
export class SheetRowCells implements RowCells {
  /** @param texts what the row shows in each of the columns, `''` where it has nothing. */
  constructor(
    private readonly sheet: SheetColumns,
    private readonly row: number,
    private readonly texts: readonly string[],
    readonly size: number,
  ) {}

  get(id: ColumnId): RegisterCell | undefined {
    const place = this.sheet.placeOf.get(id);
    return place === undefined ? undefined : this.at(place);
  }

  has(id: ColumnId): boolean {
    const place = this.sheet.placeOf.get(id);
    return place !== undefined && this.texts[place] !== '';
  }

  text(id: ColumnId): string {
    const place = this.sheet.placeOf.get(id);
    return place === undefined ? '' : (this.texts[place] ?? '');
  }

  *[Symbol.iterator](): Generator<readonly [ColumnId, RegisterCell]> {
    for (const [place, { id }] of this.sheet.columns.entries()) {
      const cell = this.at(place);
      if (cell) yield [id, cell];
    }
  }

  private at(place: number): RegisterCell | undefined {
    const text = this.texts[place];
    const at = this.sheet.columns[place];
    if (text === undefined || text === '' || !at) return undefined;
    const { cells, system } = this.sheet;
    const raw = valueAt(cells, this.row, at.column);
    const value = typeof raw === 'number' ? toSerial1900(raw, text, system, at.isDate) : raw;
    return { sheet: cells.name, row: this.row, column: at.column, value, text };
  }
}
