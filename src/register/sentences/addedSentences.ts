import { ambiguous, factOf, headingOf, quoted, type SentencesOf } from './sentence';

/** Sentences about the columns that a scheme adds. */
export const ADDED_SENTENCES: SentencesOf<'choice' | 'amount'> = {
  'choice/unreadable': (finding) =>
    `${headingOf(finding)} says ${quoted(finding)}: enter ${factOf(finding, 'choices')}.`,
  'choice/ambiguous': ambiguous,
  'amount/unreadable': (finding) =>
    `${quoted(finding)} in ${headingOf(finding)} was not understood: enter one amount in figures, such as £8,000.`,
};
