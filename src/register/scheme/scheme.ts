import { z } from 'zod';

const words = z.array(z.string().min(1)).readonly();
const pounds = z.number().min(0);

/**
 * A scheme: everything that a register is judged by. Schemes are data (JSON documents of this shape); nothing about a
 * particular council stands in code. Amounts are pounds, periods say their unit in the name.
 */
export const schemeSchema = z.strictObject({
  name: z.string().min(1),
  source: z.string(),
  councils: z
    .array(z.strictObject({ name: z.string().min(1), fullName: z.string(), aliases: words }))
    .min(1)
    .readonly(),
  /** Words in Area covered that mean every council. */
  allCouncilsWords: words,
  themes: z
    .array(z.strictObject({ name: z.string().min(1), aliases: words }))
    .min(1)
    .readonly(),
  classes: z.strictObject({
    significant: z.strictObject({ name: z.string(), aliases: words }),
    desirable: z.strictObject({ name: z.string(), aliases: words }),
  }),
  types: z
    .array(z.strictObject({ key: z.string().min(1), name: z.string().min(1), aliases: words }))
    .min(1)
    .readonly(),
  tests: z.strictObject({
    /** Met at this many £ a year or more, for any one council. */
    resourcePounds: pounds,
    /** Met at more than this many officer days a month, all councils together. */
    staffDaysPerMonth: z.number().min(0),
    /** `own test`: a statutory requirement alone makes a partnership significant; `consideration`: it only informs the risk test. */
    statutory: z.enum(['own test', 'consideration']),
    considerations: words,
  }),
  /** What a day of an officer's time costs, in £; `set` is null until an officer sets it, then `low` to `high` stands in. */
  dayRate: z.strictObject({ set: pounds.nullable(), low: pounds, high: pounds }),
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
    annualMonths: z.number().int().positive(),
    quarterlyMonths: z.number().int().positive(),
    dueSoonDays: z.number().int().min(0),
    agreementEndingMonths: z.number().int().min(0),
    /** Month (1–12) in which Annual Council appoints members. */
    memberAppointmentMonth: z.number().int().min(1).max(12),
  }),
  /** Month (1–12) whose first day begins the financial year. */
  financialYearStartMonth: z.number().int().min(1).max(12),
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
