import { z } from 'zod';

const name = z.string().trim().min(1);
/** The scheme sheet keeps the spellings of a choice in one cell, with semicolons between them. */
const spelling = name.regex(/^[^;]*$/, 'no semicolon');
const words = z.array(name).readonly();

/** What cells of a column that a scheme adds hold. */
export const ADDED_KINDS = ['text', 'money', 'date', 'yes-no', 'choice', 'link'] as const;
export type AddedKind = (typeof ADDED_KINDS)[number];

/** One column that a scheme adds to the register; headings are compared without case, punctuation and spaces. */
export const addedColumnSchema = z
  .strictObject({
    /** What papers and documents know the column by, in words: `cost before`. */
    key: z.string().regex(/^[a-z][a-z ]*$/, 'lower-case words'),
    /** Its heading. */
    name,
    aliases: words.default([]),
    kind: z.enum(ADDED_KINDS),
    /** What a cell of the kind `choice` may say, each with its other spellings. */
    choices: z
      .array(z.strictObject({ name: spelling, aliases: z.array(spelling).readonly().default([]) }))
      .readonly()
      .default([]),
    /** What to enter, as a sentence. */
    guidance: z.string().trim().default(''),
  })
  .refine(({ kind, choices }) => (kind === 'choice') === choices.length > 0, {
    path: ['choices'],
    message: 'a choice needs what there is to choose from, and no other column has that',
  });

export type AddedColumn = z.infer<typeof addedColumnSchema>;

export const addedColumnsSchema = z
  .array(addedColumnSchema)
  .refine((columns) => areDistinct(columns.map(({ key }) => key)), 'two columns have the same key')
  .refine((columns) => areDistinct(columns.map((column) => column.name)), 'two columns have the same name')
  .readonly();

function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map((each) => each.toLowerCase())).size === names.length;
}
