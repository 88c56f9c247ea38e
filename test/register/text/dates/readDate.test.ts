import fc from 'fast-check';
import { addDays, parseIsoDate, serialOfDate, type IsoDate } from '../../../../src/grid/serialDate';
import type { Reading } from '../../../../src/register/reading';
import { describeDate } from '../../../../src/register/text/dates/dateMention';
import { describeMonth } from '../../../../src/register/text/dates/monthNames';
import { readDate } from '../../../../src/register/text/dates/readDate';

const options = (edge: 'start' | 'end') => ({ edge, financialYearStartMonth: 4 });
const readText = (text: string, edge: 'start' | 'end' = 'start') => readDate(text, text, options(edge));
const stated = (value: IsoDate | null): Reading<IsoDate> => ({ value, certainty: 'stated', problems: [] });
const unreadable = (text: string) => ({
  value: null,
  certainty: 'unreadable',
  problems: [{ kind: 'unreadable', text }],
});
const ambiguous = (value: IsoDate, text: string, ...readings: string[]) => ({
  value,
  certainty: 'ambiguous',
  problems: [{ kind: 'ambiguous', text, readings }],
});

describe('readDate', () => {
  it.each([
    '31/03/2017',
    '31/3/17',
    '31.3.17',
    '31-03-2017',
    '31 03 2017',
    '31\\3\\17',
    '31st March 2017',
    '31st of March 2017',
    '31st day of March, 2017',
    '31-Mar-17',
    "31 Mar '17",
    'Friday 31 March 2017',
    'March 31, 2017',
    '2017-03-31',
    '2017-03-31T00:00:00Z',
    '31/03/2017 00:00',
    '31032017',
    '20170331',
    'Signed 31.3.17',
  ])('reads %j as 31 March 2017', (text) => {
    expect(readText(text)).toEqual(stated('2017-03-31'));
  });

  it.each([
    ['April 2014', '2014-04-01', '2014-04-30'],
    ['Sept 2015', '2015-09-01', '2015-09-30'],
    ["Sept. '15", '2015-09-01', '2015-09-30'],
    ['Feb-16', '2016-02-01', '2016-02-29'],
    ['03/2017', '2017-03-01', '2017-03-31'],
    ['3/17', '2017-03-01', '2017-03-31'],
    ['2016-10', '2016-10-01', '2016-10-31'],
    ['2016/17', '2016-04-01', '2017-03-31'],
    ['FY 16/17', '2016-04-01', '2017-03-31'],
    ['2016/17 financial year', '2016-04-01', '2017-03-31'],
    ['16/17', '2016-04-01', '2017-03-31'],
    ['1999/00', '1999-04-01', '2000-03-31'],
    ['Q4 2016/17', '2017-01-01', '2017-03-31'],
    ['end of March 2017', '2017-03-31', '2017-03-31'],
    ['start of March 2017', '2017-03-01', '2017-03-01'],
  ])('reads %j as its first day for a start, its last for an end', (text, start, end) => {
    expect(readText(text, 'start')).toEqual(stated(start));
    expect(readText(text, 'end')).toEqual(stated(end));
  });

  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2014-17', '2014-04-01', '2017-03-31'],
    ['2014 to 2017', '2014-04-01', '2017-03-31'],
    ['42825', '2017-03-31', '2017-03-31'],
  ])('reads %j and says that a default was used', (text, start, end) => {
    expect(readText(text, 'start')).toEqual({ ...stated(start), certainty: 'inferred' });
    expect(readText(text, 'end')).toEqual({ ...stated(end), certainty: 'inferred' });
  });

  it.each([
    ['01/01/49', '2049-01-01'],
    ['31/12/49', '2049-12-31'],
    ['01/01/50', '1950-01-01'],
    ['31/12/99', '1999-12-31'],
    ['01/01/00', '2000-01-01'],
  ])('takes the year of %j from 1950 to 2049', (text, expected) => {
    expect(readText(text)).toEqual(stated(expected));
  });

  it.each(['29/02/2017', '04/13/2016', '31 April 2017', '31 April', '2017-02-29', '00/00/0000', '13/2017'])(
    'reports %j as no date of the calendar and never swaps it',
    (text) => {
      expect(readText(text)).toEqual({
        value: null,
        certainty: 'unreadable',
        problems: [{ kind: 'impossible date', text }],
      });
    },
  );

  it.each([
    ['11/12', ambiguous('2011-04-01', '11/12', 'financial year 2011/12', 'November 2012', '11 December')],
    ['FY17', ambiguous('2016-04-01', 'FY17', 'financial year 2016/17', 'financial year 2017/18')],
    ['early 2017', ambiguous('2017-01-01', '2017', '1 January 2017', '31 December 2017')],
    ['1/4/14 or 1/5/14', ambiguous('2014-04-01', '1/4/14 or 1/5/14', '1 April 2014', '1 May 2014')],
  ])('asks what %j means', (text, expected) => {
    expect(readText(text)).toEqual(expected);
  });

  it.each(['', '  ', 'n/a', 'None', 'TBC', 'not yet', '–', '?', 'not known'])(
    'reads %j as no date, without a problem',
    (text) => {
      expect(readText(text)).toEqual(stated(null));
    },
  );

  it.each(['rubbish', 'annually', '31 March', '1/4', '31/03/20177', '18-24 months', '49'])(
    'reports %j as unreadable',
    (text) => {
      expect(readText(text)).toEqual(unreadable(text));
    },
  );

  it.each<[number, string, unknown]>([
    [42825, '31/03/2017', stated('2017-03-31')],
    [42825, '42825', stated('2017-03-31')],
    [42825.75, '31/03/2017 18:00', stated('2017-03-31')],
    [42825, '########', stated('2017-03-31')],
    [42795, 'March 2017', stated('2017-03-01')],
    [42795, 'Mar-17', ambiguous('2017-03-01', 'Mar-17', 'March 2017', '17 March')],
    [42446, 'Mar-17', ambiguous('2017-03-01', 'Mar-17', 'March 2017', '17 March 2016')],
    [42446, '17-Mar', ambiguous('2016-03-17', '17-Mar', '17 March 2016', 'March 2017')],
    [2017, '2017', { ...stated('2017-01-01'), certainty: 'inferred' }],
    [-1, '-1', unreadable('-1')],
    [0.5, '0.5', unreadable('0.5')],
  ])('reads the number %d that Excel shows as %j', (value, text, expected) => {
    expect(readDate(value, text, options('start'))).toEqual(expected);
  });
});

describe('readDate on every date from 1950 to 2049', () => {
  const dates = fc.integer({ min: 0, max: 36523 }).map((days) => addDays('1950-01-01', days));
  const formsOf = (date: IsoDate): readonly string[] => {
    const { year, month, day } = parseIsoDate(date) ?? { year: 0, month: 0, day: 0 };
    const [dd, mm, yy] = [day, month, year % 100].map((part) => String(part).padStart(2, '0'));
    const name = describeMonth(month);
    const short = name.slice(0, 3);
    const numeric = ['/', '.', '-', '\\', ' '].flatMap((mark) => [
      [dd, mm, year].join(mark),
      [day, month, year].join(mark),
      [day, month, yy].join(mark),
    ]);
    const named = [
      describeDate(date),
      `${day}th ${short} ${yy}`,
      `${dd}-${short}-${yy}`,
      `${day}${short}${year}`,
      `the ${day}th of ${name}, ${year}`,
      `${name} ${day}, ${year}`,
      `${day} ${short.toUpperCase()} '${yy}`,
    ];
    return [...numeric, ...named, date, `${date}T09:30:00.000Z`, `${dd}${mm}${year}`];
  };

  it('reads each form back as the same date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const text of formsOf(date)) expect([text, readText(text)]).toEqual([text, stated(date)]);
      }),
    );
  });

  it('reads the serial number back as the same date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const serial = serialOfDate(date);
        expect(readDate(serial, String(serial), options('end')).value).toBe(date);
        expect(readText(String(serial)).value).toBe(date);
      }),
    );
  });
});

describe('readDate of what officers type', () => {
  it.each([
    ['1 Setpember 2016', '2016-09-01'],
    ['31st Mrach 2017', '2017-03-31'],
    ['12 Octber 2016', '2016-10-12'],
    ['12 Auggust 2016', '2016-08-12'],
  ])('reads the month of %j in spite of a slip', (text, date) => {
    expect(readText(text)).toEqual(stated(date));
  });

  it.each(['Not yet done', 'None received', 'not received'])('takes %j as no date', (text) => {
    expect(readText(text)).toEqual(stated(null));
  });

  it.each([
    ['12-14 May 2016', '2016-05-14', '12 May 2016', '14 May 2016'],
    ['12 & 13 May 2016', '2016-05-13', '12 May 2016', '13 May 2016'],
    ['Feb/March 2016', '2016-03-31', 'February 2016', 'March 2016'],
    ['March 2017?', '2017-03-31', 'March 2017', 'not known'],
  ])('asks which date %j means', (text, date, ...readings) => {
    expect(readText(text, 'end')).toEqual(ambiguous(date, text, ...readings));
  });

  it('takes no other word for a month', () => {
    expect(readText('Match 2017', 'end').value).toBe('2017-12-31');
  });
});
