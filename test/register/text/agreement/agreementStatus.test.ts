import type { AgreementReading } from '../../../../src/register/reading';
import { agreementStatus } from '../../../../src/register/text/agreement/agreementStatus';
import { NO_AGREEMENT_SAID } from '../../../../src/register/text/agreement/readAgreement';

const status = (changes: Partial<AgreementReading>, asOf = '2016-08-04') =>
  agreementStatus({ ...NO_AGREEMENT_SAID, ...changes }, asOf, 6);

describe('agreementStatus', () => {
  it.each([
    ['2016-09-30', 'current'],
    ['2016-10-01', 'ending'],
    ['2017-03-30', 'ending'],
    ['2017-03-31', 'ending'],
    ['2017-04-01', 'expired'],
  ])('judges an end on 31 March 2017 as of %s: %s', (asOf, expected) => {
    expect(status({ end: '2017-03-31' }, asOf)).toBe(expected);
  });

  it.each<[string, Partial<AgreementReading>, string]>([
    ['a start without an end', { start: '2014-04-01' }, 'current'],
    ['a start still to come', { start: '2017-04-01', end: '2020-03-31' }, 'current'],
    ['a start whose end is to be confirmed', { start: '2014-04-01', stated: 'not known' }, 'not known'],
    ['a start whose end is unreadable', { start: '2014-04-01', certainty: 'unreadable' }, 'not known'],
    ['a rolling agreement past its date', { end: '2015-03-31', stated: 'rolling' }, 'rolling'],
    ['a draft with dates', { start: '2016-04-01', end: '2019-03-31', stated: 'draft' }, 'draft'],
    ['one that is said to have lapsed', { end: '2019-03-31', stated: 'expired' }, 'expired'],
    ['a kind alone', { kind: 'SLA' }, 'not known'],
    ['the kind none', { kind: 'none' }, 'none'],
    ['nothing', {}, 'not known'],
  ])('judges %s', (_, changes, expected) => {
    expect(status(changes)).toBe(expected);
  });
});
