import { z } from 'zod';

const name = z.string().trim().min(1);
/** The scheme sheet keeps the spellings of a choice in one cell, with semicolons between them. */
const spelling = name.regex(/^[^;]*$/, 'no semicolon');
const key = z.string().regex(/^[a-z][a-z ]*$/, 'lower-case words');
const words = z.array(name).readonly();

/** What cells of a column that a scheme adds hold. */
export const ADDED_KINDS = ['text', 'money', 'date', 'yes-no', 'choice', 'link'] as const;
export type AddedKind = (typeof ADDED_KINDS)[number];

/** One column that a scheme adds to the register; headings are compared without case, punctuation and spaces. */
export const addedColumnSchema = z
  .strictObject({
    /** What papers and documents know the column by, in words: `cost before`. */
    key,
    /** Its heading. */
    name,
    aliases: words.default([]),
    kind: z.enum(ADDED_KINDS),
    /** What a cell of the kind `choice` may say, each with its other spellings. */
    choices: z
      .array(z.strictObject({ name: spelling, aliases: z.array(spelling).readonly().default([]) }))
      .readonly()
      .default([]),
    /** Where another column says one of some words, this one must be filled, or say `answer`. */
    neededWhen: z
      .strictObject({ column: key, says: z.array(spelling).min(1).readonly(), answer: name.optional() })
      .optional(),
    /** What to enter, as a sentence. */
    guidance: z.string().trim().default(''),
  })
  .refine(({ kind, choices }) => (kind === 'choice') === choices.length > 0, {
    path: ['choices'],
    message: 'a choice needs what there is to choose from, and no other column has that',
  });

export type AddedColumn = z.infer<typeof addedColumnSchema>;

/** A column of choices and the words of it at which money is not the council's alone. */
export const ownShareSchema = z.strictObject({ column: key, says: z.array(spelling).min(1).readonly() });

export const addedColumnsSchema = z
  .array(addedColumnSchema)
  .refine((columns) => areDistinct(columns.map(({ key }) => key)), 'two columns have the same key')
  .refine((columns) => areDistinct(columns.map((column) => column.name)), 'two columns have the same name')
  .refine(needKnownColumns, 'one is needed by what a column says that is none of them')
  .readonly();

function needKnownColumns(columns: readonly AddedColumn[]): boolean {
  const keys = new Set(columns.map((column) => column.key));
  return columns.every(({ neededWhen }) => neededWhen === undefined || keys.has(neededWhen.column));
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map((each) => each.toLowerCase())).size === names.length;
}
