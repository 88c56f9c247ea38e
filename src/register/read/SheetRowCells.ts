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
  readonly byId: ReadonlyMap<ColumnId, SheetColumn>;
}

/** A column that the header names; `column` is 0-based, `offset` counts from the first used column of the sheet. */
export interface SheetColumn {
  readonly id: ColumnId;
  readonly column: number;
  readonly offset: number;
  readonly isDate: boolean;
}

/**
 * The filled cells of one row of a sheet. A cell is made when it is asked for: a register of ten thousand rows has more
 * than a hundred thousand of them, and most are looked at once.
 */
export class SheetRowCells implements RowCells {
  /** @param texts what the row shows, from the first used column on; `''` where it has nothing. */
  constructor(
    private readonly sheet: SheetColumns,
    private readonly row: number,
    private readonly texts: readonly string[],
    readonly size: number,
  ) {}

  get(id: ColumnId): RegisterCell | undefined {
    const at = this.sheet.byId.get(id);
    return at && this.cellAt(at);
  }

  has(id: ColumnId): boolean {
    return this.text(id) !== '';
  }

  text(id: ColumnId): string {
    const at = this.sheet.byId.get(id);
    return at === undefined ? '' : (this.texts[at.offset] ?? '');
  }

  hasText(is: (text: string) => boolean): boolean {
    for (const { offset } of this.sheet.columns) {
      const text = this.texts[offset];
      if (text !== undefined && text !== '' && is(text)) return true;
    }
    return false;
  }

  *[Symbol.iterator](): Generator<readonly [ColumnId, RegisterCell]> {
    for (const at of this.sheet.columns) {
      const cell = this.cellAt(at);
      if (cell) yield [at.id, cell];
    }
  }

  private cellAt({ column, offset, isDate }: SheetColumn): RegisterCell | undefined {
    const text = this.texts[offset];
    if (text === undefined || text === '') return undefined;
    const { cells, system } = this.sheet;
    const raw = valueAt(cells, this.row, column);
    const value = typeof raw === 'number' ? toSerial1900(raw, text, system, isDate) : raw;
    return { sheet: cells.name, row: this.row, column, value, text };
  }
}
