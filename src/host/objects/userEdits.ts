import type { CellContent, CellValue } from '../file/model';
import { HostError } from '../protocol/hostError';
import type { Book } from './book';
import { requireWholeArrays } from './arrays';
import { raiseChanged } from './bookEvents';
import { typeIntoCell, typedContent } from './cellContent';
import { requireEditable } from './protectedCells';
import type { RangeState } from './rangeState';
import { findCells } from './selection';
import { requireSheet } from './sheetState';

/** One cell, by the name of its sheet; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The same, with what it is to hold. `null` empties it. */
export interface CellEdit extends CellPlace {
  readonly content: CellContent | null;
}

/** A formula's result, worked out by whoever shows the workbook. */
export interface CellResult extends CellPlace {
  readonly value: CellValue;
}

/** What Excel would make of something typed into a cell; `HostError` for a formula that cannot be one. */
export function readTypedCell(book: Book, place: CellPlace, text: string): CellContent | null {
  return typedContent(book, requireSheet(book, place.sheet), place.row, place.column, text).content;
}

/** Types into a cell as the workbook's user does. `HostError` for a locked cell or a formula that cannot be one. */
export function typeCell(book: Book, place: CellPlace, text: string): void {
  const range = editableCell(book, place);
  typeIntoCell(book, range.sheet, place.row, place.column, text);
  noteEdit(range);
}

/** Puts contents into cells as pasting, deleting and undoing do: nothing is read as typing. `HostError` as above. */
export function putCells(book: Book, edits: readonly CellEdit[]): void {
  const ranges = edits.map((edit) => editableCell(book, edit));
  edits.forEach(({ row, column, content }, at) => {
    const range = ranges[at];
    if (!range) return;
    range.sheet.setCell(row, column, content);
    noteEdit(range);
  });
}

/** Gives formulas the results that a program worked out. Cells that hold no formula any more are passed over. */
export function setResults(book: Book, results: readonly CellResult[]): void {
  for (const { sheet, row, column, value } of results) {
    book.findSheet(sheet)?.setResult(row, column, value);
  }
}

/** Whether the sheet's protection keeps a cell from being changed. */
export function isLocked(book: Book, { sheet, row, column }: CellPlace): boolean {
  const found = requireSheet(book, sheet);
  return found.isProtected && found.style(row, column).locked;
}

function editableCell(book: Book, { sheet, row, column }: CellPlace): RangeState {
  if (book.readOnly) throw new HostError('AccessDenied');
  const range = findCells(book, { sheet, row, column, rowCount: 1, columnCount: 1 });
  requireEditable(range);
  requireWholeArrays(range);
  return range;
}

function noteEdit(range: RangeState): void {
  range.book.noteChange();
  raiseChanged(range, 'RangeEdited', 'Unknown');
}
