import { inSentence } from '../inSentence';
import { ambiguous, factOf, headingInSentence, headingOf, quoted, type SentencesOf } from './sentence';

/** Sentences about the columns that a scheme adds. */
export const ADDED_SENTENCES: SentencesOf<'choice' | 'amount' | 'needed' | 'ladder'> = {
  'choice/unreadable': (finding) =>
    `${headingOf(finding)} says ${quoted(finding)}: enter ${factOf(finding, 'choices')}.`,
  'choice/ambiguous': ambiguous,
  'amount/unreadable': (finding) =>
    `${quoted(finding)} in ${headingOf(finding)} was not understood: enter one amount in figures, such as £8,000.`,
  'needed/blank': (finding) =>
    `${factOf(finding, 'when')} is ${factOf(finding, 'says')}: enter the ${headingInSentence(finding)}.`,
  'needed/answer': (finding) =>
    `${factOf(finding, 'when')} is ${factOf(finding, 'says')}, so ${headingOf(finding)} must be ${factOf(finding, 'answer')}: enter ${factOf(finding, 'answer')} once it is, or correct the ${inSentence(factOf(finding, 'when'))}.`,
  'needed/no-column': (finding) =>
    `${factOf(finding, 'when')} is ${factOf(finding, 'says')}, and the tab has no column for ${factOf(finding, 'columns')}: add the columns to fill in, then fill them.`,
  'ladder/orphan': (finding) =>
    `${headingOf(finding)} names "${factOf(finding, 'parent')}", which is not in the register: correct the name, or add a row for it.`,
  'ladder/cycle': (finding) =>
    `${headingOf(finding)} leads round in a circle (${factOf(finding, 'way')}): correct one of them.`,
};
