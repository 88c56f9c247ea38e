import type { ICellData, ISheetDataValidationRule, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { SheetFile } from '../../../host';
import { cellData } from './cellValue';
import { conditionalRules, type Frame } from './conditionalFormats';
import { pixelsOfCharacters, pixelsOfPoints, readColumns, readRows } from './lines';
import { notesByCell, type NotesByCell } from './notes';
import { cutTo, rangeOf } from './rects';
import type { StyleTable } from './StyleTable';
import { tableLook } from './tableLook';
import { validationRules } from './validations';
import { BooleanNumber } from './univerCodes';

/** Empty lines below and right of what is used, rounded up, so that a grid seldom grows. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
/** Formats may reach to the end of a sheet; further cells are read only where they hold something. */
const MOST_CELLS_LOOKED_AT = 400_000;

export type Cells = Record<number, Record<number, ICellData>>;

/** A sheet as the grid shows it. */
export interface SheetSnapshot {
  readonly id: string;
  /** What it was read from; as long as this stays the same, so does the rest. */
  readonly version: string;
  /** Everything but the cells. */
  readonly frame: Omit<Partial<IWorksheetData>, 'cellData'>;
  readonly cells: Cells;
  readonly rules: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly notes: NotesByCell;
}

/** Reads what the grid shows of a sheet, or gives `known` when that still stands. Looks are ids in `styles`. */
export function readSheetSnapshot(
  sheet: SheetFile,
  styles: StyleTable,
  todaySerial: number,
  known?: SheetSnapshot,
): SheetSnapshot {
  const version = versionOf(sheet);
  if (known?.version === version) return known;
  const size = sizeOf(sheet, todaySerial);
  const wrapped = new Set<number>();
  const cells = readCells(sheet, styles, size, (row) => wrapped.add(row));
  return {
    id: sheet.id,
    version,
    frame: readFrame(sheet, styles, size, wrapped),
    cells,
    rules: conditionalRules(sheet.conditionalFormats(), size),
    validations: validationRules(sheet.validations(), sheet.id, size),
    notes: notesByCell(sheet.notes(), sheet.id),
  };
}

/** A sheet's name, place of show and tables are kept outside the part that counts its changes. */
function versionOf(sheet: SheetFile): string {
  return JSON.stringify([sheet.changeCount, sheet.name, sheet.visibility, sheet.tables()]);
}

function sizeOf(sheet: SheetFile, todaySerial: number): Frame {
  const used = sheet.usedRect(true);
  const upTo = (last: number, spare: number) => Math.ceil((last + spare) / spare) * spare;
  return {
    rowCount: upTo((used?.row ?? 0) + (used?.rowCount ?? 0), SPARE_ROWS),
    columnCount: upTo((used?.column ?? 0) + (used?.columnCount ?? 0), SPARE_COLUMNS),
    todaySerial,
  };
}

function readFrame(
  sheet: SheetFile,
  styles: StyleTable,
  { rowCount, columnCount }: Frame,
  wrapped: ReadonlySet<number>,
): SheetSnapshot['frame'] {
  const freeze = sheet.freeze();
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(freeze.rows, freeze.columns),
    rowCount,
    columnCount,
    defaultColumnWidth: pixelsOfCharacters(sheet.standardWidth),
    defaultRowHeight: pixelsOfPoints(sheet.standardHeight),
    defaultStyle: styles.lookOf(styles.idOf(sheet.style(rowCount, columnCount))) ?? null,
    mergeData: sheet.merges().flatMap((rect) => {
      const part = cutTo(rect, rowCount, columnCount);
      return part ? [rangeOf(part)] : [];
    }),
    columnData: readColumns(sheet, columnCount, rowCount, styles),
    rowData: readRows(sheet, rowCount, wrapped),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    columnHeader: { height: 20, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
  };
}

function freezeOf(rows: number, columns: number): NonNullable<SheetSnapshot['frame']['freeze']> {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function readCells(
  sheet: SheetFile,
  styles: StyleTable,
  size: Frame,
  onWrapped: (row: number) => void,
): Cells {
  const cells: Cells = {};
  const tables = sheet.tables();
  const lookAt = (row: number, column: number, data: ICellData | undefined): void => {
    const style = sheet.style(row, column);
    const table = tables.map((each) => tableLook(each, row, column)).find(Boolean);
    const plain = styles.idOf(sheet.style(size.rowCount, column));
    const id = styles.idOf(style, table);
    if (style.alignment.wrapText && data) onWrapped(row);
    if (!data && id === plain) return;
    (cells[row] ??= {})[column] = { ...data, s: id };
  };
  const seen = new Set<number>();
  for (const { row, column, content } of sheet.contentCells()) {
    if (row >= size.rowCount || column >= size.columnCount) continue;
    seen.add(row * size.columnCount + column);
    lookAt(row, column, cellData(content));
  }
  for (const [row, column] of blankCells(sheet, size)) {
    if (!seen.has(row * size.columnCount + column)) lookAt(row, column, undefined);
  }
  return cells;
}

/** The cells that may have a look without holding anything. */
function* blankCells(
  sheet: SheetFile,
  { rowCount, columnCount }: Frame,
): Iterable<readonly [number, number]> {
  const used = sheet.usedRect(false);
  const part = used && cutTo(used, rowCount, columnCount);
  if (!part || part.rowCount * part.columnCount > MOST_CELLS_LOOKED_AT) return;
  for (let row = part.row; row < part.row + part.rowCount; row += 1) {
    for (let column = part.column; column < part.column + part.columnCount; column += 1) {
      yield [row, column];
    }
  }
}
