import fc from 'fast-check';
import {
  addDays,
  addMonths,
  DAYS_1900_TO_1904,
  dateOfSerial,
  daysBetween,
  daysInMonth,
  isoDate,
  isRealDate,
  parseIsoDate,
  serialOfDate,
} from '../../src/grid/serialDate';

const LAST_SERIAL = 2_958_465;
const day1900 = fc.integer({ min: 1, max: LAST_SERIAL }).filter((serial) => serial !== 60);
const day1904 = fc.integer({ min: 0, max: LAST_SERIAL - DAYS_1900_TO_1904 });
const date = day1900.map((serial) => dateOfSerial(serial) ?? '');

describe('dateOfSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [42460, '2016-03-31'],
    [42460.99, '2016-03-31'],
    [LAST_SERIAL, '9999-12-31'],
  ])('reads serial %d of the 1900 system as %s', (serial, expected) => {
    expect(dateOfSerial(serial)).toBe(expected);
  });

  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [40998, '2016-03-31'],
  ])('reads serial %d of the 1904 system as %s', (serial, expected) => {
    expect(dateOfSerial(serial, true)).toBe(expected);
  });

  it.each([0, 0.5, -1, 60, 60.5, LAST_SERIAL + 1, NaN, Infinity])('knows no date of serial %d', (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });

  it('is undone by serialOfDate in both systems', () => {
    fc.assert(
      fc.property(day1900, day1904, (serial1900, serial1904) => {
        expect(serialOfDate(dateOfSerial(serial1900) ?? '')).toBe(serial1900);
        expect(serialOfDate(dateOfSerial(serial1904, true) ?? '', true)).toBe(serial1904);
      }),
    );
  });
});

describe('serialOfDate', () => {
  it('steps over the day that never was', () => {
    expect([serialOfDate('1900-02-28'), serialOfDate('1900-03-01')]).toEqual([59, 61]);
  });

  it('throws on what is not a date', () => {
    expect(() => serialOfDate('2017-02-29')).toThrow('"2017-02-29"');
  });
});

describe('isRealDate', () => {
  it.each([
    [2016, 2, 29, true],
    [2017, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2016, 13, 4, false],
    [2016, 0, 4, false],
    [2016, 4, 31, false],
    [2016, 4, 0, false],
    [1899, 12, 31, false],
    [10000, 1, 1, false],
  ])('judges %i-%i-%i', (year, month, day, expected) => {
    expect(isRealDate(year, month, day)).toBe(expected);
  });
});

describe('parseIsoDate', () => {
  it('is undone by isoDate', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { year, month, day } = parseIsoDate(text) ?? { year: 0, month: 0, day: 0 };
        expect(isoDate(year, month, day)).toBe(text);
      }),
    );
  });

  it.each(['2016-2-29', '2017-02-29', '29/02/2016', '2016-02-29T00:00', ''])(
    'reads no date in %j',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );
});

describe('daysInMonth', () => {
  it.each([
    [2016, 2, 29],
    [2017, 2, 28],
    [2016, 4, 30],
    [2016, 12, 31],
  ])('counts the days of %i-%i as %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('addDays', () => {
  it('moves as far as daysBetween counts', () => {
    const near = fc.integer({ min: 50_000, max: 100_000 }).map((serial) => dateOfSerial(serial) ?? '');
    fc.assert(
      fc.property(near, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2017-01-31', 1, '2017-02-28'],
    ['2016-08-31', 1, '2016-09-30'],
    ['2016-12-31', 2, '2017-02-28'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-02-29', 48, '2020-02-29'],
    ['2016-11-15', 3, '2017-02-15'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2016-03-31', 0, '2016-03-31'],
  ])('moves %s by %i months to %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });
});
