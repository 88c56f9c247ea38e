import { detectDateSystem, toSerial1900 } from '../../../src/register/read/dateSystem';
import { sheet, shown, type TestCell } from '../../builders/sheetCells';

const detect = (...cells: TestCell[]): number => detectDateSystem([sheet([['Notes']]), sheet([cells])]);

describe('detectDateSystem', () => {
  it.each([
    '31/03/2017',
    '31-Mar-17',
    '31 March 2017',
    '31.03.17',
    '2017-03-31',
    'Friday, 31 March 2017',
    '3/31/2017',
  ])('tells the systems apart by a cell that shows %j', (text) => {
    expect([detect(shown(42825, text)), detect(shown(42825.5, text)), detect(shown(41363, text))]).toEqual([
      1900, 1900, 1904,
    ]);
  });

  it('believes one cell of the 1900 system rather than any of the other', () => {
    expect(detect(shown(41363, '31/03/2017'), shown(42825, '31/03/2017'))).toBe(1900);
  });

  it.each([
    ['no dates', 41363],
    ['a date typed as text', shown('31/03/2017', '31/03/2017')],
    ['a month without a day', shown(41363, 'Mar-17')],
    ['a day that is some other number', shown(12, '31/03/2017')],
    ['an impossible date', shown(41363, '31/02/2017')],
    ['a cell too narrow for its date', shown(41363, '########')],
  ])('stays with 1900 for %s', (_, cell) => {
    expect(detect(cell)).toBe(1900);
  });

  it('stays with 1900 for no sheets', () => {
    expect(detectDateSystem([])).toBe(1900);
  });
});

describe('toSerial1900', () => {
  it.each([
    [41363, '31/03/2017', false, 42825],
    [41363, 'Mar-17', false, 42825],
    [41363, '########', true, 42825],
    [41363, '41363', true, 42825],
    [41363, '41363', false, 41363],
    [2017, '2017', true, 2017],
    [8000, '£8,000', false, 8000],
  ])(
    'turns %d shown as %j (date column: %s) into %d in a 1904 workbook',
    (value, text, isDateColumn, expected) => {
      expect(toSerial1900(value, text, 1904, isDateColumn)).toBe(expected);
    },
  );

  it('changes nothing in a 1900 workbook', () => {
    expect(toSerial1900(42825, '31/03/2017', 1900, true)).toBe(42825);
  });
});
