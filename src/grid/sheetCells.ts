import type { Area } from './address';

/** A cell's result as Excel gives it: `''` for a blank cell, errors as text (`#REF!`), dates as serial numbers. */
export type CellScalar = string | number | boolean;

/** An Excel table on a sheet; its header row is the first row of `area` when it has one. */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** One sheet's used cells, as read in one go. */
export interface SheetCells {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  /** 0-based row and column of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellScalar[])[];
  /** What each cell shows, in the same shape as `values`. */
  readonly text: readonly (readonly string[])[];
  readonly tables: readonly SheetTable[];
  /** Merged areas; `undefined` when nobody asked Excel for them. */
  readonly merges: readonly Area[] | undefined;
  /** Whether rows hang on merged areas that this Excel does not tell of. */
  readonly lacksMerges?: boolean;
}
