import { findLikeNames } from '../../../src/register/checks/findLikeNames';
import { finishTurns } from '../../../src/register/turns';
import { prepareName } from '../../../src/register/text';

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
    expect(finishTurns(findLikeNames(names.map(prepareName)))).toEqual(expected);
  });

  it('comes to an end with many names that have most words in common', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `Citizens Advice Partnership ${at}`);
    expect(() => finishTurns(findLikeNames(names.map(prepareName)))).not.toThrow();
  });
});
