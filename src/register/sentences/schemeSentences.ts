import { factOf, headingOf, type SentencesOf } from './sentence';

/** Sentences about the sheet that holds the scheme; the heading of a finding is the setting's name there. */
export const SCHEME_SENTENCES: SentencesOf<'scheme'> = {
  'scheme/no-headings': () =>
    'Put back the row of headings with Setting and Value, or delete this sheet to go by the scheme that comes with the add-in.',
  'scheme/unknown-setting': (finding) =>
    finding.heading === ''
      ? `Say in Setting what "${finding.value}" is, such as Theme.`
      : `${headingOf(finding)} is no setting of the scheme: correct its name, or move the note to the column Notes.`,
  'scheme/no-row': (finding) =>
    `The sheet has no row for ${headingOf(finding)}: add one, with ${headingOf(finding)} under Setting and ${factOf(finding, 'form')} under Value.`,
  'scheme/blank': (finding) => `Enter ${factOf(finding, 'form')} (${headingOf(finding)}).`,
  'scheme/unreadable': (finding) =>
    `${headingOf(finding)} must be ${factOf(finding, 'form')}: "${finding.value}" is not.`,
  'scheme/repeated': (finding) =>
    `${headingOf(finding)} "${finding.value}" is in ${factOf(finding, 'other')} too: keep one of them.`,
};
