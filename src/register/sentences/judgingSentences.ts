import { factOf, headingInSentence, headingOf, quoted, type SentencesOf } from './sentence';

/** Sentences about class and type. */
export const JUDGING_SENTENCES: SentencesOf<'significance' | 'type'> = {
  'significance/unreadable': (finding) =>
    `${headingOf(finding)} says "${finding.value}": enter ${factOf(finding, 'choices')}.`,
  'significance/unsure': (finding) =>
    `${headingOf(finding)} leaves the class open ("${finding.value}"): enter ${factOf(finding, 'choices')}.`,
  'significance/mismatch': (finding) =>
    `${headingOf(finding)} says ${factOf(finding, 'recorded')}, but the facts make it ${factOf(finding, 'calculated')} (${factOf(finding, 'reason')}): change the class or correct the facts.`,
  'significance/undetermined': (finding) =>
    `Find out ${factOf(finding, 'missing')}, so that the partnership can be judged.`,
  'type/missing': (finding) => {
    const suggestion = factOf(finding, 'suggestion');
    const because = suggestion === '' ? '' : `: ${suggestion} is suggested (${factOf(finding, 'reason')})`;
    return `Enter the ${headingInSentence(finding)}${because}.`;
  },
  'type/unreadable': (finding) =>
    `${headingOf(finding)} says ${quoted(finding)}: choose ${factOf(finding, 'choices')}.`,
  'type/two-types': (finding) =>
    `${headingOf(finding)} may mean ${factOf(finding, 'readings') || 'more than one type'}: enter one.`,
  'type/unusual-funding': (finding) =>
    factOf(finding, 'cash') === ''
      ? `${factOf(finding, 'type')} is usually funded and no cash is given: check the funding and the type.`
      : `${factOf(finding, 'type')} is rarely funded and ${factOf(finding, 'cash')} a year is given: check the funding and the type.`,
};
