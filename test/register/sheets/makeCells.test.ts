import { sumCell } from '../../../src/register/sheets/makeCells';

const cell = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });

describe('sumCell', () => {
  it('sums areas', () => {
    expect(sumCell(cell(0), { row: 2, column: 0, rowCount: 3, columnCount: 2 })).toEqual({
      kind: 'formula',
      formula: '=SUM(A1,A3:B5)',
    });
  });

  it('gives no function more than 255 arguments', () => {
    const sum = sumCell(...Array.from({ length: 256 }, (_, row) => cell(2 * row)));
    const formula = sum.kind === 'formula' ? sum.formula : '';
    expect(formula).toMatch(/^=SUM\((A\d+,){254}A509\)\+SUM\(A511\)$/);
  });
});
