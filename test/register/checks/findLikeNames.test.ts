import { findLikeNames } from '../../../src/register/checks/findLikeNames';

describe('findLikeNames', () => {
  it.each<[string, string[], (number | undefined)[]]>([
    ['slips of the keyboard', ['Citizens Advice', 'Citizens Advise'], [undefined, 0]],
    ['a slip in the first letters', ['Citizens Advice', 'Ctiizens Advice'], [undefined, 0]],
    ['slips in several words', ['Dartmoor Housing', 'Dartmor Housnig'], [undefined, 0]],
    ['another order', ['Devon Rural Housing', 'Rural Housing Devon'], [undefined, 0]],
    ['a general word more', ['Rural Housing', 'Rural Housing Forum'], [undefined, 0]],
    ['other spaces', ['Ring and Ride', 'Ringride'], [undefined, 0]],
    ['other figures', ['Area Group 1', 'Area Group 2'], [undefined, undefined]],
    ['one general word in common', ['Housing Forum', 'Housing Board'], [undefined, undefined]],
    ['names without letters', ['–', '…'], [undefined, undefined]],
    [
      'the first of several',
      ['Aaaaa Bbbbb', 'Ccccc', 'Bbbbb Aaaaa', 'Aaaab Bbbbb'],
      [undefined, undefined, 0, 0],
    ],
  ])('finds %s', (_, names, expected) => {
    expect(findLikeNames(names)).toEqual(expected);
  });

  it('takes time in proportion to the names, even where all have most words in common', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, at) => `Citizens Advice Partnership ${at}`);
    findLikeNames(names(2000));
    const started = performance.now();
    findLikeNames(names(20_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
