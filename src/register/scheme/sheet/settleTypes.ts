import type { z } from 'zod';
import { addedColumnSchema } from '../addedColumns';
import { findNamedColumn } from '../namedColumn';
import { typeSchema } from '../scheme';
import { TYPE_LISTS, typeRulesSchema, type TypeRules } from '../typeRules';
import { valueAtPath, withValueAtPath } from './schemePath';

/** What the rules for types name, found in a scheme's document by any of its names. */
export interface TypeNames {
  /** The key of the type that goes by some name; undefined when there is none. */
  readonly keyOf: (called: string) => string | undefined;
  /** The heading of the column that goes by some name; undefined when there is none. */
  readonly headingOf: (called: string) => string | undefined;
}

/** Prepares the finding of a document's types and columns by any of their names, whatever the capitals. */
export function typeNamesOf(document: unknown): TypeNames {
  const types = itemsOf(document, 'types', typeSchema);
  const columns = itemsOf(document, 'columns', addedColumnSchema);
  // A type's own key comes before another's name, and a name before another name of others.
  const keys = new Map(
    [
      ...types.flatMap(({ key, aliases }) => aliases.map((alias) => [alias, key] as const)),
      ...types.map(({ key, name }) => [name, key] as const),
      ...types.map(({ key }) => [key, key] as const),
    ].map(([called, key]) => [compared(called), key]),
  );
  return {
    keyOf: (called) => keys.get(compared(called)),
    headingOf: (called) => findNamedColumn(called, { columns })?.heading,
  };
}

/**
 * A scheme's document with its rules for types by the keys of its types and the headings of its columns, by whichever
 * name they were called. Those of the base for types and columns that the sheet does not have are left out.
 */
export function settleTypes(document: unknown): unknown {
  const parsed = typeRulesSchema.safeParse(valueAtPath(document, ['typeRules']) ?? {}, { jitless: true });
  if (!parsed.success) return document;
  return withValueAtPath(document, ['typeRules'], settleRules(parsed.data, typeNamesOf(document)));
}

function settleRules(rules: TypeRules, { keyOf, headingOf }: TypeNames): TypeRules {
  const keys = (called: readonly string[]) => distinct(called.map(keyOf));
  const headings = (called: readonly string[]) => distinct(called.map(headingOf));
  return {
    ...rules,
    ...Object.fromEntries(TYPE_LISTS.map((rule) => [rule, keys(rules[rule])])),
    columns: rules.columns.flatMap(({ column, types }) => {
      const [heading, known] = [headingOf(column), keys(types)];
      return heading === undefined || known.length === 0 ? [] : [{ column: heading, types: known }];
    }),
    signs: rules.signs.flatMap((sign) => {
      const [type, known] = [keyOf(sign.type), headings(sign.columns)];
      const isLost = type === undefined || (sign.columns.length > 0 && known.length === 0);
      return isLost ? [] : [{ ...sign, type, columns: known }];
    }),
  };
}

/** The items of a list of the document that are understood. */
function itemsOf<Item>(document: unknown, list: string, schema: z.ZodType<Item>): Item[] {
  const items = valueAtPath(document, [list]);
  return (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
    const parsed = schema.safeParse(item, { jitless: true });
    return parsed.success ? [parsed.data] : [];
  });
}

function distinct(found: readonly (string | undefined)[]): string[] {
  return [...new Set(found.filter((each) => each !== undefined))];
}

function compared(name: string): string {
  return name.trim().toLowerCase();
}
