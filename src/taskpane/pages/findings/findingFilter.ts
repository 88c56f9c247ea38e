import type { Severity } from '../../../register';
import type { ListedFinding } from './listedFinding';

/** Which findings an officer wants to see. */
export interface FindingFilter {
  /** Words that all must occur. */
  readonly words: string;
  readonly severity: Severity | 'all';
  /** A tab's name; undefined for all. */
  readonly tab: string | undefined;
}

export const NO_FILTER: FindingFilter = { words: '', severity: 'all', tab: undefined };

/** The findings that a filter lets through, in their order. */
export function filterFindings(findings: readonly ListedFinding[], filter: FindingFilter): ListedFinding[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    ({ severity, place, searched }) =>
      (filter.severity === 'all' || severity === filter.severity) &&
      (filter.tab === undefined || place?.sheet === filter.tab) &&
      words.every((word) => searched.includes(word)),
  );
}
