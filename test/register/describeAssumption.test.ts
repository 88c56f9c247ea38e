import { describeAssumption } from '../../src/register/describeAssumption';
import type { Assumption } from '../../src/register/reading';

describe('describeAssumption', () => {
  it.each<[Assumption, string]>([
    [{ kind: 'cash not mentioned' }, 'cash is not mentioned and taken as none'],
    [{ kind: 'time not mentioned' }, 'officer time is not mentioned and taken as none'],
    [
      { kind: 'council from area', council: 'South Hams' },
      'no council is named and South Hams is taken from the area covered',
    ],
    [
      { kind: 'unnamed council pays nothing', councils: ['West Devon'] },
      'West Devon is not named and taken to pay nothing',
    ],
    [{ kind: 'approximately', percent: 10 }, 'an approximate figure is taken as up to 10% more or less'],
    [{ kind: 'hours in a day', hours: 7.4 }, 'a day is taken as 7.4 hours'],
    [{ kind: 'days in a full-time year', days: 220 }, 'a full-time year is taken as 220 days'],
    [{ kind: 'weeks in a year', low: 52, high: 52 }, 'a year is taken as 52 weeks'],
    [{ kind: 'weeks in a year', low: 38, high: 52 }, 'a year is taken as 38 to 52 weeks'],
    [
      { kind: 'year of a stepped amount', year: 1, average: 9000, peak: 20000 },
      'this is year 1 of an amount that averages £9,000 a year and peaks at £20,000',
    ],
    [
      { kind: 'day rate not set', low: 150, high: 500 },
      'no officer day rate is set, so a day is taken to cost £150 to £500',
    ],
    [
      { kind: 'risk from recorded class', recorded: 'Desirable' },
      'risk is not stated and taken from the recorded class, Desirable',
    ],
    [{ kind: 'term of a total', years: 3 }, 'the total is taken over 3 years'],
  ])('words %j', (assumption, clause) => {
    expect(describeAssumption(assumption)).toBe(clause);
  });
});
