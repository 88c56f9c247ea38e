import fc from 'fast-check';
import { writeCsv } from '../../../src/register/transparency/csv';
import { parseCsv } from '../../builders/parseCsv';

describe('writeCsv', () => {
  it('writes UTF-8 with a byte order mark, and quotes what needs it', () => {
    expect(
      writeCsv([
        ['Name', 'Amount'],
        ['Café “One”, Totnes', 8000.5],
        ['Says "so"\nand more', ''],
      ]),
    ).toBe('\uFEFFName,Amount\r\n"Café “One”, Totnes",8000.5\r\n"Says ""so""\nand more",\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44 1803', "'+44 1803"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ["'=1", "''=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('makes %j harmless', (cell, written) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('leaves figures below nothing as figures', () => {
    expect(writeCsv([[-5, 0.1]])).toBe('\uFEFF-5,0.1\r\n');
  });

  it('gives the cells back when it is parsed', () => {
    const awkward = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      ';',
      "'",
      ' ',
      '\uFEFF',
      'é',
    );
    const text = fc
      .array(fc.oneof(awkward, fc.string({ maxLength: 3 })), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 5 }));
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('begins no cell like a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        expect(writeCsv([[start + rest]])).toMatch(/^\uFEFF"?'/);
      }),
    );
  });
});
