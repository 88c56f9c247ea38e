import { factOf, headingOf, quoted, type SentencesOf } from './sentence';

/** Sentences about grants and what is allocated from them. */
export const GRANT_SENTENCES: SentencesOf<'grant'> = {
  'grant/unreadable': (finding) =>
    `${quoted(finding)} in ${headingOf(finding)} was not understood: enter an amount such as £27,535.40, or 0.`,
  'grant/no-amount': (finding) =>
    `Enter how much ${factOf(finding, 'grant')} is, so that what is left can be worked out.`,
  'grant/no-allocation': (finding) =>
    `Enter what is allocated to ${factOf(finding, 'line')} from ${factOf(finding, 'grant')}, or 0.`,
  'grant/over-allocated': (finding) =>
    `${factOf(finding, 'grant')} is ${factOf(finding, 'amount')} and ${factOf(finding, 'allocated')} is allocated, ${factOf(finding, 'over')} too much: reduce an allocation or correct the grant.`,
  'grant/remainder': (finding) =>
    `${headingOf(finding)} says ${finding.value}, but ${factOf(finding, 'amount')} less allocations of ${factOf(finding, 'allocated')} leaves ${factOf(finding, 'remaining')} of ${factOf(finding, 'grant')}: correct one of them.`,
  'grant/two-amounts': (finding) =>
    `${headingOf(finding)} says ${finding.value} here and ${factOf(finding, 'first')} further up for ${factOf(finding, 'grant')}: keep one of them.`,
  'grant/total': (finding) =>
    `The total says ${finding.value}, but the allocations from ${factOf(finding, 'grant')} come to ${factOf(finding, 'sum')}: correct one of them.`,
};
