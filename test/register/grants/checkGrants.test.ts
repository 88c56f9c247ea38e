import { describeFinding, severityOf } from '../../../src/register';
import { checkGrants } from '../../../src/register/grants/checkGrants';
import { readGrants } from '../../../src/register/grants/readGrants';
import { formatCell } from '../../../src/grid/address';
import { PERFORMANCE_REWARD_GRANT } from '../../builders/performanceRewardGrant';
import { sheet, type TestCell } from '../../builders/sheetCells';

const HEADINGS = ['Grant', 'Grant £', 'Allocated to', 'Allocation £', 'Stated remainder £'];

function check(...rows: readonly (readonly TestCell[])[]): string[][] {
  return told([HEADINGS, ...rows]);
}

function told(rows: readonly (readonly TestCell[])[]): string[][] {
  return checkGrants(readGrants([sheet(rows, { name: 'Grants' })])).map((finding) => [
    severityOf(finding),
    formatCell(finding.row ?? 0, finding.column ?? 0),
    describeFinding(finding),
  ]);
}

describe('checkGrants', () => {
  it('finds nothing wrong with the Performance Reward Grant', () => {
    expect(told(PERFORMANCE_REWARD_GRANT)).toEqual([]);
  });

  it('reports a stated remainder that differs by a penny', () => {
    expect(check(['Reward', 357_535.4, 'All', 330_000, 27_535.41])).toEqual([
      [
        'warning',
        'E2',
        'Stated remainder £ says 27535.41, but £357,535.40 less allocations of £330,000 leaves £27,535.40 of Reward: correct one of them.',
      ],
    ]);
  });

  it('lets the whole grant be allocated', () => {
    expect(check(['Reward', 100, 'One', 60], ['', '', 'Two', 40])).toEqual([]);
  });

  it('reports an allocation past the grant as an error, at the line that goes past it', () => {
    expect(check(['Reward', 100, 'One', 60], ['', '', 'Two', 40.01], ['', '', 'Three', 5])).toEqual([
      [
        'error',
        'D3',
        'Reward is £100 and £105.01 is allocated, £5.01 too much: reduce an allocation or correct the grant.',
      ],
    ]);
  });

  it('reports amounts that are missing, differ or are none', () => {
    expect(
      check(
        ['Unknown', '', 'One', 60],
        ['Twice', 100, 'One', 60],
        ['', 90, 'Two', ''],
        ['Words', 'about 100', 'One', 'tbc'],
      ),
    ).toEqual([
      ['error', 'A2', 'Enter how much Unknown is, so that what is left can be worked out.'],
      ['warning', 'B4', 'Grant £ says 90 here and £100 further up for Twice: keep one of them.'],
      ['warning', 'A4', 'Enter what is allocated to Two from Twice, or 0.'],
      ['error', 'B5', '"about 100" in Grant £ was not understood: enter an amount such as £27,535.40, or 0.'],
      ['error', 'D5', '"tbc" in Allocation £ was not understood: enter an amount such as £27,535.40, or 0.'],
    ]);
  });

  it('reports a total that is neither that of its grant nor that of all above it', () => {
    const rows = [
      ['First', 100, 'One', 10],
      ['Second', 100, 'Two', 20],
    ];
    expect(check(...rows, ['', '', 'Total', 20])).toEqual([]);
    expect(check(...rows, ['', '', 'Total', 30])).toEqual([]);
    expect(check(...rows, ['', '', 'Total', 31])).toEqual([
      [
        'warning',
        'D4',
        'The total says 31, but the allocations from Second come to £20: correct one of them.',
      ],
    ]);
  });
});
