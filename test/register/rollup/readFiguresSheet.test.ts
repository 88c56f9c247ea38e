import type { CellScalar } from '../../../src/grid/sheetCells';
import { planFiguresSheet, readFiguresSheet } from '../../../src/register';
import { figureLine, registerFigures } from '../../builders/registerFigures';
import { valueOfCell } from '../../builders/planCells';

const ROLL_UP = {
  registers: [
    registerFigures('north.xlsx', {
      councils: ['North', 'South, and East'],
      classes: ['Major', 'Moderate', 'Limited', 'Undetermined'],
      findings: { error: 1, warning: 2, note: 3 },
      lines: [
        figureLine('theme', 'Economy', 'Significant', 2, 1, 12000.5, 0, 0, 1, 2.25),
        figureLine('area', 'North', 'Significant', 2, 1),
        figureLine('council', 'North', 'Significant', 0, 0, 12000.5),
      ],
    }),
    registerFigures('south.xlsx'),
  ],
  failures: [{ file: 'torn.xlsx', print: '', why: 'The file is not an Excel workbook (.xlsx).' }],
  repeats: [{ file: 'copy.xlsx', print: 'print of north.xlsx' }],
};

/** The cells of the sheet as Excel gives them back. */
function cellsOf(): CellScalar[][] {
  const plan = planFiguresSheet(ROLL_UP, '2020-04-02');
  return plan.rows.map(({ cells }) => plan.columns.map((_, index) => valueOfCell(cells[index], plan)));
}

describe('readFiguresSheet', () => {
  it('reads what was written', () => {
    expect(readFiguresSheet(cellsOf())).toEqual(ROLL_UP);
  });

  it('knows the classes of a sheet of an earlier version, which had one set', () => {
    const cells = cellsOf().map((row) => row.with(6, row[0] === 'register' ? '' : (row[6] ?? '')));
    expect(readFiguresSheet(cells)?.registers.map(({ classes }) => classes)).toEqual([
      ['Significant', 'Desirable', 'Undetermined'],
      ['Significant', 'Desirable', 'Undetermined'],
    ]);
  });

  it.each([
    ['nothing', () => []],
    ['other headings', (cells: CellScalar[][]) => [['File'], ...cells.slice(1)]],
    [
      'a text for a figure',
      (cells: CellScalar[][]) => cells.with(2, [...(cells[2]?.slice(0, -1) ?? []), 'two']),
    ],
    [
      'an unknown kind of row',
      (cells: CellScalar[][]) => cells.with(1, ['sum', ...(cells[1]?.slice(1) ?? [])]),
    ],
    ['a line without its register', (cells: CellScalar[][]) => cells.toSpliced(1, 1)],
  ])('takes no figure from a sheet with %s', (_, change) => {
    expect(readFiguresSheet(change(cellsOf()))).toBeUndefined();
  });
});
