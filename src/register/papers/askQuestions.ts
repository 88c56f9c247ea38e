import { paysCash } from '../judge/councilCosts';
import { findLargeAward } from '../compliance/databaseEntry';
import { describePayments } from '../compliance/describePayments';
import { findContractSigns } from '../compliance/procurement';
import { isNearLimit } from '../compliance/subsidyLimit';
import { QUESTION_SENTENCES, type QuestionCode, type QuestionFacts } from '../sentences/questionSentences';
import { oncePer } from '../once';
import { describeDate } from '../text';
import type { PaperInput } from './paperInput';
import { describeMissing } from './describeMissing';
import { RECOMMENDATION_RULES, wantsBusinessPlan } from './recommend';
import { agreementNextYear, listMissing } from './standing';

interface QuestionRule {
  readonly id: QuestionCode;
  readonly applies: (input: PaperInput, oldName: string | undefined) => boolean;
}

const IN_FORCE: readonly unknown[] = ['in force', 'not needed'];

/** The questions of the report in its order, and when each is asked. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  { id: 'agreement', applies: (input) => !IN_FORCE.includes(agreementNextYear(input)) },
  {
    id: 'service contract',
    applies: (input) => complianceOf(input).signs !== undefined,
  },
  { id: 'subsidy', applies: ({ payments, context }) => isNearLimit(payments, context) },
  {
    id: 'subsidy database',
    applies: (input) => !complianceOf(input).signs && complianceOf(input).award !== undefined,
  },
  {
    id: 'delivery',
    applies: ({ partnership: { facts, judgement } }) =>
      judgement.overall === 'Significant' && paysCash(facts),
  },
  { id: 'information', applies: (input) => listMissing(input).length > 0 },
  {
    id: 'class',
    applies: ({ partnership: { facts, judgement } }) =>
      facts.recorded.value !== null &&
      judgement.overall !== 'Undetermined' &&
      facts.recorded.className !== judgement.className,
  },
  { id: 'business plan', applies: wantsBusinessPlan },
  {
    id: 'streamline',
    applies: (input) => RECOMMENDATION_RULES.some(({ id, applies }) => id === 'streamline' && applies(input)),
  },
  { id: 'renamed', applies: (_, oldName) => oldName !== undefined },
];

/** One question, and which of them it is. */
export interface AskedQuestion {
  readonly id: QuestionCode;
  readonly text: string;
}

/**
 * What has to be resolved about a partnership, as questions.
 * @param oldName the name that the text kept from the sheet was typed for, when it was another one
 */
export function askQuestions(input: PaperInput, oldName?: string): string[] {
  return listQuestions(input, oldName).map(({ text }) => text);
}

/** The same, each with its code. */
export function listQuestions(input: PaperInput, oldName?: string): AskedQuestion[] {
  const asked = QUESTION_RULES.filter(({ applies }) => applies(input, oldName));
  if (asked.length === 0) return [];
  const facts = describeFacts(input, oldName);
  return asked.map(({ id }) => ({ id, text: QUESTION_SENTENCES[id](facts) }));
}

/** Asked for by several rules, and long to work out. */
const complianceOf = oncePer(({ partnership, context }: PaperInput) => ({
  signs: findContractSigns(partnership, context),
  award: findLargeAward(partnership, context),
}));

function describeFacts(input: PaperInput, oldName = ''): QuestionFacts {
  const { partnership, context, payments } = input;
  const { signs, award } = complianceOf(input);
  return {
    name: partnership.row.name,
    agreement: describeOpenAgreement(input),
    payments: describePayments(payments, context),
    contract: signs && { isServiceLike: signs.isServiceLike, value: signs.value },
    award,
    missing: listMissing(input).map(describeMissing),
    recorded: partnership.facts.recorded.className ?? '',
    calculated: partnership.judgement.overall,
    oldName,
  };
}

function describeOpenAgreement({ partnership, context }: PaperInput): string {
  const { agreementStatus, facts } = partnership;
  const { end } = facts.agreement;
  if (agreementStatus === 'none') return 'There is no agreement';
  if (agreementStatus === 'draft') return 'The agreement is a draft';
  if (end === null)
    return agreementStatus === 'expired' ? 'The agreement has ended' : 'The agreement’s dates are not known';
  return `The agreement ${end < context.asOf ? 'ended' : 'ends'} ${describeDate(end)}`;
}
