import { z } from 'zod';

const name = z.string().trim().min(1);
const words = z.array(name).readonly();
const date = z.iso.date();

/** The committees that a council's papers go through, in order. */
export const routeSchema = z.strictObject({ council: name, committees: z.array(name).min(1).readonly() });
/** What one recipient may have, by the day from which on it holds. */
export const subsidyLimitSchema = z.strictObject({
  from: date,
  pounds: z.number().positive(),
  source: name,
});

/** What the committee's papers need beside the register. */
export const papersSchema = z.strictObject({
  /** The day of the meeting that the papers are for; null until an officer sets it. */
  committeeDate: date.nullable(),
  /** What the councils call the plan whose themes the register follows. */
  corporatePlan: name,
  /** A council without a route has the delegated one. */
  routes: z.array(routeSchema).readonly(),
  /** Who decides on entering a significant partnership, and on overall policy and budget. */
  significantDecision: name,
  /** Who decides on other partnerships within policy and budget, and on operations. */
  delegatedDecision: name,
  /** The committee that monitors, and to which business plans go. */
  scrutiny: name,
  /** A business plan is wanted by this day of each year, under these headings. */
  businessPlan: z.strictObject({
    due: z.strictObject({
      month: z.number().int().min(1).max(12),
      day: z.number().int().min(1).max(31),
    }),
    headings: words,
  }),
  /** Words that say that outcomes are specified and that they are monitored: with payment, the signs of a service contract. */
  serviceContract: z.strictObject({ outcomes: words, monitoring: words }),
  subsidy: z.strictObject({
    /** The part of the limit from which on a declaration is asked for. */
    nearPart: z.number().min(0).max(1),
    /** Financial years that are added up, the current one included. */
    years: z.number().int().positive(),
    /** What one recipient may have in those years, in any order. */
    limits: z.array(subsidyLimitSchema).readonly(),
  }),
});

export type PaperSettings = z.infer<typeof papersSchema>;

/** For a scheme that says nothing of papers: plain names, and no routes. */
export const PLAIN_PAPERS: PaperSettings = {
  committeeDate: null,
  corporatePlan: 'corporate plan',
  routes: [],
  significantDecision: 'Council',
  delegatedDecision: 'the lead officer',
  scrutiny: 'Overview and Scrutiny',
  businessPlan: {
    due: { month: 9, day: 30 },
    headings: [
      'what the money is spent on',
      'benefit to residents',
      'links to priorities',
      'value for money',
      'success measures',
    ],
  },
  serviceContract: { outcomes: ['outcomes', 'outputs', 'targets'], monitoring: ['monitored', 'monitoring'] },
  subsidy: { nearPart: 0.8, years: 3, limits: [] },
};
