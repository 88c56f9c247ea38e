import { listWords } from '../judge/describeAmounts';

/** What the report wants asked of a partnership before it is decided on (§3.5, §3.6, §4). */
export const QUESTIONS = [
  'agreement',
  'service contract',
  'subsidy',
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
  readonly paid: string;
  readonly limit: string;
  readonly years: number;
  readonly missing: readonly string[];
  readonly recorded: string;
  readonly calculated: string;
  /** The name that the text on the sheet was written for. */
  readonly oldName: string;
}

/** Prompts for an officer: the add-in never says that a law is broken. */
export const QUESTION_SENTENCES: Record<QuestionCode, (facts: QuestionFacts) => string> = {
  agreement: ({ agreement }) => `${agreement}: will there be one, in date and with outcomes?`,
  'service contract': () =>
    'Outcomes are specified, monitored and paid for: has this become a service contract?',
  subsidy: ({ paid, limit, years, name }) =>
    `Council payments to ${name} come to ${paid} of ${limit} over ${years} years; assistance from others is not known. Is the funded activity economic?`,
  delivery: () => 'Could it be delivered in house, or by another?',
  information: ({ missing }) => `Is the information enough? Not known: ${listWords(missing)}.`,
  class: ({ recorded, calculated }) => `It is recorded as ${recorded}: is ${calculated} right?`,
  'business plan': () => 'Is a business plan wanted?',
  streamline: () => 'Is it still needed, and could it be joined with another?',
  renamed: ({ oldName }) => `The text here was typed for “${oldName}”: does it belong to this partnership?`,
};
