import { z } from 'zod';
import { addedColumnsSchema, ownShareSchema } from './addedColumns';
import { changesOf } from './changes';
import { papersSchema, PLAIN_PAPERS } from './papers';
import { ruleChangesSchema, ruleSchema, type Rule } from './rule';
import { poundsChangeSchema, testNames, testsSchema, type SchemeTests } from './schemeTests';
import { findUnknownNames, typeRulesSchema } from './typeRules';

const name = z.string().trim().min(1);
const pounds = z.number().min(0);

/** Names or words of one meaning. */
export const wordsSchema = z.array(name).readonly();
/** A thing that may be called by other names too. */
export const namedSchema = z.strictObject({ name, aliases: wordsSchema });
export const councilSchema = namedSchema.extend({ fullName: z.string().trim() });
/** A theme that is to follow others, `of` which are the names of themes that go over to it as a whole. */
export const newThemeSchema = z.strictObject({ name, of: wordsSchema });
/** `key` is what the scheme's rules know the type by, whatever it is called. */
export const typeSchema = namedSchema.extend({ key: name });
/** A class between the highest and the lowest; duties and papers treat it as one of these. */
export const betweenSchema = namedSchema.extend({ treatedAs: z.enum(['Significant', 'Desirable']) });

/** Case does not tell names apart. */
function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map((each) => each.toLowerCase())).size === names.length;
}

function haveOwnNames(items: readonly { readonly name: string }[]): boolean {
  return areDistinct(items.map((item) => item.name));
}

function areRoutesOf(
  councils: readonly { readonly name: string }[],
  { routes }: { readonly routes: readonly { readonly council: string }[] },
): boolean {
  const names = routes.map(({ council }) => council);
  return areDistinct(names) && names.every((council) => councils.some(({ name: own }) => own === council));
}

interface JudgedOverTime extends JudgedBy {
  readonly ruleChanges: readonly { readonly rule: Rule }[];
}

interface JudgedBy {
  readonly classes: {
    readonly significant: { readonly name: string };
    readonly between: readonly { readonly name: string }[];
    readonly desirable: { readonly name: string };
  };
  readonly rule: Rule | null;
  readonly tests: SchemeTests;
}

function knowsOwnShareColumn({
  columns,
  ownShareWhen,
}: {
  readonly columns: readonly { readonly key: string }[];
  readonly ownShareWhen: { readonly column: string } | null;
}): boolean {
  return ownShareWhen === null || columns.some(({ key }) => key === ownShareWhen.column);
}

/** Every class but the lowest has its band, in the order of the classes; other rules tell two classes apart. */
function hasBandsOfClasses({ classes: { significant, between }, rule }: JudgedBy): boolean {
  if (rule?.shape !== 'banded score') return between.length === 0;
  const bands = rule.bands.map((band) => band.class);
  const upper = [significant, ...between].map(({ name: own }) => own);
  return bands.length === upper.length && upper.every((own, at) => own === bands[at]);
}

/** A rule over too few tests could never be met, or always. */
function hasEnoughTests({ rule, tests }: JudgedBy): boolean {
  const names = testNames(tests);
  if (rule === null) return true;
  if (rule.shape === 'banded score') return Object.keys(rule.weights).every((test) => names.includes(test));
  return names.length >= (rule.shape === 'n of m' ? rule.needed : 1);
}

function hasFittingChanges({ ruleChanges, ...judgedBy }: JudgedOverTime): boolean {
  return ruleChanges.every(
    ({ rule }) => hasBandsOfClasses({ ...judgedBy, rule }) && hasEnoughTests({ ...judgedBy, rule }),
  );
}

/**
 * A scheme: everything that a register is judged by. Schemes are data (JSON documents of this shape); nothing about a
 * particular council stands in code. Amounts are pounds, periods say their unit in the name.
 */
export const schemeSchema = z
  .strictObject({
    name,
    /** What the council calls this version of its scheme: a year, a date; '' when it has one only. */
    version: z.string().trim().default(''),
    source: z.string().trim(),
    /** What the source does not say, a sentence each: what is left unset here, and told to officers. */
    notSaid: wordsSchema.default([]),
    councils: z
      .array(councilSchema)
      .min(1)
      .refine(haveOwnNames, 'two councils have the same name')
      .readonly(),
    /** Words in Area covered that mean every council. */
    allCouncilsWords: wordsSchema,
    /** Neighbouring councils and other local bodies by name: their money and their areas are not the councils'. */
    otherBodies: wordsSchema,
    themes: z.array(namedSchema).min(1).refine(haveOwnNames, 'two themes have the same name').readonly(),
    /** What is to follow the themes; the register is never rewritten, only listed by them. */
    newThemes: z
      .array(newThemeSchema)
      .refine(haveOwnNames, 'two new themes have the same name')
      .readonly()
      .default([]),
    /** What papers list partnerships under. */
    listedUnder: z.enum(['theme', 'new theme']).default('theme'),
    /** From the highest to the lowest; what they are called is the scheme's. */
    classes: z.strictObject({
      significant: namedSchema,
      between: z.array(betweenSchema).readonly().default([]),
      desirable: namedSchema,
    }),
    rule: ruleSchema.default({ shape: 'any of' }),
    ruleChanges: ruleChangesSchema,
    /** None where the scheme tells no types apart: then none is read, suggested or asked for. */
    types: z
      .array(typeSchema)
      .refine(haveOwnNames, 'two types have the same name')
      .refine((types) => areDistinct(types.map(({ key }) => key)), 'two types have the same key')
      .readonly(),
    typeRules: typeRulesSchema.prefault({}),
    tests: testsSchema,
    /** Columns that the register has beside those that every register may have. */
    columns: addedColumnsSchema.default([]),
    /** Where this column says one of these words, money is others' too: only Annual £ is the council's own. */
    ownShareWhen: ownShareSchema.nullable().default(null),
    /**
     * What a day of an officer's time costs, in £; `set` is null until an officer sets it, then `low` to `high` stands in.
     * `changes` take the place of `set`.
     */
    dayRate: z
      .strictObject({
        set: pounds.nullable(),
        changes: changesOf(poundsChangeSchema),
        low: pounds,
        high: pounds,
      })
      .refine(({ low, high }) => low <= high, 'low is above high'),
    /** How far "c.", "about" and "approx" widen a figure, as a part of it. */
    approximately: z.number().min(0).max(1),
    time: z.strictObject({
      hoursPerDay: z.number().positive(),
      weeksPerYear: z.number().positive(),
      fteDaysPerYear: z.number().positive(),
      /** Weeks of school terms in a year, for "term time" amounts. */
      termWeeksPerYear: z.number().positive(),
    }),
    reviews: z.strictObject({
      /** From one review to the next, and from one annual report; null where none is due. */
      annualMonths: z.number().int().positive().nullable(),
      /** Whether partners report every year, too. */
      annualReports: z.boolean().default(true),
      /** Null where no quarterly reports are wanted. */
      quarterlyMonths: z.number().int().positive().nullable(),
      dueSoonDays: z.number().int().min(0),
      agreementEndingMonths: z.number().int().min(0),
      /** Month (1–12) in which members are appointed, and the meeting that does it; null where appointments are not listed. */
      memberAppointmentMonth: z.number().int().min(1).max(12).nullable(),
      membersAppointedAt: name.default('Annual Council'),
      /** Words under “Meets how often” that say that a partnership is dormant. */
      dormantWords: wordsSchema.default([]),
    }),
    /** Month (1–12) whose first day begins the financial year. */
    financialYearStartMonth: z.number().int().min(1).max(12),
    papers: papersSchema.default(PLAIN_PAPERS),
  })
  .refine(({ councils, papers }) => areRoutesOf(councils, papers), {
    path: ['papers', 'routes'],
    message: 'each must be for a council of the scheme, and for one of its own',
  })
  .refine(knowsOwnShareColumn, {
    path: ['columns'],
    message: 'the one that says whose money it is is not there',
  })
  .superRefine((scheme, context) => {
    for (const message of findUnknownNames(scheme))
      context.addIssue({ code: 'custom', path: ['typeRules'], message });
  })
  .refine(hasBandsOfClasses, {
    path: ['rule'],
    message: 'a score needs a band for each class but the lowest, and other rules have two classes',
  })
  .refine(hasEnoughTests, { path: ['rule'], message: 'it needs tests that the scheme does not have' })
  .refine(hasFittingChanges, {
    path: ['ruleChanges'],
    message: 'a later rule needs other tests or classes than the scheme has',
  });

export type Scheme = z.infer<typeof schemeSchema>;
export type Council = Scheme['councils'][number];

/**
 * Reads a scheme document.
 * @returns the scheme, or one sentence for each thing wrong with the document.
 */
export function parseScheme(document: unknown): { scheme: Scheme } | { problems: string[] } {
  const result = schemeSchema.safeParse(document, { jitless: true });
  if (result.success) return { scheme: result.data };
  return {
    problems: result.error.issues.map(({ path, message }) => `${path.join(' › ') || 'Scheme'}: ${message}`),
  };
}
