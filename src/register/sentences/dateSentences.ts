import type { Finding } from '../finding';
import { describeDate } from '../text';
import { ambiguous, factOf, headingOf, quoted, type SentencesOf } from './sentence';

/** Sentences about dates, agreements and reviews. */
export const DATE_SENTENCES: SentencesOf<'date' | 'agreement' | 'review'> = {
  'date/impossible': (finding) =>
    `${headingOf(finding)} must be a real date: there is no ${finding.facts.text ?? finding.value}.`,
  'date/unreadable': (finding) =>
    `${quoted(finding)} in ${headingOf(finding)} was not understood: enter ${factOf(finding, 'form') || 'day, month and year, such as 31 March 2017'}.`,
  'date/ambiguous': ambiguous,
  'date/order': (finding) =>
    `Agreement ends ${describeDate(factOf(finding, 'end'))}, before it starts ${describeDate(factOf(finding, 'start'))}: correct one of them.`,
  'agreement/none': (finding) => {
    const type = factOf(finding, 'type');
    const reason = type === '' ? 'Cash is paid and no agreement is named' : `${type} needs an agreement`;
    return `${reason}: enter the agreement and its dates.`;
  },
  'agreement/expired': (finding) => {
    const end = factOf(finding, 'end');
    const when = end === '' ? 'is said to have expired' : `ended ${describeDate(end)}`;
    return `The agreement ${when}: enter the dates of the new one, or arrange it.`;
  },
  'agreement/ending': (finding) =>
    `The agreement ends ${describeDate(factOf(finding, 'end'))}: decide on its renewal.`,
  'review/overdue': (finding) => `Obtain what is overdue and enter its date: ${listDuties(finding)}.`,
  'review/due-soon': (finding) => `Arrange what is due soon: ${listDuties(finding)}.`,
  'review/no-date': () =>
    'Enter when the agreement began or when it was last reviewed, so that the next review has a date.',
};

/** Facts of a review are the dates of its duties. */
function listDuties({ facts }: Finding): string {
  return Object.entries(facts)
    .map(([duty, due]) => `${duty} (due ${describeDate(due)})`)
    .join(', ');
}
