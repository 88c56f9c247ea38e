import { addMonths, type IsoDate } from '../../grid/serialDate';
import type { DutyName, Judgement, Partnership, PartnershipFacts } from '../partnership';
import { paysCash } from '../judge/councilCosts';
import { oncePer } from '../once';
import type { Scheme } from '../scheme/scheme';

/** What the due dates of a partnership are worked out from. */
export interface DutyInput {
  readonly facts: PartnershipFacts;
  readonly overall: Judgement['overall'];
  readonly scheme: Scheme;
}

/** One of the duties of §3.1 and §3.5. */
export interface DutyRule {
  readonly duty: DutyName;
  /** Who owes it. */
  readonly owner: 'the partner' | 'the lead officer';
  readonly applies: (input: DutyInput) => boolean;
  /** Undefined when there is nothing to count from. */
  readonly due: (input: DutyInput) => IsoDate | undefined;
}

/** Whether quarterly performance reports are wanted: from Significant partnerships with cash unless the officer decided against. */
function isQuarterly({ facts, overall, scheme }: DutyInput): boolean {
  if (scheme.reviews.quarterlyMonths === null) return false;
  return overall === 'Significant' && paysCash(facts) && facts.reviews.quarterlySelected !== 'no';
}

function isAnnual({ scheme: { reviews } }: Pick<DutyInput, 'scheme'>): boolean {
  return reviews.annualReports && reviews.annualMonths !== null;
}

/** Whether a scheme wants reports of partners at all. */
export function wantsReports(scheme: Scheme): boolean {
  return isAnnual({ scheme }) || scheme.reviews.quarterlyMonths !== null;
}

/** How often a partner reports. */
export function reportingOf(input: DutyInput): Partnership['reporting'] {
  if (isQuarterly(input)) return 'Quarterly';
  return isAnnual(input) ? 'Annual' : 'None';
}

/** What a duty is called: a review that is not due every year is not an annual one. */
export function nameDuty(duty: DutyName, { reviews }: Pick<Scheme, 'reviews'>): string {
  return duty === 'annual review' && reviews.annualMonths !== MONTHS_IN_YEAR ? 'review' : duty;
}

const MONTHS_IN_YEAR = 12;

export const DUTY_RULES: readonly DutyRule[] = [
  {
    duty: 'annual report',
    owner: 'the partner',
    applies: isAnnual,
    due: ({ facts, scheme }) =>
      countFrom(facts.reviews.lastAnnualReport ?? facts.agreement.start, scheme.reviews.annualMonths, scheme),
  },
  {
    duty: 'annual review',
    owner: 'the lead officer',
    applies: ({ facts, scheme }) => monthsToReview(facts, scheme) !== null || namedReview(facts) !== null,
    due: ({ facts, scheme }) => {
      const { lastAnnualReview } = facts.reviews;
      const months = monthsToReview(facts, scheme);
      if (months === null) return namedReview(facts) ?? undefined;
      if (lastAnnualReview !== null) return countFrom(lastAnnualReview, months, scheme);
      // A date that the agreement itself names for its review is surer than one counted from its start.
      return facts.agreement.reviewDue ?? countFrom(facts.agreement.start, months, scheme);
    },
  },
  {
    duty: 'quarterly report',
    owner: 'the partner',
    applies: isQuarterly,
    due: ({ facts, scheme }) => {
      const { lastQuarterlyReport, quarterlySelected } = facts.reviews;
      // §3.5 gives quarterly reports no start of their own. Without a first report they count from the agreement only
      // where the officer chose them: most registers have no such column, and would be overdue throughout.
      const start = quarterlySelected === 'yes' ? facts.agreement.start : null;
      return countFrom(lastQuarterlyReport ?? start, scheme.reviews.quarterlyMonths, scheme);
    },
  },
  {
    duty: 'agreement renewal',
    owner: 'the lead officer',
    applies: () => true,
    due: ({ facts }) => facts.agreement.end ?? undefined,
  },
];

/** Whether reviews are due at intervals: a scheme may leave them open. */
export function isReviewed(facts: PartnershipFacts, scheme: Scheme): boolean {
  return monthsToReview(facts, scheme) !== null;
}

/** From one review to the next: the row's own interval, else the scheme's; null where neither says one. */
function monthsToReview({ reviews }: PartnershipFacts, scheme: Scheme): number | null {
  return reviews.reviewEveryMonths ?? scheme.reviews.annualMonths;
}

/** The day that the agreement names for its review, unless there has been one since. */
function namedReview({ agreement, reviews: { lastAnnualReview } }: PartnershipFacts): IsoDate | null {
  const { reviewDue } = agreement;
  return reviewDue !== null && (lastAnnualReview ?? '') < reviewDue ? reviewDue : null;
}

/** Many agreements begin on the same days: each date that follows is made once, and kept once. */
const datesAfter = oncePer<Scheme, Map<number, Map<IsoDate, IsoDate>>>(() => new Map());

function countFrom(date: IsoDate | null, months: number | null, scheme: Scheme): IsoDate | undefined {
  if (date === null || months === null) return undefined;
  const byMonths = datesAfter(scheme);
  const known = byMonths.get(months) ?? new Map<IsoDate, IsoDate>();
  byMonths.set(months, known);
  const due = known.get(date) ?? addMonths(date, months);
  known.set(date, due);
  return due;
}
