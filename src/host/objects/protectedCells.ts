import type { SheetFile } from '../file/model';
import { HostError } from '../protocol/hostError';
import { cellsOf, type RangeState } from './rangeState';

/** Refuses writing into a protected sheet's locked cells. */
export function requireEditable(range: RangeState): void {
  if (!range.sheet.isProtected) return;
  const { sheet, rect } = range;
  if (range.isUnbounded) throw new HostError('AccessDenied');
  for (const [row, column] of cellsOf(rect)) {
    if (sheet.style(row, column).locked) throw new HostError('AccessDenied');
  }
}

/** Refuses what a protected sheet allows in no cell: looks, rows and columns, merges, rules. */
export function requireUnprotected(sheet: SheetFile): void {
  if (sheet.isProtected) throw new HostError('AccessDenied');
}
