import { z } from 'zod';
import { changesOf, from } from './changes';

const name = z.string().trim().min(1);
const figure = z.number().min(0);

/** A class and the score from which on it holds. */
const bandSchema = z.strictObject({ class: name, from: figure });

/** How the results of the tests make a class. Tests that are met count; `weights` are by a test's name. */
const shapeSchema = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('any of') }),
  z.strictObject({ shape: z.literal('all of') }),
  /** At least `needed` of the tests. */
  z.strictObject({ shape: z.literal('n of m'), needed: z.number().int().positive() }),
  /** The weights of the tests that are met are added up. Bands from the highest class down, all but the lowest class. */
  z.strictObject({
    shape: z.literal('banded score'),
    weights: z.record(name, figure),
    bands: z
      .array(bandSchema)
      .min(1)
      .refine((bands) => areFalling(bands.map(({ from }) => from)), 'each must begin below the one before')
      .readonly(),
  }),
]);

function areFalling(figures: readonly number[]): boolean {
  return figures.every((each, at) => at === 0 || each < (figures[at - 1] ?? Infinity));
}

/** Null where the council's papers do not say how classes are told apart: then nothing is judged. */
export const ruleSchema = shapeSchema.nullable();

/** A rule that takes the place of the one before, from a day on: other bands, another number of tests, another shape. */
export const ruleChangeSchema = z.strictObject({ from, rule: shapeSchema });
export const ruleChangesSchema = changesOf(ruleChangeSchema);

export type Rule = z.infer<typeof shapeSchema>;
