import { MAX_COLUMNS } from '../../../grid/address';
import { childrenNamed, element, numberAttribute } from '../xml/tree';
import type { SheetPart } from './SheetPart';

/** The 0-based rows before which somebody had a new page begin, from top to bottom. */
export function readRowBreaks(part: SheetPart): number[] {
  // A break bears the number of the row above it, which is the 0-based row below it (ECMA-376 18.3.1.3).
  return childrenNamed(part.child('rowBreaks'), 'brk')
    .flatMap((node) => numberAttribute(node, 'id') ?? [])
    .sort((one, other) => one - other);
}

/** Has new pages begin before just these rows. */
export function setRowBreaks(part: SheetPart, rows: readonly number[]): void {
  part.removeChild(part.child('rowBreaks'));
  if (rows.length === 0) return;
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const breaks = sorted.map((id) => element('brk', { id, max: MAX_COLUMNS - 1, man: 1 }));
  part.insertChild(element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, breaks));
}
