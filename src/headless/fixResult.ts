import { formatCell } from '../grid/address';
import type { CellScalar } from '../grid/sheetCells';
import { describeLeft, type ChangeLine, type Fix, type LeftReason, type TaskReport } from '../register';

/** What was done, or may be done, to one cell of an officer's. */
export type FixResult = NonNullable<TaskReport['fixes']>[number];

/** A fix as it is on offer, was made or was left. */
export function resultOfFix(fix: Fix, outcome: 'offered' | 'applied' | LeftReason): FixResult {
  const { id, kind, sheet, partnership, heading, before, after, reason } = fix;
  const cell = formatCell(fix.row, fix.column);
  const place = { id, kind, sheet, cell, partnership, heading };
  return {
    ...place,
    before: contentOf(before),
    after: contentOf(after),
    ...endOf(`${sheet}!${cell}`, outcome, reason),
  };
}

/** A change on record that was put back or left. */
export function resultOfChange(change: ChangeLine, outcome: 'put back' | LeftReason): FixResult {
  const { reference, sheet, cell, partnership, heading, before, after, reason } = change;
  return {
    id: reference,
    // A reference is a kind, a hyphen and seven characters.
    kind: reference.slice(0, -8),
    sheet,
    cell,
    partnership,
    heading,
    before: before === '' ? null : before,
    after: after === '' ? null : after,
    ...endOf(`${sheet}!${cell}`, outcome, reason),
  };
}

function endOf(
  place: string,
  outcome: 'offered' | 'applied' | 'put back' | LeftReason,
  reason: string,
): Pick<FixResult, 'outcome' | 'message'> {
  if (outcome === 'offered' || outcome === 'applied' || outcome === 'put back') {
    return { outcome, message: reason };
  }
  return { outcome: 'left', message: describeLeft(place, outcome) };
}

function contentOf(cell: Fix['before']): CellScalar | null {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.date;
    case 'blank':
      return null;
  }
}

/** One line for each, for people: its id, its cell, what it held, what it is to hold and why. */
export function describeFixes(fixes: readonly FixResult[]): string {
  if (fixes.length === 0) return 'There is nothing to fix.';
  const lines = fixes.map(({ id, outcome, sheet, cell, before, after, message }) =>
    [outcome, id, `${sheet}!${cell}`, `${shown(before)} → ${shown(after)}`, message].join('  '),
  );
  return lines.join('\n');
}

function shown(content: CellScalar | null): string {
  return content === null ? 'blank' : typeof content === 'string' ? JSON.stringify(content) : String(content);
}
