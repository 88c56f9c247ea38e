import {
  describeAgreementReading,
  describeAgreementSentence,
} from '../../../src/register/explain/describeAgreement';
import { agreement, facts } from '../../builders/facts';

describe('describeAgreementReading', () => {
  it('says each thing that was understood', () => {
    const reading = agreement({
      kind: 'SLA',
      start: '2014-04-01',
      end: '2017-03-31',
      reviewDue: '2016-10-01',
      stated: 'draft',
      isStatutory: true,
    });
    expect(describeAgreementReading(reading)).toEqual([
      'SLA.',
      'Starts 1 April 2014.',
      'Ends 31 March 2017.',
      'Review due 1 October 2016.',
      'It is a draft.',
      'It is said to be statutory.',
    ]);
    expect(describeAgreementReading(agreement())).toEqual([]);
  });
});

describe('describeAgreementSentence', () => {
  it.each([
    [
      { kind: 'SLA', start: '2014-04-01', end: '2017-03-31' },
      'ending',
      'SLA, 1 April 2014 to 31 March 2017: ending soon.',
    ],
    [{ kind: 'contract', start: '2014-04-01' }, 'current', 'Contract, from 1 April 2014: current.'],
    [{ end: '2013-03-31' }, 'expired', 'Until 31 March 2013: ended.'],
    [{ kind: 'MoU' }, 'not known', 'MoU: state not known.'],
    [{}, 'rolling', 'Rolling.'],
    [{ kind: 'none' }, 'none', 'There is none.'],
  ] as const)('says of %j, which is %s, “%s”', (given, agreementStatus, sentence) => {
    const read = facts({ agreement: agreement(given) });
    expect(describeAgreementSentence({ facts: read, agreementStatus })).toBe(sentence);
  });
});
