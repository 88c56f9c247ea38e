import { z } from 'zod';
import nationalRules from './nationalRules.json';

const name = z.string().trim().min(1);
const date = z.iso.date();
const positive = z.number().positive();

/** An amount in £ by the day from which on it holds, and where it is laid down. */
export const datedAmountSchema = z.strictObject({ from: date, pounds: positive, source: name });
/** What one recipient may have. A limit that is laid down in euros stays one: its pounds change from day to day. */
export const subsidyLimitSchema = z.union([
  datedAmountSchema,
  z.strictObject({ from: date, euros: positive, source: name }),
]);
/** A rate by the day from which on it holds, as a part of 1. */
export const datedRateSchema = z.strictObject({ from: date, part: z.number().min(0).max(1), source: name });

const amounts = z.array(datedAmountSchema).readonly();
const poundsPerEuroSchema = z.strictObject({ set: positive.nullable(), low: positive, high: positive });

/** What prompts about subsidies go by; lists in any order. */
export const subsidySchema = z.strictObject({
  /** The part of the limit from which on a declaration is asked for. */
  nearPart: z.number().min(0).max(1),
  /** Financial years that are added up, the current one included. */
  years: z.number().int().positive(),
  /** What one recipient may have in those years. */
  limits: z.array(subsidyLimitSchema).readonly(),
  /** For limits in euros; while `set` is null, a euro is taken to be worth between `low` and `high` pounds. */
  poundsPerEuro: poundsPerEuroSchema
    .refine(({ low, high }) => low <= high, 'low is above high')
    .default(nationalRules.subsidy.poundsPerEuro),
  /** Single awards above this go into the public database of subsidies. */
  databaseEntry: amounts.default(nationalRules.subsidy.databaseEntry),
});

/** What prompts about contracts go by; all amounts are of the whole term, with extensions and VAT. */
export const procurementSchema = z.strictObject({
  services: amounts,
  lightTouch: amounts,
  /** From this on, a contract below the threshold is notifiable. */
  notifiable: amounts,
  /** The standard rate. */
  vatRates: z.array(datedRateSchema).readonly(),
});

/** What the transparency sheets go by. */
export const transparencySchema = z.strictObject({
  /** Contracts above this are published. */
  contractsAbove: amounts,
  /** Words that say that a payment is a grant. */
  grantWords: z.array(name).readonly(),
});

export type DatedAmount = z.infer<typeof datedAmountSchema>;
export type SubsidyLimit = z.infer<typeof subsidyLimitSchema>;

/** What national law asks of English councils, for schemes that say nothing else. */
export const NATIONAL_RULES = z
  .strictObject({ subsidy: subsidySchema, procurement: procurementSchema, transparency: transparencySchema })
  .parse(nationalRules, { jitless: true });
