import type { LargeAward } from '../compliance/databaseEntry';
import type { PaymentWords } from '../compliance/describePayments';
import type { ContractSigns } from '../compliance/procurement';
import { listWords } from '../judge/describeAmounts';
import { nearLimitSentence } from './complianceSentences';

/** What the report wants asked of a partnership before it is decided on (§3.5, §3.6, §4). */
export const QUESTIONS = [
  'agreement',
  'service contract',
  'subsidy',
  'subsidy database',
  'delivery',
  'information',
  'class',
  'business plan',
  'streamline',
  'renamed',
] as const;
export type QuestionCode = (typeof QUESTIONS)[number];

/** What the questions of one partnership say, in words. */
export interface QuestionFacts {
  readonly name: string;
  /** `No agreement is recorded`, `The agreement ended 31 March 2013`. */
  readonly agreement: string;
  readonly payments: PaymentWords;
  readonly contract: Pick<ContractSigns, 'isServiceLike' | 'value'> | undefined;
  readonly award: LargeAward | undefined;
  readonly missing: readonly string[];
  readonly recorded: string;
  readonly calculated: string;
  /** The name that the text on the sheet was written for. */
  readonly oldName: string;
}

/** Prompts for an officer: the add-in never says that a law is broken. */
export const QUESTION_SENTENCES: Record<QuestionCode, (facts: QuestionFacts) => string> = {
  agreement: ({ agreement }) => `${agreement}: will there be one, in date and with outcomes?`,
  'service contract': ({ contract }) => {
    const asked = contract?.isServiceLike
      ? 'Outcomes are specified, monitored and paid for: has this become a service contract?'
      : 'It is called a contract: was it procured as one?';
    return `${asked} ${contract?.value ?? ''}. Review with procurement.`;
  },
  subsidy: ({ payments, name }) => nearLimitSentence({ ...payments, recipient: name }),
  'subsidy database': ({ award }) =>
    `The award comes to ${award?.award ?? ''} over its term. If it is a subsidy, is it in the subsidy database (awards above ${award?.above ?? ''})?`,
  delivery: () => 'Could it be delivered in house, or by another?',
  information: ({ missing }) => `Is the information enough? Not known: ${listWords(missing)}.`,
  class: ({ recorded, calculated }) => `It is recorded as ${recorded}: is ${calculated} right?`,
  'business plan': () => 'Is a business plan wanted?',
  streamline: () => 'Is it still needed, and could it be joined with another?',
  renamed: ({ oldName }) => `The text here was typed for “${oldName}”: does it belong to this partnership?`,
};
