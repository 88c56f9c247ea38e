import { factOf, type SentencesOf } from './sentence';

/** What is asked of payments that come near the limit of subsidies; facts as `describePayments` gives them. */
export function nearLimitSentence(facts: Readonly<Record<string, string>>): string {
  const { recipient = '', places = '', paid = '', limit = '', years = '' } = facts;
  return `Council payments to ${recipient}${places} come to ${paid} over ${years} years; the limit is ${limit}, and assistance from others counts too. Is the funded activity economic? Obtain a declaration.`;
}

/** Prompts about subsidies, contracts and publication: the add-in never says that a law is broken. */
export const COMPLIANCE_SENTENCES: SentencesOf<'subsidy' | 'procurement' | 'transparency'> = {
  'subsidy/near-limit': ({ facts }) => nearLimitSentence(facts),
  'subsidy/database': (finding) =>
    `The award comes to ${factOf(finding, 'award')} over its term: if it is a subsidy, enter it in the subsidy database (awards above ${factOf(finding, 'above')}).`,
  'procurement/service-contract': reviewSentence,
  'procurement/threshold': reviewSentence,
  'transparency/no-field': (finding) =>
    `The sheet “${factOf(finding, 'list')}” has nothing in ${factOf(finding, 'field')}: add the column “${factOf(finding, 'column')}” to the tabs, or fill it in before you publish.`,
  'transparency/undecided': (finding) =>
    `The register does not say of the payments to ${factOf(finding, 'partnerships')} whether they are grants or contracts: enter the agreement kind.`,
};

function reviewSentence(finding: Parameters<typeof factOf>[0]): string {
  const signs =
    factOf(finding, 'signs') === ''
      ? 'It is called a contract.'
      : 'Outcomes are specified, monitored and paid for: this may be a service contract, whatever it is called.';
  return `${signs} ${factOf(finding, 'value')}. Review with procurement.`;
}
