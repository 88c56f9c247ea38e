import { describeDue } from '../../../../src/register';

describe('describeDue', () => {
  it.each([
    ['2016-05-12', '12 May 2016, 84 days overdue'],
    ['2016-08-03', '3 August 2016, 1 day overdue'],
    ['2016-08-04', '4 August 2016, today'],
    ['2016-08-05', '5 August 2016, in 1 day'],
    ['2020-08-04', '4 August 2020, in 1,461 days'],
  ])('describes %s', (due, words) => {
    expect(describeDue(due, '2016-08-04')).toBe(words);
  });
});
