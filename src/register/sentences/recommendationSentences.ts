import { listWords } from '../judge/describeAmounts';

/** The recommendations that rules draft, in the order in which a row's are joined. */
export const RECOMMENDATIONS = [
  'retain',
  'new agreement',
  'business plan',
  'more information',
  'procurement review',
  'subsidy check',
  'streamline',
  'representation only',
] as const;
export type RecommendationCode = (typeof RECOMMENDATIONS)[number];

/** What the sentences of one partnership say, in words. */
export interface RecommendationFacts {
  /** The partnership's name, or words for it once it has been named. */
  readonly subject: string;
  readonly theme: string;
  /** The plan whose themes they are. */
  readonly corporatePlan: string;
  /** The next financial year, `2017/18`, and its first day. */
  readonly year: string;
  readonly yearStart: string;
  /** `£8,000 (South Hams)`; empty when no cash is paid. */
  readonly level: string;
  /** `2.5%`; undefined for no element of inflation. */
  readonly inflation?: string | undefined;
  readonly scrutiny: string;
  /** `''` where the scheme names no day. */
  readonly planBy: string;
  readonly planHeadings: readonly string[];
  readonly missing: readonly string[];
  /** Where the register's rows of the same name are. */
  readonly namesakes: readonly string[];
  readonly hasLeadOfficer: boolean;
}

/** Each can stand alone in minutes: it names the partnership, the year and whoever has to do something. */
export const RECOMMENDATION_SENTENCES: Record<RecommendationCode, (facts: RecommendationFacts) => string> = {
  retain: ({ subject, level, inflation, year }) => {
    if (level === '') return `Retain ${subject} for ${year}, with no cash contribution.`;
    const element = inflation === undefined ? '' : `, with an element of ${inflation} for inflation`;
    return `Retain ${subject} at the current level of ${level} for ${year}${element}.`;
  },
  'new agreement': ({ subject, yearStart, corporatePlan, theme }) =>
    `Establish a new or updated agreement with ${subject} from ${yearStart}, with clear outcomes tied to the ${corporatePlan} theme ${theme}.`,
  'business plan': ({ subject, scrutiny, planBy, planHeadings }) => {
    const by = planBy === '' ? '' : ` by ${planBy}`;
    const covering = planHeadings.length === 0 ? '' : `, covering ${listWords(planHeadings)}`;
    return `Invite ${subject} to bring a business plan to ${scrutiny}${by}${covering}.`;
  },
  'more information': ({ subject, missing, year }) =>
    `Obtain ${listWords(missing)} for ${subject}, and bring it back through the ${year} budget process.`,
  'procurement review': ({ subject, year }) =>
    `Retain ${subject} for ${year} as an interim arrangement, pending a financial and procurement review.`,
  'subsidy check': ({ subject }) =>
    `Obtain from ${subject} a declaration of the assistance that it has received, before the next payment.`,
  streamline: ({ subject, namesakes, hasLeadOfficer }) => {
    if (namesakes.length > 0)
      return `Review ${subject} together with its other entry in the register (${listWords(namesakes)}), with a view to streamlining.`;
    const whom = hasLeadOfficer ? 'its lead officer and partners' : 'its partners';
    return `Review ${subject} with ${whom}, with a view to streamlining.`;
  },
  'representation only': ({ subject }) =>
    `Continue member representation on ${subject}, with no financial commitment.`,
};
