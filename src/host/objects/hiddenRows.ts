import type { Json } from '../protocol/wire';
import type { RangeState } from './rangeState';

/**
 * What becomes of an array that is written over rows of which some are hidden, by a filter or by hand. Some Excels on the
 * desktop give every row that is shown the array's first, and hidden ones nothing (office-js issue 224; what exactly
 * happens: xlwings issue 747). A single row arrives, hidden or not.
 */
export function misplaceOverHidden({ book, sheet, rect }: RangeState, input: Json): Json {
  if (book.options.misplacesOverHidden !== true) return input;
  // Array.isArray narrows a readonly array type to any[]; Json's only array is readonly Json[].
  const rows = Array.isArray(input) ? (input as readonly Json[]) : [];
  const isHidden = rows.map((_, index) => sheet.isRowHidden(rect.row + index));
  if (rows.length < 2 || !isHidden.includes(true)) return input;
  const first = rows[0] ?? null;
  const untouched: Json = Array.isArray(first) ? Array<null>(first.length).fill(null) : null;
  return isHidden.map((hidden) => (hidden ? untouched : first));
}

/** Whether clearing contents leaves a row out because it is hidden, as Delete does in a filtered list. */
export function isPassedOver({ book, sheet, isUnbounded }: RangeState, row: number): boolean {
  return book.options.misplacesOverHidden === true && !isUnbounded && sheet.isRowHidden(row);
}
