import { span } from '../../../interval';
import type { ReadingContext } from '../../../reading';
import { findItem, periodOf } from '../cells/describeCell';
import type { Cell } from '../cells/cell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';
import { readYearly } from './readYearly';

/**
 * "SHDC £300, WDBC £200 per month": a period or term behind the last council's figure may be meant for all of them, so
 * the others span both readings.
 */
export function spreadPeriod(
  entries: readonly Entry[],
  text: string,
  context: ReadingContext,
  notes: Notes,
): readonly Entry[] {
  if (entries.length < 2) return entries;
  const last = entries.findLast((entry) => isPaid(entry));
  if (!last || !isTimed(last.cell) || periodOf(last.cell)?.period.times.high === 1) return entries;
  return entries.map((entry) => {
    const isOpen =
      entry !== last && isPaid(entry) && !isTimed(entry.cell) && entry.cell.clause === last.cell.clause;
    if (!isOpen) return entry;
    const timed: Cell = { ...entry.cell, after: last.cell.after };
    const other = readYearly(
      timed,
      entry.yearly,
      text.slice(entry.cell.figure.start, entry.cell.figure.end),
      context,
      notes,
    );
    if (other.low === entry.yearly.low && other.high === entry.yearly.high) return entry;
    const readings = [`${describePounds(entry.yearly)} a year`, `${describePounds(other)} a year`];
    notes.problem({ kind: 'ambiguous', text: describePounds(entry.yearly), readings });
    return { ...entry, yearly: span(entry.yearly, other) };
  });
}

function isPaid({ cell, kind, payers }: Entry): boolean {
  return kind === 'cash' && cell.figure.tag === 'money' && payers.order.length > 0;
}

function isTimed(cell: Cell): boolean {
  const isLabelled = findItem(cell, 'years') ?? findItem(cell, 'step');
  return isLabelled !== undefined || periodOf(cell) !== undefined || findItem(cell, 'term') !== undefined;
}
