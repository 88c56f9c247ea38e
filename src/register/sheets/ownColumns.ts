import type { Scheme } from '../scheme/scheme';

export type OwnColumnKey =
  | 'classification'
  | 'significance'
  | 'why'
  | `resource:${string}`
  | 'reporting'
  | 'nextReviewDue'
  | 'reviewStatus'
  | 'checks';

/** One of the columns that the add-in writes beside a register, with its heading as written. */
export interface OwnHeading {
  readonly key: OwnColumnKey;
  readonly heading: string;
}

const RESOURCE_HEADING = 'Resource £ a year – ';

/** The column of a council's resources, whether the council is still one of the scheme's or not. */
export function resourceHeading(council: string): OwnHeading {
  return { key: `resource:${council}`, heading: `${RESOURCE_HEADING}${council}` };
}

/** A heading as that of a council's resources; `undefined` for any other. */
export function parseResourceHeading(heading: string): OwnHeading | undefined {
  return heading.startsWith(RESOURCE_HEADING)
    ? resourceHeading(heading.slice(RESOURCE_HEADING.length))
    : undefined;
}

/**
 * The headings of the add-in's own block, in the order in which it is written. Significance and Why stand side by
 * side in every scheme: that pair is what tells the block from an officer's columns of the same names.
 */
export function ownHeadings(scheme: Scheme): readonly OwnHeading[] {
  return [
    { key: 'classification', heading: 'Classification' },
    { key: 'significance', heading: 'Significance' },
    { key: 'why', heading: 'Why' },
    ...scheme.councils.map(({ name }) => resourceHeading(name)),
    { key: 'reporting', heading: 'Reporting' },
    { key: 'nextReviewDue', heading: 'Next review due' },
    { key: 'reviewStatus', heading: 'Review status' },
    { key: 'checks', heading: 'Checks' },
  ];
}
