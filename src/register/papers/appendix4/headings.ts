/** The headings by which the officer's cells are found again, wherever their columns were moved to. */
export const REF_HEADING = 'Ref';
export const NAME_HEADING = 'Partnership';
export const OUTCOME_HEADING = 'Outcome of review';
export const RECOMMENDATION_HEADING = 'Recommendation';
const PROPOSED_START = '£ proposed, ';

export function proposedHeading(council: string): string {
  return `${PROPOSED_START}${council}`;
}

/** The council whose £ proposed a heading is for. */
export function councilOfHeading(heading: string): string | undefined {
  return heading.startsWith(PROPOSED_START) ? heading.slice(PROPOSED_START.length) : undefined;
}

/** References of the block of text whose partnerships are gone begin with it. */
export const BLOCK_REF = 'Kept ';
