import { columnIndex, columnLetters, formatArea, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../grid/address';
import type { Rect } from '../file/model';

/** The longest address Excel takes as one text (learn.microsoft.com, "Troubleshooting Excel add-ins"). */
export const MAX_ADDRESS_LENGTH = 8192;

/** An address as written: the sheet it names, if any, and the cells. */
export interface ParsedAddress {
  readonly sheetName?: string;
  readonly rect: Rect;
}

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, with or without `$` and a sheet; `undefined` for anything else. */
export function parseRangeAddress(text: string): ParsedAddress | undefined {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!split) return undefined;
  const [, quoted, plain, cells = ''] = split;
  const rect = parseArea(cells) ?? parseColumns(cells) ?? parseRows(cells);
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return rect && (sheetName === undefined ? { rect } : { sheetName, rect });
}

function parseColumns(text: string): Rect | undefined {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text.trim());
  const first = columnIndex(match?.[1] ?? '');
  const last = columnIndex(match?.[2] ?? '');
  if (first === undefined || last === undefined) return undefined;
  const column = Math.min(first, last);
  return { row: 0, column, rowCount: MAX_ROWS, columnCount: Math.abs(last - first) + 1 };
}

function parseRows(text: string): Rect | undefined {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text.trim());
  if (!match) return undefined;
  const [first, last] = [Number(match[1]) - 1, Number(match[2]) - 1];
  if (Math.min(first, last) < 0 || Math.max(first, last) >= MAX_ROWS) return undefined;
  const row = Math.min(first, last);
  return { row, column: 0, rowCount: Math.abs(last - first) + 1, columnCount: MAX_COLUMNS };
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.row === 0 && rect.rowCount === MAX_ROWS;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.column === 0 && rect.columnCount === MAX_COLUMNS;
}

/** The address of cells without sheet, whole rows and columns as `2:2` and `A:A`. */
export function formatCells(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.row + 1}:${rect.row + rect.rowCount}`;
  if (!isWholeColumns(rect)) return formatArea(rect);
  return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columnCount - 1)}`;
}

/** The address as Excel gives it: `Sheet1!A1`, the sheet's name quoted when it must be. */
export function formatRangeAddress(sheetName: string, rect: Rect): string {
  return `${quoteSheetIfNeeded(sheetName)}!${formatCells(rect)}`;
}

/** The same with `$`, as names and print areas are written: `Sheet1!$A$1:$B$2`. */
export function formatAbsolute(sheetName: string, rect: Rect): string {
  return `${quoteSheetIfNeeded(sheetName)}!${absoluteCells(rect)}`;
}

export function absoluteCells(rect: Rect): string {
  return formatCells(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** Excel quotes names that are not plain identifiers, and those that read as a cell or begin with a digit. */
export function quoteSheetIfNeeded(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d{1,7}$|^r\d*c?\d*$|^c\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `A1:B2,Sheet1!C3` at commas outside quotes. */
export function splitAddresses(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];
}
