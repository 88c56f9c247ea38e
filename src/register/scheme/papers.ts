import { z } from 'zod';
import { NATIONAL_RULES, procurementSchema, subsidySchema, transparencySchema } from './complianceRules';

const name = z.string().trim().min(1);
const words = z.array(name).readonly();
const date = z.iso.date();

const NO_BUSINESS_PLAN = { due: null, headings: [] } as const;

/** The committees that a council's papers go through, in order. */
export const routeSchema = z.strictObject({ council: name, committees: z.array(name).min(1).readonly() });
/** What the committee's papers need beside the register. */
export const papersSchema = z.strictObject({
  /** The day of the meeting that the papers are for; null until an officer sets it. */
  committeeDate: date.nullable(),
  /** What the councils call the plan whose themes the register follows. */
  corporatePlan: name,
  /** A council without a route has the delegated one. */
  routes: z.array(routeSchema).readonly(),
  /** Who decides on entering a significant partnership, and on overall policy and budget; null where papers name nobody. */
  significantDecision: name.nullable(),
  /** Who decides on other partnerships within policy and budget, and on operations; null where papers name nobody. */
  delegatedDecision: name.nullable(),
  /** The committee that monitors, and to which business plans go. */
  scrutiny: name,
  /** By which day of each year and under which headings business plans are wanted; null and none where nothing says so. */
  businessPlan: z
    .strictObject({
      due: z
        .strictObject({
          month: z.number().int().min(1).max(12),
          day: z.number().int().min(1).max(31),
        })
        .nullable(),
      headings: words,
    })
    .default(NO_BUSINESS_PLAN),
  /** Words that say that outcomes are specified and that they are monitored: with payment, the signs of a service contract. */
  serviceContract: z.strictObject({ outcomes: words, monitoring: words }),
  /** National law, where a scheme has no amounts of its own. */
  subsidy: subsidySchema.default(NATIONAL_RULES.subsidy),
  procurement: procurementSchema.default(NATIONAL_RULES.procurement),
  transparency: transparencySchema.default(NATIONAL_RULES.transparency),
  /** What £ proposed is above £ now unless an officer says otherwise, as a part of it; null for no element of inflation. */
  inflation: z.number().min(0).max(1).nullable().default(null),
  /** Whether grants are shared out, and told on a sheet of their own. */
  fundingStreams: z.boolean().default(false),
  /** Whether options are appraised on a sheet of their own. */
  optionsAppraisal: z.boolean().default(false),
  /** Whether commissioned services are followed on a sheet of their own. */
  commissioningUpdate: z.boolean().default(false),
  /** Whether each body's money by kind, and the ladder of accountability, are told on sheets of their own. */
  pooledAndAligned: z.boolean().default(false),
  governance: z.boolean().default(false),
});

export type PaperSettings = z.infer<typeof papersSchema>;

/** For a scheme that says nothing of papers: plain names, no routes, and national law. */
export const PLAIN_PAPERS: PaperSettings = {
  committeeDate: null,
  corporatePlan: 'corporate plan',
  routes: [],
  significantDecision: null,
  delegatedDecision: null,
  scrutiny: 'Overview and Scrutiny',
  businessPlan: NO_BUSINESS_PLAN,
  serviceContract: { outcomes: ['outcomes', 'outputs', 'targets'], monitoring: ['monitored', 'monitoring'] },
  ...NATIONAL_RULES,
  inflation: null,
  fundingStreams: false,
  optionsAppraisal: false,
  commissioningUpdate: false,
  pooledAndAligned: false,
  governance: false,
};
