import type { PlannedCell } from '../sheets/columnPlan';

/** Kinds of change to an officer's cell that are certain enough to be offered; `fill` writes into blank cells only. */
export const FIX_KINDS = ['class', 'type', 'yes-no', 'date', 'spaces', 'fill'] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/**
 * One change to one cell of an officer's, made only when the officer chooses it. Rows and columns are 0-based.
 */
export interface Fix {
  /** The same for the same cell with the same content, however often the register is read: `class-1x9k2ab`. */
  readonly id: string;
  readonly kind: FixKind;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The partnership's name, tidied: a cell is only changed while it still stands beside that name. */
  readonly partnership: string;
  /** The heading of the cell's column as the tab has it. */
  readonly heading: string;
  readonly before: PlannedCell;
  readonly after: PlannedCell;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** Gives a fix its id. */
export function makeFix(fix: Omit<Fix, 'id'>): Fix {
  const { kind, sheet, row, column, partnership, heading, before, after } = fix;
  const content = JSON.stringify([sheet, row, column, partnership, heading, before, after]);
  return { id: `${kind}-${digest(content)}`, ...fix };
}

/** Seven letters and digits out of two 32-bit hashes (FNV-1a from two starting points). */
function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (const unit of text) {
    const code = unit.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ code, 0x01000193) >>> 0;
  }
  const hash = (one % 0x100000) * 0x10000 + (other % 0x10000);
  return hash.toString(36).padStart(7, '0').slice(-7);
}
