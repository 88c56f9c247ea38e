import { ANYTHING, exactly } from '../../../src/register/interval';
import { describeDayRange, describePoundRange } from '../../../src/register/explain/describeRange';

describe('describePoundRange', () => {
  it.each([
    [exactly(0), 'None'],
    [exactly(9999.99), '£9,999.99'],
    [{ low: 2000, high: 3000 }, '£2,000–£3,000'],
    [{ low: 0, high: 7500 }, 'Up to £7,500'],
    [{ low: 1800, high: Infinity }, '£1,800 or more'],
    [ANYTHING, 'Not known'],
  ])('says %j', (pounds, words) => {
    expect(describePoundRange(pounds)).toBe(words);
  });
});

describe('describeDayRange', () => {
  it.each([
    [exactly(0), 'None'],
    [exactly(1), '1 day'],
    [exactly(4.333333), '4.33 days'],
    [{ low: 2, high: 3 }, '2–3 days'],
    [{ low: 0, high: 1 }, 'Up to 1 day'],
    [ANYTHING, 'Not known'],
  ])('says %j', (days, words) => {
    expect(describeDayRange(days)).toBe(words);
  });
});
