import type { Rect } from '../file/model';
import { HostError } from '../protocol/hostError';
import { findActiveSheet } from './activeSheet';
import type { Book } from './book';
import { raiseSelectionChanged } from './bookEvents';
import { RangeState } from './rangeState';
import { bound, intersect, isOnSheet, sameRect } from './rects';
import { requireSheet } from './sheetState';
import { activateSheet } from './worksheetActions';

/** Cells of a sheet by its name; rows and columns count from 0. */
export interface SelectedCells extends Rect {
  readonly sheet: string;
}

/** What is selected on the active sheet; undefined when charts are all that can be seen. */
export function readSelection(book: Book): SelectedCells | undefined {
  const sheet = findActiveSheet(book);
  return sheet && { sheet: sheet.name, ...book.selectionOn(sheet).rect };
}

/** Finds the range that is meant; `HostError` when there is no such sheet or cell. */
export function findCells(book: Book, { sheet, ...rect }: SelectedCells): RangeState {
  if (!isOnSheet(rect)) throw new HostError('InvalidArgument');
  return new RangeState(book, requireSheet(book, sheet), rect);
}

/**
 * Selects a range and brings its sheet to the front; `HostError` when the sheet is hidden. Excel selects merged cells
 * whole, and tells listeners only when something else was selected before.
 */
export function selectRange(range: RangeState): void {
  const { book, sheet } = range;
  activateSheet({ book, sheet });
  const before = book.selectionOn(sheet).rect;
  const selected = range.isUnbounded ? range : range.at(withMerges(range));
  if (sameRect(before, selected.rect)) return;
  book.select(selected);
  raiseSelectionChanged(selected);
}

/** A rectangle widened until no merged cells lie across its edge. */
function withMerges({ sheet, rect }: RangeState): Rect {
  const merges = sheet.merges();
  let wide = rect;
  for (;;) {
    const wider = merges.reduce((all, merge) => (intersect(all, merge) ? bound(all, merge) : all), wide);
    if (sameRect(wide, wider)) return wide;
    wide = wider;
  }
}
