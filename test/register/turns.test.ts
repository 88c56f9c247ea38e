import { finishTurns, flatMapInTurns, mapInTurns } from '../../src/register/turns';

const NUMBERS = Array.from({ length: 100 }, (_, index) => index);

describe('work in turns', () => {
  it('comes to what it comes to without a break', () => {
    const double = (number: number) => number * 2;
    expect(finishTurns(mapInTurns(NUMBERS, double))).toEqual(NUMBERS.map(double));
  });

  it('takes the parts of each item one after the other', () => {
    expect(finishTurns(flatMapInTurns([3, 1], (number) => NUMBERS.slice(0, number)))).toEqual([0, 1, 2, 0]);
  });

  it('breaks every few items', () => {
    const done: number[] = [];
    const turns = mapInTurns(NUMBERS, (number) => done.push(number));
    turns.next();
    expect([done.length > 0, done.length < 20]).toEqual([true, true]);
  });
});
