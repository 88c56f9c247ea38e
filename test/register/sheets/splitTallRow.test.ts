import fc from 'fast-check';
import { splitTallRow } from '../../../src/register/sheets/splitTallRow';
import { countLines } from '../../../src/register/sheets/fitRows';

describe('splitTallRow', () => {
  it('keeps a row that fits as it is', () => {
    expect(splitTallRow(['one\ntwo', ''], [10, 10], 2)).toEqual([['one\ntwo', '']]);
  });

  it('goes on between words, and within a word that is longer than a row is high', () => {
    expect(splitTallRow(['a b c d e', 'x'], [1, 1], 2)).toEqual([
      ['a b ', 'x'],
      ['c d ', ''],
      ['e', ''],
    ]);
    expect(splitTallRow(['abcdefgh'], [3], 2)).toEqual([['abcdef'], ['gh']]);
  });

  it('loses no letter and makes no row taller than asked', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 80 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (row, width, lines) => {
          const widths = row.map(() => width);
          const trimmed = row.map((text) => text.trim());
          const parts = splitTallRow(trimmed, widths, lines);
          trimmed.forEach((text, column) => {
            expect(parts.map((part) => part[column] ?? '').join('')).toBe(text);
          });
          // The space before the next part is not seen.
          for (const text of parts.flat())
            expect(countLines(text.trimEnd(), width)).toBeLessThanOrEqual(lines);
        },
      ),
    );
  });
});
