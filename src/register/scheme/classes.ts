import { oncePer } from '../once';
import type { Scheme } from './scheme';

/** A class of a scheme. */
export interface SchemeClass {
  readonly name: string;
  readonly aliases: readonly string[];
  /** How duties, checks and papers treat it. */
  readonly treatedAs: 'Significant' | 'Desirable';
}

/** What a partnership's class is while facts are missing; no scheme has a class of that name. */
export const UNDETERMINED = 'Undetermined';

/** The scheme's classes from the highest. */
export const listClasses = oncePer(
  ({ classes: { significant, between, desirable } }: Scheme): readonly SchemeClass[] => [
    { ...significant, treatedAs: 'Significant' },
    ...between,
    { ...desirable, treatedAs: 'Desirable' },
  ],
);

/** What the column of recorded classes is headed: `Significant/Desirable`. */
export function classHeading(scheme: Scheme): string {
  return listClasses(scheme)
    .map(({ name }) => name)
    .join('/');
}

/** What partnerships are counted by: the names of the scheme's classes from the highest, then what is not known yet. */
export function listClassNames(scheme: Scheme): readonly string[] {
  return [...listClasses(scheme).map(({ name }) => name), UNDETERMINED];
}
