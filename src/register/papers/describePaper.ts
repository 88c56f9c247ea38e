import type { AgreementStatus, Judgement, TestResult } from '../partnership';
import { describeDate } from '../text';
import { listWords } from '../judge/describeAmounts';
import { inSentence } from '../inSentence';
import type { PaperInput } from './paperInput';

const STATES: Record<AgreementStatus, string> = {
  current: 'current',
  ending: 'ending soon',
  expired: 'expired',
  rolling: 'rolling',
  'open-ended': 'open-ended',
  none: 'No agreement',
  draft: 'draft',
  'not known': 'not known',
};

/** The class and the test that decided it, a line each: `Significant`, `Met: risk`. */
export function describeClass(input: PaperInput): string {
  const { judgement, facts } = input.partnership;
  const { recorded } = facts;
  const differs = recorded.className !== null && recorded.className !== judgement.className;
  return [
    judgement.className,
    ...describeDeciding(judgement),
    ...(differs ? [`Recorded: ${recorded.className}`] : []),
  ].join('\n');
}

/** The tests that tell why, a line for each result; a scheme without a rule has none. */
function describeDeciding({ tests, decidedBy }: Judgement): string[] {
  const testsThatAre = (wanted: TestResult) =>
    listWords(tests.filter(({ result }) => result === wanted).map(({ test }) => test));
  const [met, notMet, open] = [testsThatAre('met'), testsThatAre('not met'), testsThatAre('not known')];
  switch (decidedBy) {
    case 'met':
      return [`Met: ${met}`];
    case 'not met':
      return met === '' ? ['No test is met'] : [`Met: ${met}`, `Not met: ${notMet}`];
    case 'not known':
      return open === '' ? [] : [`Not known: ${open}`];
  }
}

export function describeType({ partnership: { type } }: PaperInput): string {
  if (type.value === null) return 'Not known';
  return type.source === 'suggested' ? `${type.value} (suggested)` : type.value;
}

/** Kind, end and state: `SLA to 31 March 2017, ending soon`. */
export function describeAgreement({ partnership: { facts, agreementStatus } }: PaperInput): string {
  const { kind, end } = facts.agreement;
  if (agreementStatus === 'none') return STATES.none;
  if (agreementStatus === 'not known' && kind === null && end === null) return 'Not known';
  const name =
    kind === null || kind === 'none' ? 'Agreement' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const until = end === null ? '' : ` to ${describeDate(end)}`;
  return `${name}${until}, ${STATES[agreementStatus]}`;
}

/**
 * How often the partner reports and when it last did: `Annual`, `Last received 12 October 2015`; nothing where no reports are
 * wanted and none came.
 */
export function describeReporting({
  partnership: { facts, reporting, reviewStatus, nextReviewDue },
}: PaperInput): string {
  const { lastAnnualReport, lastQuarterlyReport } = facts.reviews;
  const received = [lastAnnualReport, lastQuarterlyReport].filter((date) => date !== null).sort();
  const last = received.at(-1);
  const isWanted = reporting !== 'None';
  return [
    ...(isWanted ? [reporting] : []),
    ...(last === undefined ? [] : [`Last received ${describeDate(last)}`]),
    ...(isWanted && last === undefined ? ['None received'] : []),
    ...(reviewStatus === 'Overdue' && nextReviewDue !== null
      ? [`Overdue since ${describeDate(nextReviewDue)}`]
      : []),
  ].join('\n');
}

/** The outcome that stands until an officer enters one. */
export function draftOutcome({ partnership: { facts } }: PaperInput): string {
  const { lastAnnualReview } = facts.reviews;
  return lastAnnualReview === null ? 'Not yet reviewed' : `Last reviewed ${describeDate(lastAnnualReview)}`;
}

/**
 * Who decides: the committees of each council for a partnership that is or may be of the highest class, else an officer;
 * nothing where the scheme does not say.
 */
export function describeRoute({ partnership, context: { scheme } }: PaperInput): string {
  const { papers, councils, classes } = scheme;
  const { significantDecision, delegatedDecision } = papers;
  if (partnership.judgement.overall === 'Desirable')
    return delegatedDecision === null ? '' : `Delegated to ${delegatedDecision}, within policy and budget`;
  const own = partnership.facts.councils;
  const concerned = councils.map(({ name }) => name).filter((name) => own.length === 0 || own.includes(name));
  const routes = concerned.flatMap((council) =>
    papers.routes
      .filter((route) => route.council === council)
      .map(({ committees }) => `${council}: ${committees.join(', ')}`),
  );
  if (routes.length === 0 && significantDecision === null) return '';
  const isOpen = partnership.judgement.overall === 'Undetermined';
  const until = isOpen ? [`As ${inSentence(classes.significant.name)} until judged`] : [];
  return [...until, ...(routes.length > 0 ? routes : [significantDecision])].join('\n');
}
