import { blockValues } from '../../src/excel/valueBlocks';

/** The size of the blocks in rows, for rows of one text each with these numbers of letters. */
function sizesOf(letters: readonly number[]): number[] {
  return blockValues(letters.map((count) => ['x'.repeat(count)])).map(({ values }) => values.length);
}

describe('blockValues', () => {
  it.each([
    ['no rows', [], []],
    ['short rows into one', [1, 1, 1], [3]],
    ['rows where a block would grow too large', [100_000, 100_000, 100_000, 1], [2, 2]],
    ['a very long row from those beside it', [1, 900_000, 1], [1, 1, 1]],
  ])('divides %s', (_, letters, expected) => {
    expect(sizesOf(letters)).toEqual(expected);
  });

  it('says where each block begins and how many bytes of UTF-8 it takes', () => {
    const long = '£'.repeat(130_000);
    expect(blockValues([[1, null], [long]]).map(({ start, bytes }) => [start, bytes])).toEqual([
      [0, '[1,null],'.length],
      [1, 2 * 130_000 + '[""],'.length],
    ]);
  });
});
