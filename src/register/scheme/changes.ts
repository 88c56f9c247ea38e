import { z } from 'zod';
import type { IsoDate } from '../../grid/serialDate';

/** The day from which on a change holds. */
export const from = z.iso.date();

/** What takes the place of a setting, each from a day on; in any order. */
export function changesOf<Change extends z.ZodType<{ readonly from: IsoDate }>>(change: Change) {
  return z
    .array(change)
    .refine(
      (changes) => new Set(changes.map((each) => each.from)).size === changes.length,
      'two hold from one day',
    )
    .readonly()
    .default([]);
}

/** Of the changes that have come into force on a day, the last; undefined before the first. */
export function changeInForce<Change extends { readonly from: IsoDate }>(
  changes: readonly Change[],
  asOf: IsoDate,
): Change | undefined {
  return changes
    .filter((change) => change.from <= asOf)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
}
