import { z } from 'zod';
import type { CellScalar } from '../../../grid/sheetCells';
import { DRAFT_IDS } from './optionFields';
import { parseJson } from '../parseJson';

const MARK = 'Options row';
const schema = z.tuple([
  z.literal(MARK),
  z.enum(['now', 'own', ...DRAFT_IDS]),
  z.array(z.enum(DRAFT_IDS)),
  z.record(z.string(), z.string()),
]);

/** What the add-in remembers of a row in a hidden cell beside it, so that sorting, moving and Undo take it along. */
export interface OptionRecord {
  /** `now` is the row of £ now, `own` an option of the officer's. */
  readonly of: z.infer<typeof schema>[1];
  /** Every option that was drafted when the sheet was built: one of these without a row was deleted by an officer. */
  readonly drafted: z.infer<typeof schema>[2];
  /** By field: the hash of what the add-in would have written, or that an officer's words stood there. */
  readonly written: Readonly<Record<string, string>>;
}

export function writeOptionRecord({ of, drafted, written }: OptionRecord): string {
  return JSON.stringify([MARK, of, drafted, written]);
}

/** The record that a cell holds; undefined for any other cell. */
export function parseOptionRecord(value: CellScalar): OptionRecord | undefined {
  if (typeof value !== 'string' || !value.startsWith(`["${MARK}"`)) return undefined;
  const result = schema.safeParse(parseJson(value), { jitless: true });
  if (!result.success) return undefined;
  const [, of, drafted, written] = result.data;
  return { of, drafted, written };
}
