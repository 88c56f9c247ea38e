import { z } from 'zod';
import { changesOf, from } from './changes';

const name = z.string().trim().min(1);
const words = z.array(name).readonly();
const figure = z.number().min(0);

/** A column that the scheme adds to the register. */
const columnSchema = z.strictObject({ heading: name, variants: words.default([]) });

/** What every test of a scheme's own says: clauses that a sentence can take in. */
const told = {
  /** What the test is called, in reasons and in the weights of a score. */
  name,
  /** What has to be found out while it is open: "whether it supports a corporate priority". */
  asks: name,
  met: name,
  notMet: name,
};

/** A number from which on a test is met, and what takes its place later. */
function atLeast<Figure extends z.ZodType<number>>(least: Figure) {
  return { atLeast: least, changes: changesOf(z.strictObject({ from, atLeast: least })) };
}

/** A test that a scheme adds as data. */
export const ownTestSchema = z.discriminatedUnion('kind', [
  /** Met by Yes. */
  z.strictObject({ ...told, kind: z.literal('yes-no'), column: columnSchema }),
  /** Met by some words of a column, such as High, and not met by others. */
  z.strictObject({
    ...told,
    kind: z.literal('words'),
    column: columnSchema,
    metBy: words,
    notMetBy: words,
  }),
  /** Met by a number in a column. */
  z.strictObject({ ...told, kind: z.literal('figure'), column: columnSchema, ...atLeast(figure) }),
  /** Met by so many of the scheme's considerations. */
  z.strictObject({ ...told, kind: z.literal('considerations'), ...atLeast(z.number().int().positive()) }),
  /** Met by an agreement of so many years. */
  z.strictObject({ ...told, kind: z.literal('term'), ...atLeast(figure) }),
]);

/** An amount, or days a month, that take the place of those before, from a day on. */
export const poundsChangeSchema = z.strictObject({ from, pounds: figure });
export const daysChangeSchema = z.strictObject({ from, days: figure });

/** The tests of a scheme; null or `not used` for one that it does not have. */
export const testsSchema = z
  .strictObject({
    /** Met at this many £ a year or more, for any one council. */
    resourcePounds: figure.nullable(),
    /** What takes its place later, in any order. */
    resourceChanges: changesOf(poundsChangeSchema),
    /** Met at more than this many officer days a month, all councils together. */
    staffDaysPerMonth: figure.nullable(),
    staffDaysChanges: changesOf(daysChangeSchema),
    /** Potential for significant risk, as officers judge it. */
    risk: z.enum(['own test', 'not used']).default('own test'),
    /** `own test`: a statutory requirement alone meets a test; `consideration`: it only informs the risk test. */
    statutory: z.enum(['own test', 'consideration', 'not used']),
    considerations: words,
    own: z.array(ownTestSchema).readonly().default([]),
  })
  .refine(
    (tests) => new Set(testNames(tests)).size === testNames(tests).length,
    'two tests have the same name',
  );

export type OwnTest = z.infer<typeof ownTestSchema>;

/** The part of a scheme that says which tests it has. */
export interface SchemeTests {
  readonly resourcePounds: number | null;
  readonly resourceChanges: readonly unknown[];
  readonly staffDaysPerMonth: number | null;
  readonly staffDaysChanges: readonly unknown[];
  readonly risk: 'own test' | 'not used';
  readonly statutory: 'own test' | 'consideration' | 'not used';
  readonly own: readonly { readonly name: string }[];
}

/** The names of the tests that a scheme uses, in the order in which reasons tell them. */
export function testNames(tests: SchemeTests): string[] {
  return [
    ...(tests.resourcePounds === null && tests.resourceChanges.length === 0 ? [] : ['resource']),
    ...(tests.staffDaysPerMonth === null && tests.staffDaysChanges.length === 0 ? [] : ['staff time']),
    ...(tests.risk === 'own test' ? ['risk'] : []),
    ...(tests.statutory === 'own test' ? ['statutory'] : []),
    ...tests.own.map(({ name: own }) => own),
  ];
}
