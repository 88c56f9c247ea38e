import type { Look, RuleLook } from './StyleBook';

/** A piece of a cell's text with a look of its own. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly color?: string;
}

/** What one cell holds. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  /** Without a leading `=`; `value` is its result. */
  readonly formula?: string;
  /** The value is an error such as `#N/A`. */
  readonly isError?: boolean;
  /** Instead of the value, for text that is formatted in part. */
  readonly runs?: readonly Run[];
}

/** Rows and columns are 0-based. */
export interface PlacedCell extends CellContent {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
}

export interface Link {
  readonly cell: string;
  /** `mailto:…`, or `#'Sheet'!A1` for a place in the workbook. */
  readonly to: string;
}

export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A conditional format; `rule` is the type of ECMA-376 18.18.12. */
export interface FormatRule {
  readonly area: string;
  readonly rule: 'expression' | 'containsText' | 'lessThan' | 'dataBar';
  /** The formula, the text looked for, or the colour of the bar. */
  readonly by: string;
  readonly look?: RuleLook;
}

export interface DropDown {
  readonly area: string;
  /** A formula that names the cells of the list. */
  readonly list: string;
  readonly prompt?: readonly [title: string, text: string];
  /** Other values are asked about rather than refused. */
  readonly isWarning?: boolean;
}

export interface Table {
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
}

export interface BarChart {
  readonly title: string;
  readonly names: string;
  readonly counts: string;
  readonly cachedNames: readonly string[];
  readonly cachedCounts: readonly number[];
  /** The cells that it covers: first column, first row, last column, last row, 0-based. */
  readonly over: readonly [number, number, number, number];
}

export interface Filter {
  readonly area: string;
  /** Counted from the area's first column. */
  readonly column: number;
  readonly shown: readonly string[];
}

/** One worksheet, in the terms of its file. Addresses are A1. */
export interface Sheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly tabColor?: string;
  readonly hasGridlines?: boolean;
  readonly cells: readonly PlacedCell[];
  readonly rows: ReadonlyMap<number, { readonly height?: number; readonly isHidden?: boolean }>;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  readonly merges?: readonly string[];
  /** The cell below and right of what stays in view. */
  readonly frozenAt?: { readonly row: number; readonly column: number };
  readonly filter?: Filter;
  readonly formats?: readonly FormatRule[];
  readonly dropDowns?: readonly DropDown[];
  readonly links?: readonly Link[];
  readonly comments?: readonly Comment[];
  readonly table?: Table;
  readonly chart?: BarChart;
  /** 1-based first and last row that print on every page. */
  readonly printTitles?: readonly [number, number];
}

/** A workbook: its sheets in tab order and its names. */
export interface Book {
  readonly title: string;
  readonly author: string;
  readonly lastAuthor: string;
  /** ISO date and time with `Z`. */
  readonly created: string;
  readonly modified: string;
  readonly sheets: readonly Sheet[];
  readonly names: Readonly<Record<string, string>>;
}
