import { z } from 'zod';
import { oncePer } from '../once';
import { AGREEMENT_KINDS } from '../reading';
import { findNamedColumn, type WithColumns } from './namedColumn';

const name = z.string().trim().min(1);
/** Keys of the scheme's types. */
const typesSchema = z.array(name).readonly().default([]);

/** A word or phrase to look for: `*` stands for any ending of a word. */
const signWordSchema = name
  .regex(/^[^:;]*$/, 'no colon or semicolon')
  .regex(/[\p{L}\p{N}]/u, 'a letter or a figure')
  .regex(/^(?:[^*\s]+\*?(?:\s+|$))*$/, '* only at the end of a word');

/** A type that a row without one points to, when everything holds that is told here. */
export const typeSignSchema = z
  .strictObject({
    /** Key of the type. */
    type: name,
    /** Whether councils are known to pay; left out where it does not matter. */
    cash: z.enum(['paid', 'not paid']).optional(),
    /** One of these agreements. */
    agreements: z.array(z.enum(AGREEMENT_KINDS)).readonly().default([]),
    /** One of these words, whatever their capitals. */
    words: z.array(signWordSchema).readonly().default([]),
    /** Headings of the columns that have the words, looked through in this order. */
    columns: z.array(name).readonly().default([]),
  })
  .refine(({ words, columns }) => (words.length === 0) === (columns.length === 0), {
    path: ['columns'],
    message: 'words need columns to look in, and columns need words',
  })
  .refine(({ cash, agreements, words }) => cash !== undefined || agreements.length + words.length > 0, {
    path: ['words'],
    message: 'a sign needs cash, an agreement or words',
  });

/** A column that some types need filled beside those that every partnership needs. */
export const neededColumnSchema = z.strictObject({
  /** Its heading. */
  column: name,
  types: z.array(name).min(1).readonly(),
});

/** The rules that hold for some types and are no more than a list of them. */
const listsSchema = z.strictObject({
  /** A finding where no cash is given. */
  usuallyPaid: typesSchema,
  /** A finding where cash is given. */
  rarelyPaid: typesSchema,
  /** A finding where there is no agreement, with cash or without. */
  agreement: typesSchema,
  /** What councils pay is published as a grant, or as a contract, where nothing else tells. */
  paidByGrant: typesSchema,
  paidByContract: typesSchema,
  /** Significant ones with cash are asked for a business plan. */
  businessPlan: typesSchema,
  /** Papers recommend streamlining: of all, or of those without a lead officer. */
  streamline: typesSchema,
  streamlineWithoutLead: typesSchema,
});

/** What the types of a scheme mean; what is left out is neither checked nor suggested. */
export const typeRulesSchema = listsSchema.extend({
  columns: z.array(neededColumnSchema).readonly().default([]),
  /** What each type looks like in a register; of several signs that hold, the first counts. */
  signs: z.array(typeSignSchema).readonly().default([]),
});

export type TypeRules = z.infer<typeof typeRulesSchema>;
export type TypeSign = z.infer<typeof typeSignSchema>;
/** A rule that is a list of types. */
export type TypeRule = keyof z.infer<typeof listsSchema>;

/** The part of a scheme that its types' rules go by. */
interface WithTypes {
  readonly types: readonly { readonly key: string; readonly name: string }[];
  readonly typeRules: TypeRules;
}

/** The rules that are lists of types. */
export const TYPE_LISTS: readonly TypeRule[] = listsSchema.keyof().options;

/** What a scheme's rules for types name and the scheme does not have, a sentence for each: keys of types, headings of columns. */
export function findUnknownNames({ types, typeRules, columns }: WithTypes & WithColumns): string[] {
  const keys = new Set(types.map(({ key }) => key));
  const isHeading = (name: string) => findNamedColumn(name, { columns })?.heading === name;
  const ofTypes = [
    ...TYPE_LISTS.flatMap((rule) => typeRules[rule]),
    ...typeRules.columns.flatMap((needed) => needed.types),
    ...typeRules.signs.map(({ type }) => type),
  ].filter((type) => !keys.has(type));
  const ofColumns = [
    ...typeRules.columns.map(({ column }) => column),
    ...typeRules.signs.flatMap((sign) => sign.columns),
  ].filter((heading) => !isHeading(heading));
  return [
    ...new Set(ofTypes.map((type) => `“${type}” is no key of a type of the scheme`)),
    ...new Set(ofColumns.map((heading) => `“${heading}” is no heading of the register or the scheme`)),
  ];
}

const namesByRule = oncePer(({ types, typeRules }: WithTypes) => {
  const namesOf = (keys: readonly string[]): ReadonlySet<string | null> =>
    new Set(types.filter(({ key }) => keys.includes(key)).map((type) => type.name));
  return new Map(TYPE_LISTS.map((rule) => [rule, namesOf(typeRules[rule])]));
});

/** Whether a rule of the scheme holds for a type, by the type's name; none does for no type. */
export function isTypeOf(rule: TypeRule, type: string | null, scheme: WithTypes): boolean {
  return namesByRule(scheme).get(rule)?.has(type) ?? false;
}
