import { z } from 'zod';
import type { CellScalar } from '../../../grid/sheetCells';
import { parseJson } from '../parseJson';

/** Whose row of the sheet it is. */
export interface RowOwner {
  /** The register's tab and theme, as they were. */
  readonly sheet: string;
  readonly theme: string;
  readonly name: string;
  /** Which of the tab's rows with this name it is, from 0. */
  readonly nth: number;
}

/**
 * What the add-in remembers of a row in a hidden cell beside it: whose it is, and what it wrote into the officer's
 * cells. It is part of the sheet, so Excel's undo, sorting and deleting of rows take it along.
 */
export interface RowRecord extends RowOwner {
  /** The row's reference as printed. */
  readonly ref: string;
  /** By field: the hash of what the add-in would have written, `TYPED`, or `PART`. */
  readonly written: Readonly<Record<string, string>>;
}

/** Marks a cell that held an officer's words when it was written. */
export const TYPED = '*';

/** Marks a cell that goes on with a text that begins in another row. */
export const PART = '+';

/** The reference of a further row of the same partnership: `EC 3 (2)`. */
export function partRef(ref: string, part: number): string {
  return `${ref} (${part})`;
}

/** The reference of the first row, and which of its rows a reference is for, from 1. */
export function splitRef(ref: string): { readonly base: string; readonly part: number } {
  const [, base, part] = /^(.*) \((\d+)\)$/.exec(ref) ?? [];
  return base === undefined ? { base: ref, part: 1 } : { base, part: Number(part) };
}

const MARK = 'Appendix 4 row';
const schema = z.tuple([
  z.literal(MARK),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.number(),
  z.record(z.string(), z.string()),
]);

/** A record as a cell's text. */
export function writeRecord({ ref, sheet, theme, name, nth, written }: RowRecord): string {
  return JSON.stringify([MARK, ref, sheet, theme, name, nth, written]);
}

/** The record that a cell holds; undefined for any other cell. */
export function parseRecord(value: CellScalar): RowRecord | undefined {
  if (typeof value !== 'string' || !value.startsWith(`["${MARK}"`)) return undefined;
  const result = schema.safeParse(parseJson(value), { jitless: true });
  if (!result.success) return undefined;
  const [, ref, sheet, theme, name, nth, written] = result.data;
  return { ref, sheet, theme, name, nth, written };
}

/** The record of a row, in whatever column it stands now. */
export function firstRecord(row: readonly CellScalar[]): RowRecord | undefined {
  for (const value of row) {
    const record = parseRecord(value);
    if (record) return record;
  }
  return undefined;
}
