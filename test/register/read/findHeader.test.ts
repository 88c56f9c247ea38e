import { findHeader, hasHeaderWithoutName } from '../../../src/register/read/findHeader';
import { ownHeadings } from '../../../src/register/sheets/ownColumns';
import { area, details, ELEVEN_HEADINGS, sheet, table, type TestCell } from '../../builders/sheetCells';
import type { SheetCells } from '../../../src/grid/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const OWN = ownHeadings(scheme).map(({ heading }) => heading);

/** The header row as Excel numbers it, and the columns by letter-free position. */
function find(
  rows: readonly (readonly TestCell[])[],
  options: Partial<SheetCells> = {},
): { row: number; columns: Record<string, number> } | undefined {
  const header = findHeader(sheet(rows, options), scheme);
  if (!header) return undefined;
  return {
    row: header.row,
    columns: Object.fromEntries(header.columns.map(({ id, column }) => [id, column])),
  };
}

const SHORT = { name: 0, leadOfficer: 1, purpose: 2 };

describe('findHeader', () => {
  it('knows the eleven headings in row 1', () => {
    const header = find([ELEVEN_HEADINGS, details('Forum')]);
    expect(header).toEqual({
      row: 0,
      columns: {
        name: 0,
        leadMember: 1,
        leadOfficer: 2,
        significance: 3,
        area: 4,
        purpose: 5,
        partners: 6,
        agreementDates: 7,
        financialArrangements: 8,
        type: 9,
        contact: 10,
      },
    });
  });

  it('looks past titles, notes and blank rows', () => {
    expect(
      find([
        ['Partnership register'],
        [],
        ['As at', 42460],
        ['Name of register: Economy'],
        [],
        ['Name', 'Lead Officer', 'Purpose'],
      ]),
    ).toEqual({ row: 5, columns: SHORT });
  });

  it('counts positions from where the used cells begin', () => {
    expect(find([[], ['Name', 'Lead Officer', 'Purpose']], { top: 4, left: 2 })).toEqual({
      row: 5,
      columns: { name: 2, leadOfficer: 3, purpose: 4 },
    });
  });

  it('searches 30 used rows, however many blank ones stand between', () => {
    const header = ['Name', 'Lead Officer', 'Purpose'];
    const notes = (count: number): string[][] => Array.from({ length: count }, () => [['Note'], []]).flat();
    expect(find([...notes(29), header])).toEqual({ row: 58, columns: SHORT });
    expect(find([...notes(30), header])).toBeUndefined();
  });

  it.each([
    [['Name', 'Lead Officer']],
    [['Lead Member', 'Lead Officer', 'Purpose']],
    [['Name', 'Ref', 'Total']],
    [[]],
  ])('needs Name and two others: not %j', (headings) => {
    expect(find([headings])).toBeUndefined();
  });

  it('takes the row that names most, the first of equals', () => {
    const rows = [
      ['Name', 'Type', 'Purpose'],
      [],
      ['Name', 'Lead Officer', 'Purpose', 'Area'],
      ['Name', 'Lead Officer', 'Purpose', 'Area'],
    ];
    expect(find(rows)?.row).toBe(2);
  });

  it('keeps the first of two headings for one column, and reports both', () => {
    const header = findHeader(sheet([['Name', 'Purpose', 'Lead Officer', 'Aims', 'Purpose']]), scheme);
    const first = { id: 'purpose', column: 1, heading: 'Purpose' };
    expect(header?.duplicates).toEqual([
      { id: 'purpose', first, second: { id: 'purpose', column: 3, heading: 'Aims' } },
      { id: 'purpose', first, second: { id: 'purpose', column: 4, heading: 'Purpose' } },
    ]);
    expect(header?.columns).toEqual([
      { id: 'name', column: 0, heading: 'Name' },
      first,
      { id: 'leadOfficer', column: 2, heading: 'Lead Officer' },
    ]);
  });

  it("never takes the add-in's columns for the officer's", () => {
    expect(find([['Name', 'Lead Officer', 'Purpose', ...OWN]])).toEqual({ row: 0, columns: SHORT });
  });

  it("reads equal headings of the officer's as the officer's", () => {
    expect(find([['Name', 'Significance', 'Purpose', 'Classification']])?.columns).toEqual({
      name: 0,
      significance: 1,
      purpose: 2,
      type: 3,
    });
  });
});

describe('findHeader, headings split over two rows', () => {
  const UPPER = ['Name', 'Lead Officer', 'Financial arrangements', '', 'Type', 'Contact details'];
  const LOWER = ['', '', 'SH', 'WD', '', ''];
  const SPLIT = {
    row: 1,
    columns: {
      name: 0,
      leadOfficer: 1,
      'annualCash:South Hams': 2,
      'annualCash:West Devon': 3,
      type: 4,
      contact: 5,
    },
  };

  it('joins them where merged areas are not known', () => {
    expect(find([UPPER, LOWER])).toEqual(SPLIT);
  });

  it('joins them where merged areas are known', () => {
    expect(find([UPPER, LOWER], { merges: [area('C1:D1'), area('A1:A2'), area('B1:B2')] })).toEqual(SPLIT);
  });

  it('joins them where the upper row alone names every column of the report', () => {
    const upper = [...ELEVEN_HEADINGS.slice(0, 9), '', ...ELEVEN_HEADINGS.slice(9)];
    const lower = upper.map((_, column) => (column === 8 ? 'SH' : column === 9 ? 'WD' : ''));
    const row = upper.map((_, column) => `text ${column}`);
    expect(find([upper, lower, row])).toMatchObject({
      row: 1,
      columns: { name: 0, 'annualCash:South Hams': 8, 'annualCash:West Devon': 9, contact: 11 },
    });
  });

  it('joins them below a title', () => {
    expect(find([['Economy partnerships'], UPPER, LOWER])).toEqual({ ...SPLIT, row: 2 });
  });

  it('reads headings that stand in the lower row', () => {
    expect(
      find([
        ['', '', 'Financial arrangements', '', '', ''],
        ['Name', 'Lead Officer', 'SH', 'WD', 'Type', 'Contact details'],
      ]),
    ).toEqual(SPLIT);
  });

  it('ends a group at its merged area', () => {
    const rows = [
      ['Name', 'Lead Officer', 'Annual £', '', ''],
      ['', '', 'SH', 'WD', 'SH'],
    ];
    expect(find(rows, { merges: [area('C1:D1')] })?.columns).toEqual({
      name: 0,
      leadOfficer: 1,
      'annualCash:South Hams': 2,
      'annualCash:West Devon': 3,
    });
  });

  it('does not miss Financial arrangements when its halves are there', () => {
    expect(findHeader(sheet([UPPER, LOWER]), scheme)?.named.has('financialArrangements')).toBe(true);
  });

  it('joins words that were typed one below the other', () => {
    expect(
      find([
        ['', 'Lead', 'Lead', 'Area'],
        ['Name', 'Member', 'Officer', 'covered'],
      ])?.columns,
    ).toEqual({ name: 0, leadMember: 1, leadOfficer: 2, area: 3 });
  });

  it('reads start and end below Agreement dates', () => {
    expect(
      find([
        ['Name', 'Purpose', 'Agreement dates', ''],
        ['', '', 'Start', 'End'],
      ])?.columns,
    ).toEqual({ name: 0, purpose: 1, agreementStart: 2, agreementEnd: 3 });
  });

  it("takes no contact's name for a partnership's", () => {
    const header = findHeader(
      sheet([
        ['Name', 'Agreement dates', '', 'Contact details', ''],
        ['', 'Start', 'End', 'Name', 'Phone'],
      ]),
      scheme,
    );
    expect(header?.columns.map(({ id, column }) => [id, column])).toEqual([
      ['name', 0],
      ['agreementStart', 1],
      ['agreementEnd', 2],
      ['contact', 3],
    ]);
    expect(header?.duplicates).toEqual([]);
  });

  it('does not join a title with the headings below it', () => {
    expect(find([['Partnership'], ['Name', 'Lead Officer', 'Purpose']])).toEqual({ row: 1, columns: SHORT });
  });

  it('does not join the headings with the first partnership', () => {
    expect(
      find([
        ['Name', 'Area covered', 'Financial arrangements', ''],
        ['Forum', 'SH', 'WD', 'SH'],
      ])?.row,
    ).toBe(0);
  });
});

describe('findHeader, Excel tables', () => {
  const rows = [
    ['Name', 'Lead Officer', 'Purpose', 'Key', 'Name', 'Email'],
    ['Forum', 'B Officer', 'Aims', '', 'Ann', 'ann@b.uk'],
  ];

  it("leaves another table's headings beside the register alone", () => {
    const header = findHeader(sheet(rows, { tables: [table('E1:F2'), table('A1:C2')] }), scheme);
    expect(header?.columns.map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(header?.duplicates).toEqual([]);
    expect(header?.table).toEqual(table('A1:C2'));
  });

  it("prefers a table's header to an equal row above it", () => {
    const both = [
      ['Name', 'Lead Officer', 'Purpose'],
      [],
      ['Name', 'Lead Officer', 'Purpose'],
      ['Forum', 'B', 'C'],
    ];
    expect(find(both, { tables: [table('A3:C4')] })?.row).toBe(2);
  });

  it('passes over headings that Excel made up', () => {
    const generated = [
      ['Column1', 'Column2', 'Column3'],
      ['Name', 'Lead Officer', 'Purpose'],
      ['Forum', 'B', 'C'],
    ];
    expect(find(generated, { tables: [table('A1:C3')] })).toEqual({ row: 1, columns: SHORT });
  });

  it("reads columns beside the table, after the table's own", () => {
    const beside = [['Purpose', '', 'Name', 'Lead Officer', 'Aims', 'Statutory']];
    expect(find(beside, { tables: [table('C1:E2')] })?.columns).toEqual({
      name: 2,
      leadOfficer: 3,
      purpose: 4,
      statutory: 5,
    });
  });
});

describe('hasHeaderWithoutName', () => {
  it.each([
    [['', 'Lead Member', 'Lead Officer', 'Purpose'], true],
    [['Name', 'Lead Member', 'Lead Officer', 'Purpose'], false],
    [['Lead Officer', 'Purpose'], false],
    [['Some', 'other', 'sheet'], false],
  ])('judges %j', (headings, expected) => {
    expect(hasHeaderWithoutName(sheet([headings]), scheme)).toBe(expected);
  });
});
