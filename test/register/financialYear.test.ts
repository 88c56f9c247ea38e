import { financialYearOf, nextDay } from '../../src/register/financialYear';

describe('financialYearOf', () => {
  it.each([
    ['2016-08-04', 4, 1, '2017-04-01', '2017/18'],
    ['2017-03-31', 4, 1, '2017-04-01', '2017/18'],
    ['2017-04-01', 4, 1, '2018-04-01', '2018/19'],
    ['2017-04-01', 4, 0, '2017-04-01', '2017/18'],
    ['1999-05-01', 4, 0, '1999-04-01', '1999/00'],
    ['2016-12-31', 1, 1, '2017-01-01', '2017'],
  ])('%s, beginning in month %i, %i on', (date, month, offset, start, label) => {
    expect(financialYearOf(date, month, offset)).toEqual({ start, label });
  });
});

describe('nextDay', () => {
  it.each([
    ['2016-09-29', { month: 9, day: 30 }, '2016-09-30'],
    ['2016-09-30', { month: 9, day: 30 }, '2016-09-30'],
    ['2016-10-01', { month: 9, day: 30 }, '2017-09-30'],
    ['2017-01-01', { month: 2, day: 31 }, '2017-02-28'],
  ])('after %s', (date, day, expected) => {
    expect(nextDay(date, day)).toBe(expected);
  });
});
