/**
 * What the host knows of a sheet in a workbook file, and with `BookFile` of the file: the contract between the file layer (`host/file`, on
 * xlsx-populate) and the object layer (`host/objects`, which answers the Office.js client).
 * Rows and columns are 0-based. Nothing here knows about partnerships or about the wire.
 */

/** A cell's error, for example `{ error: '#REF!' }`. */
export interface CellError {
  readonly error: string;
}

/** A cell's result. `null` is a blank cell; dates are serial numbers; rich text is its plain text. */
export type CellValue = string | number | boolean | CellError | null;

/** What a cell holds: its result, and the formula that gave it (with `=`), when there is one. */
export interface CellContent {
  readonly value: CellValue;
  /** Formula with its leading `=`. A written formula's `value` is null until a program calculates it. */
  readonly formula?: string;
}

/** A rectangle of cells; counts are at least 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One side of a cell's border. `style` as in ECMA-376 18.18.3 (`thin`, `medium`, `double` …) or `none`. */
export interface BorderSide {
  readonly style: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/** A cell's resolved look; every member has its default when the file says nothing. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly quotePrefix: boolean;
  /** `''` when there is no fill. */
  readonly fillColor: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrapText: boolean;
    readonly indent: number;
    readonly textRotation: number;
    readonly shrinkToFit: boolean;
  };
  readonly borders: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'diagonal', BorderSide>>;
  readonly locked: boolean;
}

/** The members to change; what is left out stays as it is. */
export type CellStylePatch = {
  readonly [Key in keyof CellStyle]?: CellStyle[Key] extends object
    ? { readonly [Inner in keyof CellStyle[Key]]?: CellStyle[Key][Inner] }
    : CellStyle[Key];
};

/** A conditional format of one rule. Formulas have no leading `=` and are relative to the first range's corner. */
export interface ConditionalFormat {
  /** Stable while the workbook is open. */
  readonly id: string;
  /** OOXML type: `expression`, `cellIs`, `dataBar`, `colorScale` … */
  readonly type: string;
  readonly ranges: readonly Rect[];
  /** 1 is the first to be applied. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formulas: readonly string[];
  /** `cellIs` only: `lessThan`, `between` … */
  readonly operator?: string;
  readonly format: ConditionalLook;
  readonly dataBar?: DataBar;
}

/** Bars in cells. */
export interface DataBar {
  readonly color: string;
  /** Whether the number stands beside its bar. */
  readonly showValue: boolean;
  /** Whether the colour fades out. */
  readonly isGradient: boolean;
}

/** Excel's own blue for new bars. */
export const NEW_BAR: DataBar = { color: '#638EC6', showValue: true, isGradient: true };

export interface ConditionalLook {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly numberFormat?: string;
}

/** A validation rule over some ranges (ECMA-376 18.3.1.32). */
export interface Validation {
  readonly ranges: readonly Rect[];
  /** `none`, `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom` */
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly errorAlert: {
    readonly show: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  readonly address?: string;
  /** A place in this workbook, such as `'Economy'!A4`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A note on a cell, as plain text. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An Excel table (ListObject). Its header row is the first row of `rect` when `showHeaders`. */
export interface TableInfo {
  readonly id: number;
  readonly name: string;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly columnNames: readonly string[];
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** ECMA-376 paper size; 9 is A4. */
  readonly paperSize: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly printArea?: string;
  readonly printTitleRows?: string;
  readonly printTitleColumns?: string;
  /** Points. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly oddHeader: string;
  readonly oddFooter: string;
  readonly blackAndWhite: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
}

/** A formula whose results fill several cells: typed with Ctrl+Shift+Enter, or spilling over from its first cell. */
export interface ArrayFormula {
  readonly rect: Rect;
  /** With its leading `=`. */
  readonly formula: string;
  readonly spills: boolean;
}

/** One sheet of an open workbook file. Writing members throw no sheet-level Excel errors: the object layer checks first. */
export interface SheetFile {
  /** `sheetId` of workbook.xml, as text; never changes. */
  readonly id: string;
  readonly kind: 'worksheet' | 'other';
  /** Grows with every change of the sheet's cells, looks, lines or rules; tables have no part in it. */
  readonly changeCount: number;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or `''` for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  readonly isProtected: boolean;
  setProtected(protect: boolean): void;

  cell(row: number, column: number): CellContent | undefined;
  /** `null` empties the cell and keeps its style. A formula is stored without a result. */
  setCell(row: number, column: number, content: CellContent | null): void;
  /** Gives a formula the result that a program worked out; cells without a formula are left alone. */
  setResult(row: number, column: number, value: CellValue): void;
  /** Formulas that fill several cells. */
  arrays(): readonly ArrayFormula[];
  /** Every cell that has content, in rows then columns. */
  contentCells(): Iterable<{ readonly row: number; readonly column: number; readonly content: CellContent }>;
  /** The smallest rectangle holding all cells with content (or, without `valuesOnly`, content or a format). */
  usedRect(valuesOnly: boolean): Rect | undefined;

  style(row: number, column: number): CellStyle;
  setStyle(rect: Rect, patch: CellStylePatch): void;
  /** Contents stay, looks go back to the column's or the workbook's default. */
  clearStyles(rect: Rect): void;

  /** Points; undefined when the sheet's standard applies. */
  rowHeight(row: number): number | undefined;
  setRowHeight(row: number, points: number | undefined): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** Excel's character units as stored in the file; undefined when the sheet's standard applies. */
  columnWidth(column: number): number | undefined;
  setColumnWidth(column: number, characters: number | undefined): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  readonly standardWidth: number;
  readonly standardHeight: number;

  merges(): readonly Rect[];
  merge(rect: Rect): void;
  unmerge(rect: Rect): void;

  /** Moves cells and everything that hangs on them (merges, formats, validations, links, tables, names, formula references). */
  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;

  conditionalFormats(): readonly ConditionalFormat[];
  /** Adds at top priority (1) and gives the new format's id. */
  addConditionalFormat(format: Omit<ConditionalFormat, 'id' | 'priority'>): string;
  updateConditionalFormat(id: string, patch: Partial<Omit<ConditionalFormat, 'id'>>): void;
  removeConditionalFormat(id: string): void;

  validations(): readonly Validation[];
  /** Replaces whatever validation the cells had; `undefined` clears it. Other cells of a divided rule keep theirs. */
  setValidation(rect: Rect, validation: Omit<Validation, 'ranges'> | undefined): void;

  hyperlinks(): readonly Hyperlink[];
  setHyperlink(row: number, column: number, link: Omit<Hyperlink, 'row' | 'column'> | undefined): void;

  notes(): readonly CellNote[];
  /** Kinds of content beside cells, notes and tables, in words (“charts”, “slicers”). All of it is kept on saving. */
  attachments(): readonly string[];

  freeze(): { readonly rows: number; readonly columns: number };
  setFreeze(rows: number, columns: number): void;

  /** A1 address of the sheet's own auto filter (not a table's). */
  autoFilter(): string | undefined;
  setAutoFilter(address: string | undefined): void;

  pageSetup(): PageSetup;
  setPageSetup(patch: Partial<PageSetup>): void;
  /** 0-based rows before which somebody had a new page begin. */
  rowBreaks(): readonly number[];
  setRowBreaks(rows: readonly number[]): void;

  tables(): readonly TableInfo[];
  addTable(rect: Rect, showHeaders: boolean, name: string, columnNames: readonly string[]): TableInfo;
  updateTable(id: number, patch: Partial<Omit<TableInfo, 'id'>>): void;
  removeTable(id: number): void;
}
