import type { Rect } from '../model';
import { MAX_COLUMNS, MAX_ROWS } from './a1';
import { mapRefs, writeRef, type FormulaRef, type RefEnd } from './formulaRefs';
import { isSameSheet, sheetsOfPrefix } from './sheetPrefix';

/** Rows or columns put into a sheet at `at` (count above 0), or taken out from there (count below 0). */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where a row or column goes; undefined when it is taken out or pushed off the sheet. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.at) return index;
  if (shift.count < 0 && index < shift.at - shift.count) return undefined;
  const moved = index + shift.count;
  return moved < limit(shift) ? moved : undefined;
}

/** What becomes of a run of rows or columns: it grows when the change is inside it; undefined when nothing is left. */
export function shiftSpan(first: number, last: number, shift: Shift): [number, number] | undefined {
  if (shift.count > 0) {
    const start = first >= shift.at ? first + shift.count : first;
    const end = Math.min(last >= shift.at ? last + shift.count : last, limit(shift) - 1);
    return start >= limit(shift) ? undefined : [start, end];
  }
  const gone = shift.at - shift.count;
  const start = first >= gone ? first + shift.count : Math.min(first, shift.at);
  const end = last >= gone ? last + shift.count : Math.min(last, shift.at - 1);
  return end < start ? undefined : [start, end];
}

/** What becomes of a rectangle; undefined when nothing is left. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  if (shift.axis === 'row') {
    const span = shiftWhole(rect.row, rect.rowCount, MAX_ROWS, shift);
    return span && { ...rect, row: span[0], rowCount: span[1] - span[0] + 1 };
  }
  const span = shiftWhole(rect.column, rect.columnCount, MAX_COLUMNS, shift);
  return span && { ...rect, column: span[0], columnCount: span[1] - span[0] + 1 };
}

/** A whole row or column stays whole. */
function shiftWhole(first: number, count: number, all: number, shift: Shift): [number, number] | undefined {
  return count === all ? [first, first + count - 1] : shiftSpan(first, first + count - 1, shift);
}

/** The formula after the change; `own` is the sheet on which references without a sheet part lie. */
export function shiftFormula(formula: string, own: string, shift: Shift): string {
  return mapRefs(formula, (ref) => {
    const sheets = ref.prefix === '' ? [own] : sheetsOfPrefix(ref.prefix);
    const [only] = sheets;
    if (only === undefined || sheets.length > 1 || !isSameSheet(only, shift.sheet)) return undefined;
    const moved = shiftRef(ref, shift);
    return moved ? writeRef(moved) : `${ref.prefix}#REF!`;
  });
}

function shiftRef(ref: FormulaRef, shift: Shift): FormulaRef | undefined {
  const first = ref.from[shift.axis];
  const last = (ref.to ?? ref.from)[shift.axis];
  if (first === undefined || last === undefined) return ref;
  if (last - first + 1 === limit(shift)) return ref;
  const span = shiftSpan(Math.min(first, last), Math.max(first, last), shift);
  if (!span) return undefined;
  const [start, end] = first <= last ? span : [span[1], span[0]];
  return { ...ref, from: place(ref.from, shift, start), to: ref.to && place(ref.to, shift, end) };
}

function place(end: RefEnd, shift: Shift, index: number): RefEnd {
  return shift.axis === 'row' ? { ...end, row: index } : { ...end, column: index };
}

function limit(shift: Shift): number {
  return shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
}
