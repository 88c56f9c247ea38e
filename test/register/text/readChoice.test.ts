import { readChoice } from '../../../src/register/text';

const CHOICES = [
  { name: 'Pooled', aliases: ['Pool'] },
  { name: 'Centrally pooled', aliases: [] },
  { name: 'Pump-priming', aliases: ['Pump priming grant'] },
];

describe('readChoice', () => {
  it.each([
    ['Pooled', 'Pooled'],
    [' POOL ', 'Pooled'],
    ['centrally  pooled', 'Centrally pooled'],
    ['pump priming', 'Pump-priming'],
    ['Pump priming grant', 'Pump-priming'],
    ['Pooled – from April', 'Pooled'],
  ])('reads %j as %s', (text, choice) => {
    expect(readChoice(text, CHOICES)).toEqual({ value: choice, certainty: 'stated', problems: [] });
  });

  it.each(['', 'tbc', 'n/a', '–'])('finds nothing said in %j', (text) => {
    expect(readChoice(text, CHOICES)).toEqual({ value: null, certainty: 'stated', problems: [] });
  });

  it.each([
    ['Pooled and pump-priming', ['Pooled', 'Pump-priming']],
    ['Pooled?', ['Pooled', 'not known']],
  ])('leaves %j open between its readings', (text, readings) => {
    expect(readChoice(text, CHOICES)).toEqual({
      value: null,
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text, readings }],
    });
  });

  it.each(['Whirlpooled', 'Not pooled', 'own'])('does not understand %j', (text) => {
    expect(readChoice(text, CHOICES)).toEqual({
      value: null,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text }],
    });
  });
});
