import { describePlace } from '../../src/register';

describe('describePlace', () => {
  it.each([
    [{ sheet: 'Economy', row: 7, column: 3 }, 'Economy D8'],
    [{ sheet: 'Economy', row: 7 }, 'Economy, row 8'],
    [{ sheet: 'Our Plan – Homes' }, 'Our Plan – Homes'],
  ])('names %j', (place, words) => {
    expect(describePlace(place)).toBe(words);
  });
});
