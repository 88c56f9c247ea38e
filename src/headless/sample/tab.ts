import type { Typed } from './entry';
import type { DropDown, Filter, FormatRule } from './writer/sheet';
import type { Look } from './writer/StyleBook';

/** A row's cells by column key. */
export type Cells = Readonly<Record<string, Typed>>;

/** One row of a theme tab's body. */
export type BodyRow =
  | { readonly is: 'row'; readonly cells: Cells; readonly isHidden?: boolean }
  /** One partnership on two rows, one for each council, its name merged down. */
  | { readonly is: 'pair'; readonly cells: Cells; readonly second: Cells }
  | { readonly is: 'subheading'; readonly text: string }
  | { readonly is: 'blank' }
  | { readonly is: 'headings' }
  /** Sums, by formula, of the columns named. */
  | { readonly is: 'total'; readonly text: string; readonly keys: readonly string[] };

export const BLANK: BodyRow = { is: 'blank' };
export const HEADINGS: BodyRow = { is: 'headings' };

export function row(cells: Cells): BodyRow {
  return { is: 'row', cells };
}

export function hiddenRow(cells: Cells): BodyRow {
  return { is: 'row', cells, isHidden: true };
}

export function pair(cells: Cells, second: Cells): BodyRow {
  return { is: 'pair', cells, second };
}

export function subheading(text: string): BodyRow {
  return { is: 'subheading', text };
}

export interface TabColumn {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  /** The heading over this one and its neighbours of the same group. */
  readonly group?: string;
}

/** One line above the headings. */
export interface TitleLine {
  readonly text: string;
  readonly look: Look;
  readonly height?: number;
  /** Merged over all columns. */
  readonly isMerged?: boolean;
}

/** What a rule or list applies to: the body's cells of one column, or of `all`. */
type Placed<Kind> = Omit<Kind, 'area'> & { readonly column: string };

/** One theme tab as somebody laid it out. `{first}` in a rule is the number of the first body row. */
export interface TabSpec {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly tabColor?: string;
  readonly titles: readonly TitleLine[];
  readonly columns: readonly TabColumn[];
  readonly headingLook: Look;
  readonly bodyLook: Look;
  readonly body: readonly BodyRow[];
  readonly isFrozen?: boolean;
  readonly formats?: readonly Placed<FormatRule>[];
  readonly dropDowns?: readonly Placed<DropDown>[];
  /** Rows whose cell of this column shows none of these are filtered away. */
  readonly filter?: { readonly column: string; readonly shown: Filter['shown'] };
  readonly table?: string;
}
