import { themeOf } from '../newThemes';
import { formatCell } from '../../grid/address';
import { isNothing } from '../interval';
import { paysCash, total } from '../judge/councilCosts';
import { describeAmount } from '../judge/describeAmounts';
import {
  RECOMMENDATION_SENTENCES,
  type RecommendationCode,
  type RecommendationFacts,
} from '../sentences/recommendationSentences';
import { isDormant } from '../judge/isDormant';
import { describeDate } from '../text';
import { nextDay } from '../financialYear';
import type { PaperInput } from './paperInput';
import { isNearLimit } from '../compliance/subsidyLimit';
import { describeInflation } from './rollForward';
import { looksLikeServiceContract } from '../compliance/serviceContract';
import { isTypeOf, type TypeRule } from '../scheme/typeRules';
import { agreementNextYear, isFilled, isWithoutCash, listMissing } from './standing';
import { describeMissing } from './describeMissing';

/** The longest recommendation of a row: more is not read in a table. */
export const LONGEST_RECOMMENDATION = 600;
/** Longer names are cut within sentences, so that these stay sentences. */
const LONGEST_SUBJECT = 90;
const LONGEST_PLACES = 3;

interface RecommendationRule {
  readonly id: RecommendationCode;
  readonly applies: (input: PaperInput) => boolean;
}

/** Every rule, in the order in which the sentences are joined. At least one applies to any partnership. */
export const RECOMMENDATION_RULES: readonly RecommendationRule[] = [
  { id: 'retain', applies: canBeRetained },
  { id: 'new agreement', applies: (input) => agreementNextYear(input) === 'needed' },
  { id: 'business plan', applies: wantsBusinessPlan },
  { id: 'more information', applies: (input) => listMissing(input).length > 0 },
  {
    id: 'procurement review',
    applies: ({ partnership, context }) => looksLikeServiceContract(partnership, context),
  },
  { id: 'subsidy check', applies: ({ payments, context }) => isNearLimit(payments, context) },
  { id: 'streamline', applies: wantsStreamlining },
  { id: 'representation only', applies: (input) => isWithoutCash(input) && isFilled(input, 'leadMember') },
];

/** What leaves money open. Streamlining does not: until it is done, the partnership has to be paid. */
const LEAVES_MONEY_OPEN: readonly RecommendationCode[] = [
  'new agreement',
  'more information',
  'procurement review',
  'subsidy check',
];

/** Without cash there is nothing to retain but what another sentence says already. */
function canBeRetained(input: PaperInput): boolean {
  const others: readonly RecommendationCode[] = isWithoutCash(input)
    ? [...LEAVES_MONEY_OPEN, 'streamline', 'representation only']
    : LEAVES_MONEY_OPEN;
  return RECOMMENDATION_RULES.every(({ id, applies }) => !others.includes(id) || !applies(input));
}

/** The codes that apply to a partnership, and their sentences as one text of at most 600 characters. */
export function recommend(input: PaperInput): { codes: RecommendationCode[]; text: string } {
  const codes = RECOMMENDATION_RULES.filter(({ applies }) => applies(input)).map(({ id }) => id);
  return { codes, text: joinSentences(codes, describeFacts(input)) };
}

/** Significant, paid and of a type that the scheme wants a plan of: what it is to do with the money. */
export function wantsBusinessPlan(input: PaperInput): boolean {
  const { facts, judgement, type } = input.partnership;
  const isPaid = judgement.overall === 'Significant' && paysCash(facts);
  return isPaid && isTypeOf('businessPlan', type.value, input.context.scheme);
}

function wantsStreamlining(input: PaperInput): boolean {
  const { partnership, context, namesakes } = input;
  const isOfType = (rule: TypeRule) => isTypeOf(rule, partnership.type.value, context.scheme);
  const isLeaderless = isOfType('streamlineWithoutLead') && !isFilled(input, 'leadOfficer');
  const isIdle = isDormant(partnership.facts, context.scheme);
  return isOfType('streamline') || isLeaderless || isIdle || namesakes.length > 0;
}

/** Every sentence names the partnership as long as that fits, then only the first does, then sentences are left out. */
function joinSentences(codes: readonly RecommendationCode[], facts: RecommendationFacts): string {
  const short = { ...facts, subject: 'the partnership' };
  const write = (each: (index: number) => RecommendationFacts) =>
    codes.map((code, index) => RECOMMENDATION_SENTENCES[code](each(index)));
  const full = write(() => facts);
  const sentences =
    full.join(' ').length <= LONGEST_RECOMMENDATION ? full : write((index) => (index === 0 ? facts : short));
  return sentences.reduce((text, sentence) => {
    if (text === '') return shorten(sentence, LONGEST_RECOMMENDATION);
    const longer = `${text} ${sentence}`;
    return longer.length <= LONGEST_RECOMMENDATION ? longer : text;
  }, '');
}

function describeFacts(input: PaperInput): RecommendationFacts {
  const { partnership, context, nextYear, namesakes } = input;
  const { papers } = context.scheme;
  const { due, headings } = papers.businessPlan;
  return {
    subject: shorten(partnership.row.name, LONGEST_SUBJECT),
    theme: themeOf(partnership, context.scheme),
    corporatePlan: papers.corporatePlan,
    year: nextYear.label,
    yearStart: describeDate(nextYear.start),
    level: describeLevel(input),
    inflation: describeInflation(context.scheme),
    scrutiny: papers.scrutiny,
    planBy: due === null ? '' : describeDate(nextDay(context.asOf, due)),
    planHeadings: headings,
    missing: listMissing(input).map(describeMissing),
    namesakes: namesakes
      .slice(0, LONGEST_PLACES)
      .map(({ row }) => `${row.sheet} ${formatCell(row.row, row.cells.get('name')?.column ?? 0)}`),
    hasLeadOfficer: isFilled(input, 'leadOfficer'),
  };
}

/** What each council pays: `£8,000 (South Hams) and £2,000 (West Devon)`, as words. */
function describeLevel({ partnership: { facts } }: PaperInput): string {
  if (isNothing(total(facts.cash))) return '';
  const paying = Object.entries(facts.cash.byCouncil).filter(([, amount]) => !isNothing(amount));
  return paying.map(([council, amount]) => `${describeAmount(amount)} (${council})`).join(' and ');
}

function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
