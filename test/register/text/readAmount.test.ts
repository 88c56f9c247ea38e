import { readAmount } from '../../../src/register/text';
import { CONTEXT } from '../../builders/partnership';

describe('readAmount', () => {
  it.each<[string | number, number, number]>([
    [357535.4, 357535.4, 357535.4],
    [-250, -250, -250],
    ['£357,535.40', 357535.4, 357535.4],
    ['12000', 12000, 12000],
    ['£1.2m', 1200000, 1200000],
    ['£45k one-off', 45000, 45000],
    ['£8,000 a year', 8000, 8000],
    ['£2,000 to £3,000', 2000, 3000],
    ['up to £7,500', 0, 7500],
    ['Nil', 0, 0],
  ])('reads %j as £%d to £%d', (value, low, high) => {
    expect(readAmount(value, String(value), CONTEXT)).toEqual({
      value: { low, high },
      certainty: 'stated',
      problems: [],
    });
  });

  it.each(['', 'tbc', 'n/k'])('finds nothing said in %j', (text) => {
    expect(readAmount(text, text, CONTEXT)).toEqual({ value: null, certainty: 'stated', problems: [] });
  });

  it.each(['see SLA', '£5,000 and £2,000', '£200 a month', '10% of £5,000'])(
    'does not understand %j',
    (text) => {
      expect(readAmount(text, text, CONTEXT)).toEqual({
        value: null,
        certainty: 'unreadable',
        problems: [{ kind: 'unreadable', text }],
      });
    },
  );
});
