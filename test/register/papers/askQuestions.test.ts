import { ANYTHING } from '../../../src/register/interval';
import { askQuestions } from '../../../src/register/papers/askQuestions';
import { agreement } from '../../builders/facts';
import { paperInput } from '../../builders/paperInput';

type Given = NonNullable<Parameters<typeof paperInput>[0]>;

const QUIET: Given = { agreementStatus: 'current', facts: { cash: { sh: 8000 }, type: 'Strategic' } };

describe('askQuestions', () => {
  it('asks nothing of a partnership in order', () => {
    expect(askQuestions(paperInput(QUIET))).toEqual([]);
  });

  it.each<[string, Given, string]>([
    [
      'there is no agreement',
      { agreementStatus: 'none' },
      'There is no agreement: will there be one, in date and with outcomes?',
    ],
    [
      'the agreement has ended',
      { agreementStatus: 'expired', facts: { agreement: agreement({ end: '2013-03-31' }) } },
      'The agreement ended 31 March 2013: will there be one, in date and with outcomes?',
    ],
    [
      'the agreement ends before the next financial year',
      { facts: { agreement: agreement({ end: '2017-03-31' }) } },
      'The agreement ends 31 March 2017: will there be one, in date and with outcomes?',
    ],
    [
      'it looks like a service contract',
      { content: { purpose: 'Outcomes specified and monitored' } },
      'Outcomes are specified, monitored and paid for: has this become a service contract? It comes to £8,000 to £9,600 a year (its term is not known; VAT is not said). Review with procurement.',
    ],
    [
      'payments come near the subsidy limit',
      { payments: { pounds: 130000, most: 130000, rows: [] }, content: { name: 'Visit South Devon' } },
      'Council payments to Visit South Devon come to £130,000 over three years; the limit is €200,000 (£130,000 to £200,000; the rate of the euro is not set), and assistance from others counts too. Is the funded activity economic? Obtain a declaration.',
    ],
    ['much is paid', { facts: { cash: { sh: 12000 } } }, 'Could it be delivered in house, or by another?'],
    [
      'facts are missing',
      { facts: { days: { shared: ANYTHING } } },
      'Is the information enough? Not known: the officer days a month.',
    ],
    [
      'the recorded class differs',
      { facts: { recorded: 'Significant' } },
      'It is recorded as Significant: is Desirable right?',
    ],
    [
      'another row has the name',
      { namesakeCount: 1 },
      'Is it still needed, and could it be joined with another?',
    ],
  ])('asks when %s', (_, { facts, ...given }, question) => {
    const input = paperInput({ ...QUIET, ...given, facts: { ...QUIET.facts, ...facts } });
    expect(askQuestions(input)).toEqual([question]);
  });

  it('asks of a business plan where one is wanted', () => {
    const facts = { cash: { sh: 12000 }, type: 'Community Delivery' };
    expect(askQuestions(paperInput({ ...QUIET, facts }))).toContain('Is a business plan wanted?');
  });

  it('asks whether text typed for an older name belongs here', () => {
    expect(askQuestions(paperInput(QUIET), 'Old Name')).toEqual([
      'The text here was typed for “Old Name”: does it belong to this partnership?',
    ]);
  });
});
