import type { Area } from '../../grid/address';
import type { IsoDate } from '../../grid/serialDate';

/** What one cell is to hold. A blank is written too: it clears what an earlier run left there. */
export type PlannedCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'blank' };

export const BLANK: PlannedCell = { kind: 'blank' };

/** Colours as `#RRGGBB`. */
export interface PlannedStyle {
  readonly fill: string;
  readonly font: string;
  readonly isBold: boolean;
}

/** What Excel shows beside a selected heading. Excel takes 32 characters of title and 255 of message at most. */
export interface HeaderNote {
  readonly title: string;
  readonly message: string;
}

/** One of the add-in's own columns on one tab. */
export interface PlannedColumn {
  readonly heading: string;
  /** 0-based: where the tab has the heading already, else the next free column. */
  readonly column: number;
  /** Whether the tab lacks the column so far; its width, formats and header style are set then. */
  readonly isNew: boolean;
  /** In points, as Office.js counts column widths. */
  readonly widthPoints: number;
  readonly numberFormat: string;
  readonly wrapsText: boolean;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly note: HeaderNote;
  /** One for each row from the plan's `firstRow` down, without gaps. */
  readonly cells: readonly PlannedCell[];
}

/** A conditional format of the add-in: its formula is written for the first area's top left cell. */
export interface PlannedHighlight {
  /** Rows whose review is overdue or due soon; cells with a finding of this severity. */
  readonly kind: 'overdue' | 'due soon' | 'error' | 'warning';
  /** Their addresses together fit into one text as Excel takes it. */
  readonly areas: readonly Area[];
  /** With a leading `=`; begins with the marker that tells the add-in's own highlights from others. */
  readonly formula: string;
  readonly style: PlannedStyle;
}

/** Every own highlight's formula holds this text, and no other formula does. */
export const HIGHLIGHT_MARKER = 'Partnership register: ';

/** The add-in's own columns of one tab, ready to be written. */
export interface ColumnPlan {
  readonly sheet: string;
  /** 0-based row of the headings. */
  readonly headerRow: number;
  /** 0-based row of every column's first cell; the cells end at the last row with details. */
  readonly firstRow: number;
  readonly headerStyle: PlannedStyle;
  /** From left to right. */
  readonly columns: readonly PlannedColumn[];
  /** The first is looked at first. Those of rows are left out when the tab has no partnerships. */
  readonly highlights: readonly PlannedHighlight[];
  /** 0-based column of the partnerships' names: read again after writing, it shows whether rows have moved. */
  readonly nameColumn: number;
}
