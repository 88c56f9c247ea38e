import { factOf, headingInSentence, headingOf, quoted, type SentencesOf } from './sentence';

/** Sentences about rows, and about cells of any kind. */
export const ROW_SENTENCES: SentencesOf<'row' | 'cell' | 'yes-no' | 'contact' | 'area'> = {
  'row/no-name': () => 'Enter the name of the partnership.',
  'row/duplicate-name': (finding) =>
    `${finding.value} is in ${factOf(finding, 'other')} too: keep one row, or tell the two apart by name.`,
  'row/similar-name': (finding) =>
    `${finding.value} and ${factOf(finding, 'otherName')} in ${factOf(finding, 'other')} are probably one body: if so, give both the same name.`,
  'row/required': (finding) => `Enter the ${headingInSentence(finding)}.`,
  'row/dormant': (finding) =>
    `${headingOf(finding)} says ${quoted(finding)}, so the partnership is dormant: decide whether it is still needed, or enter how often it meets.`,
  'row/no-new-theme': (finding) =>
    `${factOf(finding, 'theme')} does not go over to a new theme as a whole: enter the New theme of this partnership.`,
  'cell/error-value': (finding) =>
    `${headingOf(finding)} shows ${finding.value}: correct its formula, or type the content instead.`,
  'cell/too-long': (finding) =>
    `${headingOf(finding)} holds ${factOf(finding, 'length')} characters, more than the ${factOf(finding, 'limit')} that Excel prints in a cell: shorten it.`,
  'yes-no/unreadable': (finding) => `${headingOf(finding)} says "${finding.value}": enter Yes or No.`,
  'contact/unreadable': (finding) =>
    `${quoted(finding)} in ${headingOf(finding)} is not a whole e-mail address: correct it.`,
  'area/unknown': (finding) =>
    `${headingOf(finding)} says "${factOf(finding, 'text')}", which names no council: enter ${factOf(finding, 'choices')}.`,
};
