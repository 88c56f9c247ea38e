import { readMonths } from '../../../src/register/text/readMonths';

describe('readMonths', () => {
  it.each([
    ['12', 12],
    ['annually', 12],
    ['Annual review', 12],
    ['every year', 12],
    ['once a year', 12],
    ['12 monthly', 12],
    ['every 12 months', 12],
    ['6 months', 6],
    ['6m', 6],
    ['half-yearly', 6],
    ['twice a year', 6],
    ['six monthly', 6],
    ['3 times a year', 4],
    ['Quarterly', 3],
    ['18 months', 18],
    ['1.5 years', 18],
    ['every two years', 24],
    ['2 yearly', 24],
    ['every other year', 24],
    ['every 3 yrs', 36],
  ])('reads %j as %d', (text, value) => {
    expect(readMonths(text, text)).toEqual({ value, certainty: 'stated', problems: [] });
  });

  it('reads a number cell', () => {
    expect(readMonths(6, '6.00')).toEqual({ value: 6, certainty: 'stated', problems: [] });
  });

  it.each(['', 'n/a', 'tbc'])('reads %j as not said', (text) => {
    expect(readMonths(text, text)).toEqual({ value: null, certainty: 'stated', problems: [] });
  });

  it.each([
    ['biannual', 'every 6 months', 'every 2 years'],
    ['bi-monthly', 'every 2 months', 'twice a month'],
  ])('asks what %j means', (text, ...readings) => {
    expect(readMonths(text, text)).toEqual({
      value: null,
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text, readings }],
    });
  });

  it.each(['weekly', 'ad hoc', '0', '200', '-6', 'constructor', '__proto__'])('reports %j', (text) => {
    expect(readMonths(text, text)).toEqual({
      value: null,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text }],
    });
  });
});
