import type { AgreementReading } from '../../../../src/register/reading';
import { agreementStatus } from '../../../../src/register/text/agreement/agreementStatus';
import { readAgreement } from '../../../../src/register/text/agreement/readAgreement';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const asOf = '2016-08-04';
const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf };
const read = (text: string) => readAgreement(text, text, context);
const reading = (changes: Partial<AgreementReading> = {}): AgreementReading => ({
  kind: null,
  start: null,
  end: null,
  reviewDue: null,
  stated: null,
  isStatutory: false,
  certainty: 'stated',
  problems: [],
  ...changes,
});
const ambiguous = (text: string, ...readings: string[]) => ({
  certainty: 'ambiguous' as const,
  problems: [{ kind: 'ambiguous' as const, text, readings }],
});
const impossible = (text: string) => ({
  certainty: 'unreadable' as const,
  problems: [{ kind: 'impossible date' as const, text }],
});
const inferred = { certainty: 'inferred' as const };
const threeYears = { start: '2014-04-01', end: '2017-03-31' };

describe('readAgreement on the examples of the officers', () => {
  it.each<[string, Partial<AgreementReading>, string]>([
    [
      'The Agreement runs from April 2015 to March 2018',
      { start: '2015-04-01', end: '2018-03-31' },
      'current',
    ],
    ['1 April 2017 to 31 March 2020', { start: '2017-04-01', end: '2020-03-31' }, 'current'],
    ['SLA 1/4/14 – 31/3/17', { kind: 'SLA', ...threeYears }, 'current'],
    ['Apr 14 to Mar 17', threeYears, 'current'],
    ['April 2014 for 3 years', threeYears, 'current'],
    ['3yr SLA to March 2017', { kind: 'SLA', ...threeYears }, 'current'],
    ['Expires 31/03/17', { end: '2017-03-31' }, 'current'],
    ['31st March 2017', { end: '2017-03-31', ...inferred }, 'current'],
    ['end FY 16/17', { end: '2017-03-31' }, 'current'],
    ['2014-17', threeYears, 'current'],
    ['Current SLA commenced in April 2016', { kind: 'SLA', start: '2016-04-01' }, 'current'],
    ['Signed 12.6.15, ends with the LEADER programme', { start: '2015-06-12' }, 'current'],
    ['5 years from Sept 2015 with break at 3', { start: '2015-09-01', end: '2020-08-31' }, 'current'],
    ['42825', { end: '2017-03-31', ...inferred }, 'current'],
    ['29/02/2017', impossible('29/02/2017'), 'not known'],
    ['04/13/2016', impossible('04/13/2016'), 'not known'],
    ['Rolling annual', { stated: 'rolling' }, 'rolling'],
    ['Open ended', { stated: 'open-ended' }, 'open-ended'],
    [
      'Contract to 31 March 2019 with option to extend for 2 years',
      { kind: 'contract', end: '2019-03-31' },
      'current',
    ],
    ['Verbal', { kind: 'none', stated: 'none' }, 'none'],
    ['ditto', { stated: 'not known' }, 'not known'],
    ['No formal agreement', { kind: 'none', stated: 'none' }, 'none'],
    ['Draft MoU', { kind: 'MoU', stated: 'draft' }, 'draft'],
    ['ToR only (2012)', { kind: 'terms of reference', start: '2012-01-01', ...inferred }, 'current'],
    ['tbc', { stated: 'not known' }, 'not known'],
  ])('reads %j', (text, expected, status) => {
    expect(read(text)).toEqual(reading(expected));
    expect(agreementStatus(read(text), asOf, 6)).toBe(status);
  });
});

describe('readAgreement', () => {
  it.each<[string, Partial<AgreementReading>]>([
    ['1/4/14-31/3/17', threeYears],
    ['Start: 1/4/14\nEnd: 31/3/17', threeYears],
    ['From 1 April 2014\nto 31 March 2017', threeYears],
    ['Start date 1/4/14, end date 31/3/17', threeYears],
    ['SLA; 3 years from April 2014', { kind: 'SLA', ...threeYears }],
    ['2014/15, 2015/16, 2016/17', threeYears],
    ['from 2014/15 to 2016/17', threeYears],
    ['from 2014 until 2017', { ...threeYears, ...inferred }],
    ['Grant 2016/17', { kind: 'grant', start: '2016-04-01', end: '2017-03-31' }],
    ['April to March 2017', { start: '2016-04-01', end: '2017-03-31', ...inferred }],
    ['1 April - 30 June 2017', { start: '2017-04-01', end: '2017-06-30', ...inferred }],
    [
      'Three year contract from 1st October 2015',
      { kind: 'contract', start: '2015-10-01', end: '2018-09-30' },
    ],
    ['Signed Sept 2014, 5 yrs', { start: '2014-09-01', end: '2019-08-31' }],
    ['36 months from 1/1/2015', { start: '2015-01-01', end: '2017-12-31' }],
  ])('reads the term of %j', (text, expected) => {
    expect(read(text)).toEqual(reading(expected));
  });

  it.each<[string, Partial<AgreementReading>]>([
    ['3 years + 2 year option from April 2014', threeYears],
    ['April 2014 for 3+2 years', threeYears],
    ['1 April 2014 to 31 March 2017 with option to extend to March 2019', threeYears],
    ['3 year SLA ending 31 March 2017 with a possible 2 year extension', { kind: 'SLA', ...threeYears }],
    [
      'SLA April 2014 - March 2017 (extended to March 2018)',
      { kind: 'SLA', start: '2014-04-01', end: '2018-03-31' },
    ],
  ])('leaves an option out of the end but not an extension: %j', (text, expected) => {
    expect({ ...read(text), certainty: 'stated' }).toEqual(reading(expected));
  });

  it.each<[string, Partial<AgreementReading>]>([
    ['Review due May 2017', { reviewDue: '2017-05-31' }],
    ['SLA to 31/3/17, review due Jan 2017', { kind: 'SLA', end: '2017-03-31', reviewDue: '2017-01-31' }],
    [
      'SLA expires 31 March 2017. Review due October 2016.',
      { kind: 'SLA', end: '2017-03-31', reviewDue: '2016-10-31' },
    ],
  ])('keeps a review apart from the end: %j', (text, expected) => {
    expect(read(text)).toEqual(reading(expected));
  });

  it.each<[string, Partial<AgreementReading>]>([
    ['Renewed annually', { stated: 'rolling' }],
    ['Annual SLA', { kind: 'SLA', stated: 'rolling' }],
    ['Annual SLA to 31 March 2017', { kind: 'SLA', end: '2017-03-31' }],
    ['1 April to 31 March each year', { stated: 'rolling' }],
    [
      "Rolling contract from April 2012 (3 months' notice)",
      { kind: 'contract', start: '2012-04-01', stated: 'rolling' },
    ],
    ['1 year rolling from 1 April 2015', { start: '2015-04-01', stated: 'rolling' }],
    ['Ongoing since 2009', { start: '2009-01-01', stated: 'open-ended', ...inferred }],
    ['From April 2016 onwards', { start: '2016-04-01', stated: 'open-ended' }],
    ['Apr 2014 - ongoing', { start: '2014-04-01', stated: 'open-ended' }],
    ['Since 2009', { start: '2009-01-01', ...inferred }],
    ['No end date', { stated: 'open-ended' }],
    [
      'Memorandum of Understanding dated March 2012, no end date',
      { kind: 'MoU', start: '2012-03-01', stated: 'open-ended' },
    ],
    ['Statutory', { stated: 'open-ended', isStatutory: true, ...inferred }],
    ['Statutory – Crime and Disorder Act 1998', { stated: 'open-ended', isStatutory: true, ...inferred }],
    ['n/a', { kind: 'none', stated: 'none' }],
    ['No', { kind: 'none', stated: 'none' }],
    ['No SLA', { kind: 'none', stated: 'none' }],
    ['No formal agreement, ToR only', { kind: 'terms of reference' }],
    ['No agreement dates', { stated: 'not known' }],
    ['Agreement not required', { kind: 'none', stated: 'none' }],
    ['Legally binding partnership agreement', { stated: 'not known' }],
    ['Not signed', { stated: 'draft' }],
    [
      'SLA in draft, to run 2017-20',
      { kind: 'SLA', start: '2017-04-01', end: '2020-03-31', stated: 'draft' },
    ],
    ['SLA expired 31/3/16 - being renegotiated', { kind: 'SLA', end: '2016-03-31' }],
    ['SLA to March 2016; new SLA being negotiated', { kind: 'SLA', end: '2016-03-31' }],
    ['Expired', { stated: 'expired' }],
    ['Expired March 2015', { end: '2015-03-31' }],
    ['SLA 2011-14 (expired)', { kind: 'SLA', start: '2011-04-01', end: '2014-03-31', stated: 'expired' }],
    ['April 2015 to tbc', { start: '2015-04-01', stated: 'not known' }],
    ['SLA in place', { kind: 'SLA', stated: 'not known' }],
    ['Contract no. 2015/123 to March 2018', { kind: 'contract', end: '2018-03-31' }],
    ['–', { stated: 'not known' }],
    ['', {}],
  ])('tells words from dates: %j', (text, expected) => {
    expect(read(text)).toEqual(reading(expected));
  });

  it.each<[string, Partial<AgreementReading>]>([
    [
      'SLA 2014-17; lease to 2025',
      {
        kind: 'SLA',
        ...threeYears,
        ...ambiguous(
          'SLA 2014-17; lease to 2025',
          'SLA from 1 April 2014 to 31 March 2017',
          'lease to 31 December 2025',
        ),
      },
    ],
    [
      '5 year SLA 2014-17',
      { kind: 'SLA', ...threeYears, ...ambiguous('5 year', 'ends 31 March 2017', 'ends 31 March 2019') },
    ],
    ['MoU 2012', { kind: 'MoU', end: '2012-12-31', ...ambiguous('2012', 'starts 2012', 'ends 2012') }],
    [
      'Draft MoU April 2016',
      {
        kind: 'MoU',
        start: '2016-04-01',
        stated: 'draft',
        ...ambiguous('April 2016', 'starts April 2016', 'ends April 2016'),
      },
    ],
    [
      'SLA to March 2017 (tbc)',
      { kind: 'SLA', end: '2017-03-31', ...ambiguous('March 2017', 'March 2017', 'not known') },
    ],
    [
      'FY17',
      {
        start: '2016-04-01',
        end: '2017-03-31',
        ...ambiguous('FY17', 'financial year 2016/17', 'financial year 2017/18'),
      },
    ],
    [
      '31/12/2016 - under negotiation',
      {
        start: '2016-12-31',
        stated: 'draft',
        ...ambiguous('31/12/2016', 'starts 31 December 2016', 'ends 31 December 2016'),
      },
    ],
  ])('asks what %j means', (text, expected) => {
    expect(read(text)).toEqual(reading(expected));
  });

  it.each(['2009 - present', '2009–now', '2009 to date'])('reads %j as open-ended', (text) => {
    expect(read(text)).toEqual(reading({ start: '2009-01-01', stated: 'open-ended', ...inferred }));
  });

  it.each(['Est. 2009', 'Estd 2009', 'Established 2009'])('reads %j as a start', (text) => {
    expect(read(text)).toEqual(reading({ start: '2009-01-01', ...inferred }));
  });

  it('reads a date with a dash behind it as a start', () => {
    expect(read('April 2014 –')).toEqual(reading({ start: '2014-04-01' }));
  });

  it.each(['31/3/17 (SHDC) 31/3/18 (WDBC)', 'SHDC 31/3/17 WDBC 31/3/18'])(
    'asks which council’s date counts in %j',
    (text) => {
      const readings = ['agreement to 31 March 2017', 'agreement to 31 March 2018'];
      expect(read(text)).toEqual(reading({ end: '2017-03-31', ...ambiguous(text, ...readings) }));
    },
  );

  it.each(['SHDC to March 2017, WDBC to March 2017', 'SHDC and WDBC to March 2017'])(
    'reads %j as one agreement of both councils',
    (text) => {
      expect(read(text)).toEqual(reading({ end: '2017-03-31' }));
    },
  );

  it('takes the term that runs on the as-of date of terms that follow one another', () => {
    const text = 'SLA 2011-14; renewed 2014-17';
    expect(read(text)).toEqual(reading({ kind: 'SLA', ...threeYears, ...inferred }));
    expect(readAgreement(text, text, { ...context, asOf: '2013-08-04' })).toEqual(
      reading({ kind: 'SLA', start: '2011-04-01', end: '2014-03-31', ...inferred }),
    );
  });

  it('keeps the start where the end is no date of the calendar', () => {
    expect(read('1/4/2014 to 31/9/2017')).toEqual(
      reading({ start: '2014-04-01', ...impossible('31/9/2017') }),
    );
  });

  it('reports words that say nothing of an agreement', () => {
    for (const text of [
      'rubbish text',
      'Annual review',
      'last reviewed May 2015',
      'Ends when programme ends',
    ]) {
      expect(read(text)).toEqual(
        reading({ certainty: 'unreadable', problems: [{ kind: 'unreadable', text }] }),
      );
    }
  });

  it('reads a number by what Excel shows of it', () => {
    const cell = (value: number, text: string) => readAgreement(value, text, context);
    expect(cell(42825, '31/03/2017')).toEqual(reading({ end: '2017-03-31', ...inferred }));
    expect(cell(2017, '2017')).toEqual(reading({ end: '2017-12-31', ...inferred }));
    expect(cell(42795, 'Mar-17')).toEqual(
      reading({ end: '2017-03-31', ...ambiguous('Mar-17', 'March 2017', '17 March') }),
    );
  });
});
