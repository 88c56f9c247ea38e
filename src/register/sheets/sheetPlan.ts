import type { Area } from '../../grid/address';
import type { PlannedCell } from './columnPlan';

/** Tells the add-in's sheets apart for good, whatever their tabs are called. */
export const SHEET_KEYS = [
  'Scheme',
  'Summary',
  'Reviews',
  'Checks',
  'Appendix3',
  'Appendix4',
  'Funding',
  'Options',
  'Commissioning',
  'Pooled',
  'Governance',
  'RollUp',
  'RollUpFigures',
  'Questions',
  'TransparencyGrants',
  'TransparencyContracts',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** A cell that a link leads to. Row and column are 0-based. */
export interface LinkTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What one cell of the add-in's sheet holds. Only a formula is written as one; text arrives as it is. */
export type SheetCell =
  | PlannedCell
  /** With a leading `=`, in English, for this very cell. */
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly to: LinkTarget;
      /**
       * Written as a formula, for sheets with thousands of links: it takes a tenth of the bytes of a link, but programs
       * that do not calculate show nothing.
       */
      readonly isFormula?: boolean;
    };

/**
 * What a row is for, which decides its look. Titles and notes are one line that runs over the cells to its right, so
 * nothing has to be merged; `theme` is a heading above some rows.
 */
export const ROW_ROLES = ['title', 'note', 'heading', 'theme', 'body', 'subtotal', 'total', 'blank'] as const;
export type RowRole = (typeof ROW_ROLES)[number];

export interface SheetRow {
  readonly role: RowRole;
  /** From the first column on; columns to the right of the last cell are blank. */
  readonly cells: readonly SheetCell[];
  /** In points; without it the row is as high as `fitRows` finds that its texts need. */
  readonly heightPoints?: number;
}

export interface SheetColumn {
  /** In points, as Office.js counts column widths. */
  readonly widthPoints: number;
  /** Of numbers, dates and formulas in rows other than titles, notes and headings. */
  readonly numberFormat?: string;
  /** Of cells and headings alike; 'Left' when left out. */
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  /** Whether texts run over several lines; headings always do. */
  readonly wrapsText?: boolean;
}

/** Cells that stand out from the look of their rows: for the officer to fill, or in bold. */
export interface Emphasis {
  readonly kind: 'input' | 'strong';
  readonly area: Area;
}

/** What Excel lets into cells and says beside them. Excel takes 32 characters of title and 255 of message at most. */
export interface SheetValidation {
  readonly area: Area;
  /** Left out where only a message is to be shown. */
  readonly rule?: ValidationRule;
  /** Shown beside a selected cell. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Shown when something else is typed. */
  readonly refusal?: { readonly title: string; readonly message: string };
}

export type ValidationRule =
  /** The items together may have 255 characters, and no item a comma. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A list whose items stand in cells of the same sheet. */
  | { readonly kind: 'list of cells'; readonly area: Area }
  | { readonly kind: 'whole number' | 'decimal'; readonly low: number; readonly high: number };

/** Bars in cells, each as long as its number is large. */
export interface DataBars {
  readonly area: Area;
  /** `#RRGGBB` */
  readonly color: string;
}

/** Cells whose numbers are not shown in the format of their column. */
export interface NumberFormats {
  readonly area: Area;
  readonly numberFormat: string;
}

/** How the sheet is printed: A4 landscape, one page wide and as many pages long as it takes. */
export interface PrintSetup {
  /** Rows that every page repeats; 0-based. */
  readonly headingRows?: { readonly first: number; readonly count: number };
  /** What is said at the foot of every page beside the sheet's name and the page's number: `Built 4 August 2016`. */
  readonly built: string;
}

/** One sheet of the add-in's as plain data: everything that is to be on it, and nothing of how it gets there. */
export interface SheetPlan {
  readonly key: SheetKey;
  /** The tab's name, unless an officer renamed it or has a sheet of that name. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** From row 1 down, without gaps. */
  readonly rows: readonly SheetRow[];
  /** How many rows stay in sight when the sheet is scrolled. */
  readonly frozenRows: number;
  /** How many columns stay in sight; none when left out. */
  readonly frozenColumns?: number;
  /** The rows with filter buttons in the first. */
  readonly filter?: Area;
  readonly numberFormats?: readonly NumberFormats[];
  readonly emphases?: readonly Emphasis[];
  readonly dataBars?: readonly DataBars[];
  readonly validations?: readonly SheetValidation[];
  readonly print: PrintSetup;
}
