import { groupAreas, joinAddresses, joinCells } from '../../src/grid/joinCells';

describe('joinCells', () => {
  it('joins cells below and beside each other into rectangles, each cell once', () => {
    const cells = [
      { row: 3, column: 1 },
      { row: 2, column: 0 },
      { row: 3, column: 0 },
      { row: 2, column: 1 },
      { row: 2, column: 0 },
      { row: 9, column: 4 },
    ];
    expect(joinAddresses(joinCells(cells))).toEqual(['A3:B4,E10']);
  });

  it('keeps runs of different rows apart', () => {
    const cells = [
      { row: 0, column: 0 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ];
    expect(joinAddresses(joinCells(cells))).toEqual(['A1:A2,B2']);
  });

  it('has nothing to join without cells', () => {
    expect(joinCells([])).toEqual([]);
    expect(joinAddresses([])).toEqual([]);
  });
});

describe('groupAreas', () => {
  const areas = [1, 2, 3].map((row) => ({ row, column: 0, rowCount: 1, columnCount: 1 }));

  it('begins another text where the address would be longer than Excel takes', () => {
    expect(joinAddresses(areas, 5)).toEqual(['A2,A3', 'A4']);
    expect(joinAddresses(areas, 4)).toEqual(['A2', 'A3', 'A4']);
  });

  it('splits thousands of scattered cells at 8,192 characters', () => {
    const scattered = Array.from({ length: 4000 }, (_, index) => ({
      row: index * 2,
      column: index % 7,
      rowCount: 1,
      columnCount: 1,
    }));
    expect(groupAreas(scattered).flat()).toEqual(scattered);
    expect(joinAddresses(scattered).every(({ length }) => length <= 8192)).toBe(true);
    expect(joinAddresses(scattered)).toHaveLength(3);
  });
});
