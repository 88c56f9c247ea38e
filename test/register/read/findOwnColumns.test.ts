import { findOwnColumns } from '../../../src/register/read/findOwnColumns';
import { ownHeadings } from '../../../src/register/sheets/ownColumns';
import { sheet } from '../../builders/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const OWN = ownHeadings(scheme).map(({ heading }) => heading);

function find(headings: readonly string[], options = {}): Record<string, number> {
  return Object.fromEntries(findOwnColumns(sheet([headings], options), 0, scheme));
}

describe('ownHeadings', () => {
  it('lists a resource column for each council of the scheme', () => {
    expect(OWN).toEqual([
      'Classification',
      'Significance',
      'Why',
      'Resource £ a year – South Hams',
      'Resource £ a year – West Devon',
      'Reporting',
      'Next review due',
      'Review status',
      'Checks',
    ]);
  });
});

describe('findOwnColumns', () => {
  it('finds the whole block where the add-in appended it', () => {
    const expected = Object.fromEntries(OWN.map((heading, index) => [heading, index + 2]));
    expect(find(['Name', 'Purpose', ...OWN])).toEqual(expected);
  });

  it.each([
    [['Name', 'Significance', 'Classification', 'Reporting', 'Next review due']],
    [['Name', 'Significance', 'Purpose', 'Why']],
    [['Name', 'Why', 'Significance']],
    [['Name', 'significance', 'why']],
    [['Name', 'Significance ', 'Why']],
    [['Name', 'Significance', 'Why?']],
  ])('leaves %j to the officer, for want of the pair as written', (headings) => {
    expect(find(headings)).toEqual({});
  });

  it("leaves the officer's equal headings left of the block alone", () => {
    expect(find(['Name', 'Significance', 'Next review due', 'Classification', ...OWN])).toEqual(
      Object.fromEntries(OWN.map((heading, index) => [heading, index + 4])),
    );
  });

  it("never takes the officer's column for one that is gone from the block", () => {
    const rest = OWN.filter((heading) => heading !== 'Next review due');
    expect(find(['Name', 'Next review due', ...rest])).not.toHaveProperty(['Next review due']);
  });

  it("prefers the appended block to an officer's pair", () => {
    expect(find(['Name', 'Significance', 'Why', 'Notes', ...OWN])).toMatchObject({ Significance: 5, Why: 6 });
  });

  it('finds what an officer parted from the block by a column', () => {
    expect(find(['Name', 'Significance', 'Why', 'Notes', 'Checks'])).toEqual({
      Significance: 1,
      Why: 2,
      Checks: 4,
    });
  });

  it('knows headings that an Excel table renamed', () => {
    const table = {
      name: 'Table1',
      area: { row: 0, column: 0, rowCount: 5, columnCount: 5 },
      hasHeaders: true,
      hasTotals: false,
    };
    const headings = ['Name', 'Significance', 'Notes', 'Significance2', 'Why'];
    expect(find(headings, { tables: [table] })).toEqual({ Significance: 3, Why: 4 });
    expect(find(headings)).toEqual({});
  });
});
