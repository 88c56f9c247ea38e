import type { CellScalar } from '../grid/sheetCells';
import { measureValues } from './sendSteps';

/** Blocks of this size fill requests well, and none comes near what Excel refuses. */
const BYTES_PER_BLOCK = 250_000;

/** Rows that are written at once. */
export interface ValueBlock {
  /** How many rows stand before it. */
  readonly start: number;
  readonly values: readonly (readonly (CellScalar | null)[])[];
  /** As UTF-8 JSON. */
  readonly bytes: number;
}

/** Divides rows so that none of the blocks is large; a row is never divided. */
export function blockValues(rows: ValueBlock['values']): ValueBlock[] {
  const sizes = rows.map((row) => measureValues(row) + 1);
  const blocks: ValueBlock[] = [];
  let [start, bytes] = [0, 0];
  for (const [index, size] of sizes.entries()) {
    if (index > start && bytes + size > BYTES_PER_BLOCK) {
      blocks.push({ start, values: rows.slice(start, index), bytes });
      [start, bytes] = [index, 0];
    }
    bytes += size;
  }
  return rows.length === 0 ? [] : [...blocks, { start, values: rows.slice(start), bytes }];
}
