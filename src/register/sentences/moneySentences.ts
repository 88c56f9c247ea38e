import { ambiguous, factOf, headingOf, quoted, type SentencesOf } from './sentence';

/** Sentences about money and officer time. */
export const MONEY_SENTENCES: SentencesOf<'funding' | 'time'> = {
  'funding/unreadable': (finding) => {
    const understood = factOf(finding, 'understood');
    const rest = understood === '' ? '' : ` Understood so far: ${understood}.`;
    return `${quoted(finding)} in ${headingOf(finding)} was not understood: enter the amount in figures, such as £8,000 a year.${rest}`;
  },
  'funding/ambiguous': ambiguous,
  'funding/no-council': (finding) =>
    `${headingOf(finding)} gives ${factOf(finding, 'understood')} without saying whose: name the council.`,
  'funding/conflict': (finding) =>
    `${factOf(finding, 'column')} says ${factOf(finding, 'columnSays')} but ${headingOf(finding)} says ${factOf(finding, 'textSays')}: correct one of them.`,
  'funding/arithmetic': (finding) =>
    `The parts in ${headingOf(finding)} come to ${factOf(finding, 'parts')} but its total is ${factOf(finding, 'total')}: correct one of them.`,
  'time/unreadable': (finding) =>
    `${quoted(finding)} in ${headingOf(finding)} was not understood: enter officer days a month as a number.`,
  'time/ambiguous': ambiguous,
  'time/not-costed': (finding) =>
    `${headingOf(finding)} gives officer time without a figure (${quoted(finding)}): enter the officer days a month.`,
};
