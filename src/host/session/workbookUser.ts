import type { CellContent } from '../file/model';
import type { Book } from '../objects/book';
import {
  isLocked,
  putCells,
  readTypedCell,
  setResults,
  typeCell,
  type CellEdit,
  type CellPlace,
  type CellResult,
} from '../objects/userEdits';

/** What the person at the keyboard does in Excel itself, beside any add-in. Refusals are thrown as `HostError`. */
export interface WorkbookUser {
  /** What Excel would make of something typed into a cell. Refuses a formula that cannot be one. */
  readTyped(place: CellPlace, text: string): CellContent | null;
  /** Types into a cell: the add-in's listeners are told. Refuses a locked cell and a formula that cannot be one. */
  type(place: CellPlace, text: string): void;
  /** Puts contents into cells, as pasting, deleting and undoing do; all of them or, when one is refused, none. */
  put(edits: readonly CellEdit[]): void;
  /** Gives formulas their results, for this host does not calculate. Nobody is told. */
  setResults(results: readonly CellResult[]): void;
  isLocked(place: CellPlace): boolean;
}

/** The user of a workbook; `afterChange` runs after each of their edits. */
export function workbookUser(book: Book, afterChange: () => void): WorkbookUser {
  return {
    readTyped: (place, text) => readTypedCell(book, place, text),
    type: (place, text) => {
      typeCell(book, place, text);
      afterChange();
    },
    put: (edits) => {
      putCells(book, edits);
      afterChange();
    },
    setResults: (results) => {
      setResults(book, results);
    },
    isLocked: (place) => isLocked(book, place),
  };
}
