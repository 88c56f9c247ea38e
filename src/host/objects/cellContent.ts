import type { CellContent, CellStyle, CellValue, SheetFile } from '../file/model';
import type { Json } from '../protocol/wire';
import type { Book } from './book';
import { isTextNumberFormat, shownText } from './numberFormats';
import { readTyped, type TypedInput } from './typedInput';

/** A cell's result as `values` gives it. */
export function cellValue(sheet: SheetFile, row: number, column: number): Json {
  return wireValue(resultOf(sheet, row, column));
}

/**
 * A cell's result as stored. Nothing here calculates: a formula written since the file was opened has no result
 * yet and reads as 0, as in Excel with calculation suspended.
 */
export function resultOf(sheet: SheetFile, row: number, column: number): CellValue {
  const content = sheet.cell(row, column);
  if (!content) return null;
  return content.value === null && content.formula !== undefined ? 0 : content.value;
}

function wireValue(value: CellValue): Json {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** A cell's formula, or its result when it has none. */
export function cellFormula(sheet: SheetFile, row: number, column: number): Json {
  return sheet.cell(row, column)?.formula ?? cellValue(sheet, row, column);
}

/** A cell's kind as `valueTypes` names it. */
export function cellValueType(sheet: SheetFile, row: number, column: number): string {
  const value = resultOf(sheet, row, column);
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/** What a cell shows. */
export function cellText(book: Book, sheet: SheetFile, row: number, column: number): string {
  const value = resultOf(sheet, row, column);
  if (value === null || typeof value === 'string') return value ?? '';
  const { numberFormat } = sheet.style(row, column);
  return shownText(value, numberFormat, book.options.locale, book.file.date1904);
}

/** Puts a value in a cell as if somebody typed it there. */
export function typeIntoCell(
  book: Book,
  sheet: SheetFile,
  row: number,
  column: number,
  input: string | number | boolean,
): void {
  const style = sheet.style(row, column);
  const { typed, content } = typedContent(book, sheet, row, column, input);
  sheet.setCell(row, column, content);
  applyTypedLook(sheet, row, column, style, typed.numberFormat, typed.quotePrefix ?? false);
}

/** What typing into a cell makes of it, before anything is written. */
export function typedContent(
  book: Book,
  sheet: SheetFile,
  row: number,
  column: number,
  input: string | number | boolean,
): { readonly typed: TypedInput; readonly content: CellContent | null } {
  const typed = readTyped(input, {
    locale: book.options.locale,
    date1904: book.file.date1904,
    isTextCell: isTextNumberFormat(sheet.style(row, column).numberFormat),
  });
  const { value, formula } = typed;
  if (formula !== undefined) return { typed, content: { value, formula } };
  return { typed, content: value === null ? null : { value } };
}

function applyTypedLook(
  sheet: SheetFile,
  row: number,
  column: number,
  style: CellStyle,
  numberFormat: string | undefined,
  quotePrefix: boolean,
): void {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  if (quotePrefix !== style.quotePrefix) sheet.setStyle(cell, { quotePrefix });
  if (numberFormat !== undefined && style.numberFormat === 'General') sheet.setStyle(cell, { numberFormat });
}
