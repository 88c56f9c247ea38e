import fc from 'fast-check';
import type { AgreementReading } from '../../../../src/register/reading';
import { readAgreement } from '../../../../src/register/text';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };

function read(text: string): AgreementReading {
  return readAgreement(text, text, context);
}

type Row = readonly [text: string, start: string | null, end: string | null];

const DATES: readonly Row[] = [
  ['Contract until 30 June 2017 with option to extend 2 years', null, '2017-06-30'],
  ['31.3.18 extended to 31.3.20', null, '2020-03-31'],
  ['31 March 2015, extended to 31 March 2016, extended to 31 March 2018', null, '2018-03-31'],
  ['1.4.15 extended to 31.3.20', '2015-04-01', '2020-03-31'],
  ['Sept 14 - Aug 15 (extended 1 yr)', '2014-09-01', '2016-08-31'],
  ['SLA 1/4/14-31/3/17 extended for a further 2 years', '2014-04-01', '2019-03-31'],
  ['SLA 1/4/14-31/3/17, may be extended by 12 months', '2014-04-01', '2017-03-31'],
  ['SLA 1/4/14-31/3/17 extended by 1 year to 31/3/18', '2014-04-01', '2018-03-31'],
  ['ended Mar 16, rolled fwd 1 yr', null, '2017-03-31'],
  ['3+2 from April 2014', '2014-04-01', '2017-03-31'],
  ['April 2014 (3+1+1)', '2014-04-01', '2017-03-31'],
  ['125 yrs wef 1/4/88', '1988-04-01', '2113-03-31'],
  ['Grant letter 14/5/16', '2016-05-14', null],
  ['Exchange of letters March 2012', '2012-03-01', null],
  ['Grant letter to 31 March 2017', null, '2017-03-31'],
  ['Date of agreement 1/4/15', '2015-04-01', null],
  ['Began 2004, reconstituted 2013', '2013-01-01', null],
  ['1 Setpember 2014 to 31st Mrach 2017', '2014-09-01', '2017-03-31'],
  ['Ends Q2 2017', null, '2017-09-30'],
];

const STATUSES: readonly (readonly [text: string, stated: string])[] = [
  ['Expired - being renegotiated', 'expired'],
  ['2010 - date', 'open-ended'],
  ['Holding over', 'rolling'],
  ['Tenancy at will', 'rolling'],
  ['6 months’ notice either side', 'open-ended'],
  ['with Legal', 'not known'],
];

describe('readAgreement of what officers type', () => {
  it.each(DATES)('reads the dates of %j', (text, start, end) => {
    const reading = read(text);
    expect([reading.start, reading.end]).toEqual([start, end]);
  });

  it.each(STATUSES)('reads %j as %s', (text, stated) => {
    expect(read(text).stated).toBe(stated);
  });

  it('leaves a term that either side may end its dates', () => {
    expect(read('1 April 2015 - 31 March 2018, 6 months’ notice either side')).toMatchObject({
      start: '2015-04-01',
      end: '2018-03-31',
      stated: null,
    });
  });

  it('asks which quarter of a year is meant', () => {
    expect(read('Q1 2017').problems).toEqual([
      {
        kind: 'ambiguous',
        text: 'Q1 2017',
        readings: ['1 January 2017 to 31 March 2017', '1 April 2017 to 30 June 2017'],
      },
    ]);
  });

  it('adds any extension in months to any term', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('by', 'for', 'for a further'),
        (years, words) => {
          const { end } = read(`SLA 1 April 2014 to 31 March 2017, extended ${words} ${years} years`);
          expect(end).toBe(`${2017 + years}-03-31`);
        },
      ),
      { numRuns: 40 },
    );
  });
});
