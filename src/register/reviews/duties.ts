import { addMonths, type IsoDate } from '../../grid/serialDate';
import type { DutyName, Judgement, PartnershipFacts } from '../partnership';
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
export function isQuarterly({ facts, overall }: Pick<DutyInput, 'facts' | 'overall'>): boolean {
  return overall === 'Significant' && paysCash(facts) && facts.reviews.quarterlySelected !== 'no';
}

export const DUTY_RULES: readonly DutyRule[] = [
  {
    duty: 'annual report',
    owner: 'the partner',
    applies: () => true,
    due: ({ facts, scheme }) =>
      countFrom(facts.reviews.lastAnnualReport ?? facts.agreement.start, scheme.reviews.annualMonths, scheme),
  },
  {
    duty: 'annual review',
    owner: 'the lead officer',
    applies: () => true,
    due: ({ facts, scheme }) => {
      const { lastAnnualReview, reviewEveryMonths } = facts.reviews;
      const months = reviewEveryMonths ?? scheme.reviews.annualMonths;
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

/** Many agreements begin on the same days: each date that follows is made once, and kept once. */
const datesAfter = oncePer<Scheme, Map<number, Map<IsoDate, IsoDate>>>(() => new Map());

function countFrom(date: IsoDate | null, months: number, scheme: Scheme): IsoDate | undefined {
  if (date === null) return undefined;
  const byMonths = datesAfter(scheme);
  const known = byMonths.get(months) ?? new Map<IsoDate, IsoDate>();
  byMonths.set(months, known);
  const due = known.get(date) ?? addMonths(date, months);
  known.set(date, due);
  return due;
}
