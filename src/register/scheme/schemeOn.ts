import type { IsoDate } from '../../grid/serialDate';
import type { Scheme } from './scheme';

/** A scheme with the amounts that hold on a day; the same object where no amount changes with time. */
export function schemeOn(scheme: Scheme, asOf: IsoDate): Scheme {
  const { resourceChanges } = scheme.tests;
  if (resourceChanges.length === 0) return scheme;
  return {
    ...scheme,
    tests: { ...scheme.tests, resourcePounds: resourceOn(scheme, asOf), resourceChanges: [] },
  };
}

/** £ a year of the resource test on a day: of the changes that have come into force, the last; null without a test. */
export function resourceOn(
  { tests: { resourcePounds, resourceChanges } }: Scheme,
  asOf: IsoDate,
): number | null {
  const inForce = resourceChanges.filter(({ from }) => from <= asOf);
  const last = inForce.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
  return last ? last.pounds : resourcePounds;
}
