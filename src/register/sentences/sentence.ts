import type { Finding, FindingCode } from '../finding';
import { inSentence } from '../inSentence';

/** Puts one kind of finding into words. */
export type Sentence = (finding: Finding) => string;

/** Sentences for the codes whose first part is the group's. */
export type SentencesOf<Group extends string> = Record<Extract<FindingCode, `${Group}/${string}`>, Sentence>;

/** A fact by name; `''` where the finding does not carry it. */
export function factOf(finding: Finding, name: string): string {
  return finding.facts[name] ?? '';
}

/** The column as the tab heads it, or words for a cell whose heading is not known. */
export function headingOf({ heading }: Finding): string {
  return heading ?? 'This cell';
}

/** A heading within a sentence: `Lead Officer` is `lead officer`, but `SLA dates` stays. */
export function headingInSentence(finding: Finding): string {
  return inSentence(finding.heading ?? 'content of this cell');
}

/** The part of the cell that the finding is about, else all of it, in quotes. */
export function quoted(finding: Finding): string {
  return `"${finding.facts.text ?? finding.value}"`;
}

/** The sentence of something that can be read in two ways. */
export const ambiguous: Sentence = (finding) => {
  const readings = factOf(finding, 'readings');
  const meaning = readings === '' ? 'can be read in more than one way' : `may mean ${readings}`;
  return `${quoted(finding)} in ${headingOf(finding)} ${meaning}: say which.`;
};
