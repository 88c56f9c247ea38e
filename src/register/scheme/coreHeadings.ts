import { COLUMNS, type ColumnKey } from '../columns';
import { classHeading } from './classes';
import type { Scheme } from './scheme';

/** One of the report's columns as registers of a scheme head it. */
export interface CoreHeading {
  readonly key: ColumnKey;
  readonly heading: string;
}

/**
 * The report's eleven columns, in its order, as registers of a scheme have them: the classes are the scheme's, and without
 * types there is no column for them.
 */
export function coreHeadings(scheme: Scheme): CoreHeading[] {
  return COLUMNS.filter(({ key, isCore }) => isCore && (key !== 'type' || scheme.types.length > 0)).map(
    ({ key, heading }) => ({ key, heading: key === 'significance' ? classHeading(scheme) : heading }),
  );
}
