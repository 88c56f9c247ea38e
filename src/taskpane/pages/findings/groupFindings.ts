import type { Severity } from '../../../register';
import type { ListedFinding } from './listedFinding';

export type Grouping = 'kind' | 'tab';

/** Findings under one heading. */
export interface FindingSection {
  readonly heading: string;
  readonly findings: readonly ListedFinding[];
}

/** Sections under one heading. */
export interface FindingGroup {
  readonly heading: string;
  readonly count: number;
  readonly sections: readonly FindingSection[];
}

/** Each severity with the word for one finding and the heading of several. */
export const SEVERITY_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['Error', 'Errors'],
  warning: ['Warning', 'Warnings'],
  note: ['Note', 'Notes'],
};
export const SEVERITIES = Object.keys(SEVERITY_WORDS) as Severity[]; // the table has no other keys

/** Findings by severity and kind, or by tab with the worst first. Groups without findings are left out. */
export function groupFindings(findings: readonly ListedFinding[], grouping: Grouping): FindingGroup[] {
  return grouping === 'kind' ? groupByKind(findings) : groupByTab(findings);
}

function groupByKind(findings: readonly ListedFinding[]): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const sections = sectionsBy(own, ({ kind }) => kind);
    return own.length === 0 ? [] : [{ heading: SEVERITY_WORDS[severity][1], count: own.length, sections }];
  });
}

function groupByTab(findings: readonly ListedFinding[]): FindingGroup[] {
  return sectionsBy(findings, ({ place }) => place?.sheet ?? 'The register as a whole').map((tab) => ({
    heading: tab.heading,
    count: tab.findings.length,
    sections: SEVERITIES.flatMap((severity) => {
      const own = tab.findings.filter((finding) => finding.severity === severity);
      return own.length === 0 ? [] : [{ heading: SEVERITY_WORDS[severity][1], findings: own }];
    }),
  }));
}

/** Sections in the order in which their first findings come. */
function sectionsBy(
  findings: readonly ListedFinding[],
  headingOf: (finding: ListedFinding) => string,
): FindingSection[] {
  const sections = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const heading = headingOf(finding);
    const section = sections.get(heading);
    if (section) section.push(finding);
    else sections.set(heading, [finding]);
  }
  return [...sections].map(([heading, own]) => ({ heading, findings: own }));
}
