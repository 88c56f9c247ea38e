import { z } from 'zod';
import { snapshotSchema, type PaperSnapshot } from './snapshot';

/** What the workbook remembers of its papers: what they were last built from, and which of them went to committee. */
export interface PaperNote {
  readonly built: PaperSnapshot;
  readonly taken: PaperSnapshot | null;
}

const schema = z.strictObject({ built: snapshotSchema, taken: snapshotSchema.nullable() });

/** The note that a workbook holds; undefined when it is not in the form that the add-in writes. */
export function parsePaperNote(value: unknown): PaperNote | undefined {
  const result = schema.safeParse(value, { jitless: true });
  return result.success ? result.data : undefined;
}
