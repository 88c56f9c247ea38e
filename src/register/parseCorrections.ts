import { z } from 'zod';
import { ADDED_KEYS } from './addedKeys';
import { COLUMNS, type ColumnId } from './columns';
import type { Correction, KeptCorrections } from './correction';

/** Far more than any workbook has tabs and headings. */
const MOST = 2000;
/** Excel's limits of a tab's name and of a cell's text. */
const LONGEST = { sheet: 31, text: 32_767 } as const;

const KEYS: ReadonlySet<string> = new Set([
  ...COLUMNS.map(({ key }) => key),
  ...Object.values(ADDED_KEYS),
  'answer',
]);
const columnId = z.custom<ColumnId>(
  (id) => typeof id === 'string' && KEYS.has(id.split(':', 1)[0] ?? ''),
  'Expected the id of a column of the register',
);
const sheet = z.string().min(1).max(LONGEST.sheet);
const text = z.string().min(1).max(LONGEST.text);

const correctionSchema: z.ZodType<Correction> = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('tab'), sheet, theme: text.nullable() }),
  z.strictObject({ about: z.literal('heading'), sheet, heading: text, column: columnId.nullable() }),
]);

const keptSchema = z.strictObject({
  version: z.literal(1),
  corrections: z.array(correctionSchema).max(MOST),
});

/** Corrections in the form in which a workbook keeps them. */
export type CorrectionsNote = z.infer<typeof keptSchema>;

/** What a workbook keeps of corrections, from a value that anybody may have written; undefined is none. */
export function parseCorrections(value: unknown): KeptCorrections {
  if (value === undefined) return { kind: 'none' };
  const parsed = keptSchema.safeParse(value);
  if (!parsed.success) return { kind: 'unreadable' };
  const { corrections } = parsed.data;
  return corrections.length === 0 ? { kind: 'none' } : { kind: 'kept', corrections };
}

/** The form in which a workbook keeps corrections. */
export function noteCorrections(corrections: readonly Correction[]): CorrectionsNote {
  return { version: 1, corrections: [...corrections] };
}
