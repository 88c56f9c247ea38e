import { RESOURCE_HEADINGS } from '../sheets/summary/resourceShares';

/** The figures that are counts, before the amounts. */
export const COUNT_HEADINGS = ['Partnerships', 'Review:\noverdue'] as const;

/** The figures of a line, from left to right: counts, then cash and officer days by how much is known. */
export const FIGURE_HEADINGS: readonly string[] = [...COUNT_HEADINGS, ...RESOURCE_HEADINGS];
