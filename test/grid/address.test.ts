import fc from 'fast-check';
import {
  columnIndex,
  columnLetters,
  formatArea,
  formatCell,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheet,
} from '../../src/grid/address';

const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [MAX_COLUMNS - 1, 'XFD'],
  ])('names column %i %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  it('is undone by columnIndex', () => {
    fc.assert(
      fc.property(column, (index) => {
        expect(columnIndex(columnLetters(index))).toBe(index);
      }),
    );
  });
});

describe('columnIndex', () => {
  it('reads letters in either case', () => {
    expect([columnIndex('a'), columnIndex('xfd')]).toEqual([0, MAX_COLUMNS - 1]);
  });

  it.each(['', 'XFE', 'ZZZ', 'AAAA', 'A1', '1', ' A', 'É'])('knows no column %j', (letters) => {
    expect(columnIndex(letters)).toBeUndefined();
  });
});

describe('formatArea', () => {
  it('writes one cell as a cell and more as corners', () => {
    expect(formatArea({ row: 3, column: 0, rowCount: 1, columnCount: 1 })).toBe('A4');
    expect(formatArea({ row: 3, column: 0, rowCount: 6, columnCount: 3 })).toBe('A4:C9');
  });

  it('is undone by parseArea', () => {
    fc.assert(
      fc.property(row, column, row, column, (row1, column1, row2, column2) => {
        const area = {
          row: Math.min(row1, row2),
          column: Math.min(column1, column2),
          rowCount: Math.abs(row1 - row2) + 1,
          columnCount: Math.abs(column1 - column2) + 1,
        };
        expect(parseArea(formatArea(area))).toEqual(area);
      }),
    );
  });
});

describe('formatCell', () => {
  it('counts rows from 1', () => {
    expect(formatCell(MAX_ROWS - 1, MAX_COLUMNS - 1)).toBe('XFD1048576');
  });
});

describe('parseArea', () => {
  it('reads dollars, lower case and corners in any order', () => {
    const area = { row: 1, column: 1, rowCount: 4, columnCount: 2 };
    expect(['B2:C5', '$b$2:$c$5', 'C5:B2', 'B5:C2', ' B2:C5 '].map(parseArea)).toEqual(Array(5).fill(area));
  });

  it.each(['', 'A', 'A0', 'A1048577', 'XFE1', 'A:A', '2:2', 'Sheet1!A1', 'A1:B2:C3', 'R1C1'])(
    'knows no area %j',
    (address) => {
      expect(parseArea(address)).toBeUndefined();
    },
  );
});

describe('quoteSheet', () => {
  it('quotes the name and doubles its quotes', () => {
    expect(quoteSheet("Mayor's fund")).toBe("'Mayor''s fund'");
  });
});
