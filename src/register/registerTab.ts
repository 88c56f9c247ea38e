import type { CellScalar } from '../grid/sheetCells';
import type { ColumnId } from './columns';

/** One cell of a register. Rows and columns are 0-based. */
export interface RegisterCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  /** What Excel shows, trimmed; `''` for a blank cell. */
  readonly text: string;
}

/** The cells of one row that have content, by column. */
export interface RowCells extends Iterable<readonly [ColumnId, RegisterCell]> {
  readonly size: number;
  get(id: ColumnId): RegisterCell | undefined;
  has(id: ColumnId): boolean;
  /** What the row shows in a column; `''` where it has nothing. */
  text(id: ColumnId): string;
  /** Whether what the row shows in any column is of some kind. */
  hasText(is: (text: string) => boolean): boolean;
}

/** Cells that are at hand, by column. */
export class CellMap extends Map<ColumnId, RegisterCell> implements RowCells {
  text(id: ColumnId): string {
    return this.get(id)?.text ?? '';
  }

  hasText(is: (text: string) => boolean): boolean {
    return [...this.values()].some(({ text }) => is(text));
  }
}

/** One partnership's row; `furtherRows` are those that a name merged downwards takes in. */
export interface RegisterRow {
  readonly sheet: string;
  readonly theme: string;
  /** 0-based. */
  readonly row: number;
  readonly name: string;
  readonly cells: RowCells;
  readonly furtherRows: readonly { readonly row: number; readonly cells: RowCells }[];
}

/** A column of a tab as its heading was matched. */
export interface MatchedColumn {
  readonly id: ColumnId;
  /** 0-based. */
  readonly column: number;
  /** The heading as the tab has it, spaces and line breaks tidied. */
  readonly heading: string;
}

/** One theme tab as it was understood. Rows and columns are 0-based. */
export interface RegisterTab {
  readonly sheet: string;
  readonly theme: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** The last row of the headings. */
  readonly headerRow: number;
  /** First and last partnership row; both are `headerRow + 1` and `headerRow` when there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly MatchedColumn[];
  /** The add-in's own columns, by heading. */
  readonly ownColumns: ReadonlyMap<string, number>;
  /** The first column after everything that the tab uses: where new columns go. */
  readonly nextColumn: number;
  readonly rows: readonly RegisterRow[];
  /** Rows with details but no name. */
  readonly namelessRows: readonly { readonly row: number; readonly cells: RowCells }[];
}
