import { needsMerges } from '../../../src/register/read/needsMerges';
import { sheet, type TestCell } from '../../builders/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const needs = (...rows: TestCell[][]): boolean =>
  needsMerges(sheet([['Name', 'Lead Officer', 'Annual £'], ...rows]), scheme);

describe('needsMerges', () => {
  it.each<[string, TestCell[][], boolean]>([
    [
      'only named rows',
      [
        ['A', 'Ann', 1],
        ['B', 'Bob', 2],
      ],
      false,
    ],
    [
      'details straight below a named row',
      [
        ['A', 'Ann', 1],
        ['', 'Bob', 2],
      ],
      true,
    ],
    [
      'figures straight below a named row',
      [
        ['A', 'Ann', 1],
        ['', '', 2],
      ],
      true,
    ],
    ['details straight below a lone name', [['A'], ['', 'Bob', 2]], true],
    ['details below a blank row', [['A', 'Ann', 1], [], ['', 'Bob', 2]], false],
    [
      'a labelled total below a named row',
      [
        ['A', 'Ann', 1],
        ['', 'Total', 1],
      ],
      false,
    ],
    ['a blank row below a named row', [['A', 'Ann', 1], []], false],
  ])('judges %s', (_, rows, expected) => {
    expect(needs(...rows)).toBe(expected);
  });

  it('needs nothing without a header', () => {
    expect(
      needsMerges(
        sheet([
          ['A', 'Ann'],
          ['', 'Bob'],
        ]),
        scheme,
      ),
    ).toBe(false);
  });
});
