import fc from 'fast-check';
import type { SheetCells } from '../../../src/grid/sheetCells';
import type { Finding } from '../../../src/register/finding';
import { readTab } from '../../../src/register/read/readTab';
import type { RegisterTab } from '../../../src/register/registerTab';
import { ownHeadings } from '../../../src/register/sheets/ownColumns';
import {
  area,
  details,
  ELEVEN_HEADINGS,
  sheet,
  shown,
  table,
  type TestCell,
} from '../../builders/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const OWN = ownHeadings(scheme).map(({ heading }) => heading);

/** Reads the eleven headings with some rows below them. */
function read(rows: readonly (readonly TestCell[])[], options: Partial<SheetCells> = {}): RegisterTab {
  const { tab } = readTab(sheet([ELEVEN_HEADINGS, ...rows], options), 'Economy', scheme);
  if (!tab) throw new Error('Expected a tab');
  return tab;
}

function names(rows: readonly (readonly TestCell[])[], options: Partial<SheetCells> = {}): string[] {
  return read(rows, options).rows.map(({ name }) => name);
}

function findings(
  rows: readonly (readonly TestCell[])[],
  options: Partial<SheetCells> = {},
): readonly Finding[] {
  return readTab(sheet(rows, options), 'Economy', scheme).findings;
}

/** A row of the eleven columns that holds what is given, by position. */
function row(cells: Readonly<Record<number, TestCell>>): TestCell[] {
  return ELEVEN_HEADINGS.map((_, column) => cells[column] ?? '');
}

const A = details('Alpha Forum');
const B = details('Beta Trust');

describe('readTab', () => {
  it('reads a tab whole', () => {
    const cells = sheet(
      [
        ['Name', 'Lead  Officer', 'Purpose', 'Ref'],
        [' Alpha\u00a0 Forum ', '', 'Aims\nand more', 7],
      ],
      {
        name: '1. Economy',
        visibility: 'Hidden',
        isProtected: true,
        top: 2,
        left: 1,
      },
    );
    const name = {
      sheet: '1. Economy',
      row: 3,
      column: 1,
      value: ' Alpha\u00a0 Forum ',
      text: 'Alpha\u00a0 Forum',
    };
    const purpose = {
      sheet: '1. Economy',
      row: 3,
      column: 3,
      value: 'Aims\nand more',
      text: 'Aims\nand more',
    };
    const { tab } = readTab(cells, 'Economy', scheme);
    const rows = tab?.rows.map((row) => ({ ...row, cells: new Map(row.cells) }));
    expect({ ...tab, rows }).toEqual({
      sheet: '1. Economy',
      theme: 'Economy',
      isHidden: true,
      isProtected: true,
      headerRow: 2,
      firstRow: 3,
      lastRow: 3,
      columns: [
        { id: 'name', column: 1, heading: 'Name' },
        { id: 'leadOfficer', column: 2, heading: 'Lead Officer' },
        { id: 'purpose', column: 3, heading: 'Purpose' },
      ],
      ownColumns: new Map(),
      nextColumn: 5,
      rows: [
        {
          sheet: '1. Economy',
          theme: 'Economy',
          row: 3,
          name: 'Alpha Forum',
          cells: new Map([
            ['name', name],
            ['purpose', purpose],
          ]),
          furtherRows: [],
        },
      ],
      namelessRows: [],
    });
  });

  it('gives an empty range to a tab without partnerships', () => {
    expect(read([[], ['Note: none yet']])).toMatchObject({ headerRow: 0, firstRow: 1, lastRow: 0, rows: [] });
  });

  it('keeps the value and the text that Excel shows', () => {
    const tab = read([row({ 0: 'Forum', 7: shown(42825, '31/03/2017'), 8: shown(8000, ' £8,000 ') })]);
    expect([...(tab.rows[0]?.cells ?? [])].map(([, { value, text }]) => [value, text])).toEqual([
      ['Forum', 'Forum'],
      [42825, '31/03/2017'],
      [8000, '£8,000'],
    ]);
  });

  it('reads a number that its cell is too narrow or too shy to show', () => {
    const tab = read([row({ 0: 'Forum', 7: shown(42825, '#####'), 8: shown(8000, '') })]);
    expect([...(tab.rows[0]?.cells ?? [])].map(([, { text }]) => text)).toEqual(['Forum', '42825', '8000']);
  });

  it('takes a formula that shows nothing, or only spaces, for a blank', () => {
    expect(read([[...A], row({ 1: ' ', 2: '\u00a0', 3: '\u200b' })])).toMatchObject({
      lastRow: 1,
      namelessRows: [],
    });
  });

  it('hands on dates of a 1904 workbook as 1900 serials', () => {
    const cells = sheet([
      ELEVEN_HEADINGS,
      row({ 0: 'Forum', 7: shown(41363, '31/03/2017'), 8: shown(41363, '£41,363') }),
    ]);
    const values = readTab(cells, 'Economy', scheme, 1904).tab?.rows[0]?.cells;
    expect([values?.get('agreementDates')?.value, values?.get('financialArrangements')?.value]).toEqual([
      42825, 41363,
    ]);
  });
});

describe('readTab, rows that are no partnerships', () => {
  it.each<[string, readonly (readonly TestCell[])[]]>([
    ['a blank row', [A, [], B]],
    ['a sub-heading above its rows', [['Voluntary sector'], A, B]],
    ['a sub-heading between rows', [A, ['Voluntary sector'], B]],
    ['a sub-heading with blank rows around it', [A, [], ['Voluntary sector'], [], B]],
    ['a sub-heading in capitals', [A, ['YOUTH AND SPORT'], [], B]],
    ['a sub-heading with a colon', [A, ['Youth:'], [], B]],
    ['a theme for sub-heading', [A, ['Housing'], [], B]],
    ['a type for sub-heading', [['Community Liaison partnerships'], [], A, B]],
    ['a council for sub-heading', [['West Devon'], [], A, B]],
    ['the headings, repeated', [A, ELEVEN_HEADINGS, B]],
    [
      'some of the headings, repeated in capitals',
      [A, row({ 0: 'NAME', 1: 'LEAD MEMBER', 2: 'Lead officer:' }), B],
    ],
    ['column numbers below the headings', [row({ 0: 1, 1: 2, 2: 3, 3: 4 }), A, B]],
    ['a total', [A, B, row({ 0: 'Total', 8: 12000 })]],
    ['a total with words', [A, B, row({ 0: 'TOTAL 2016/17', 3: '2 significant', 8: '£12,000' })]],
    ['a sub-total', [A, row({ 0: 'Sub-total:', 8: 12000 }), B]],
    ['a total of a theme', [A, B, row({ 0: 'Economy total', 8: 12000 })]],
    ['a total labelled elsewhere', [A, B, row({ 7: 'Total', 8: 12000 })]],
    ['a total without a label', [A, B, row({ 8: 12000 })]],
    ['a count', [A, B, row({ 0: 'Number of partnerships', 1: 2 })]],
    ['a count of a type', [A, B, [], row({ 0: 'Strategic', 1: 2 })]],
    ['a note', [A, B, ['Note: figures exclude VAT']]],
    ['a note in two cells', [A, B, [], ['Note', 'Figures exclude VAT']]],
    ['an author', [A, B, [], ['Prepared by:', 'Ann']]],
    ['a note with a star', [A, B, ['* subject to budget']]],
    ['a sentence', [A, B, ['The register is reviewed by members every May.']]],
    ['a key', [A, B, ['S = Significant']]],
    ['a key in two cells', [A, B, [], ['S', 'Significant']]],
    ['a remark set apart', [A, B, [], ['Figures in April prices']]],
    ['a note in another column', [A, B, row({ 5: 'Note: see SLA register' })]],
    ['errors drawn down past the end', [A, B, row({ 8: '#N/A', 9: '#N/A' })]],
  ])('passes over %s', (_, rows) => {
    const tab = read(rows);
    expect(tab.rows.map(({ name }) => name)).toEqual(['Alpha Forum', 'Beta Trust']);
    expect(tab.namelessRows).toEqual([]);
  });

  it('passes over a band merged across columns, whatever it says', () => {
    const rows = [A, ['Dartmoor Forum'], B];
    expect(names(rows, { merges: [area('A3:K3')] })).toEqual(['Alpha Forum', 'Beta Trust']);
    expect(names(rows)).toEqual(['Alpha Forum', 'Dartmoor Forum', 'Beta Trust']);
  });

  it('passes over a text left of the names', () => {
    const cells = sheet([
      ['Lead Officer', 'Name', 'Purpose'],
      ['Voluntary sector'],
      ['Ann', 'Forum', 'Aims'],
    ]);
    const tab = readTab(cells, 'Economy', scheme).tab;
    expect([tab?.rows.map(({ name }) => name), tab?.namelessRows]).toEqual([['Forum'], []]);
  });

  it("passes over content in the add-in's own columns alone", () => {
    const cells = sheet([
      ['Name', 'Lead Officer', 'Purpose', ...OWN],
      ['Forum', 'Ann', 'Aims', 'Strategic', 'Significant'],
      ['', '', '', 'Strategic', 'Significant'],
    ]);
    const { tab, findings: found } = readTab(cells, 'Economy', scheme);
    expect(tab?.rows.map(({ row: position }) => position)).toEqual([1]);
    expect(found.filter(({ code }) => code === 'row/no-name')).toEqual([]);
    expect(tab?.ownColumns).toEqual(new Map(OWN.map((heading, index) => [heading, index + 3])));
    expect(tab?.nextColumn).toBe(12);
  });
});

describe('readTab, rows that are partnerships', () => {
  it.each<[string, readonly TestCell[], string]>([
    ['one further core cell', row({ 0: 'Youth', 5: 'Aims' }), 'Youth'],
    ['an amount alone', row({ 0: 'Youth', 8: 5000 }), 'Youth'],
    ['a name like a total', row({ 0: 'Total Communities', 2: 'Ann', 8: 5000 }), 'Total Communities'],
    ['a name like a theme', row({ 0: 'Communities', 2: 'Ann', 5: 'Aims' }), 'Communities'],
    ['a number for a name', row({ 0: 38, 2: 'Ann', 5: 'Aims' }), '38'],
    ['an error for its only detail', row({ 0: 'Youth', 2: '#REF!' }), 'Youth'],
    ['a body for a lone name', row({ 0: 'Dartmoor Forum' }), 'Dartmoor Forum'],
    ['an abbreviation for a lone name', row({ 0: 'Ltd' }), 'Ltd'],
  ])('reads a row with %s', (_, partnership, name) => {
    expect(names([A, partnership, B])).toEqual(['Alpha Forum', name, 'Beta Trust']);
  });

  it('reads a lone name that nothing is headed by', () => {
    expect(names([A, B, ['Tamar Valley']])).toEqual(['Alpha Forum', 'Beta Trust', 'Tamar Valley']);
  });

  it('reads lone names one below the other as a list', () => {
    expect(names([A, ['Tamar Valley'], ['South Dartmoor'], B])).toHaveLength(4);
    expect(names([['Tamar Valley'], ['South Dartmoor'], ['DALC']])).toHaveLength(3);
  });

  it('reads a lone name in capitals where all names are', () => {
    const [first, second] = [details('ALPHA LEISURE'), details('BETA LEISURE')];
    expect(names([first, second, ['TAMAR VALLEY']])).toHaveLength(3);
  });

  it('reads a lone name that has a reference', () => {
    const cells = sheet([
      ['Ref', 'Name', 'Lead Officer', 'Purpose'],
      [1, 'Tamar Valley'],
      [2, 'Forum', 'Ann', 'Aims'],
    ]);
    expect(readTab(cells, 'Economy', scheme).tab?.rows.map(({ name }) => name)).toEqual([
      'Tamar Valley',
      'Forum',
    ]);
  });
});

describe('readTab, names merged down', () => {
  const rows = [A, row({ 4: 'WD', 8: 500 }), row({ 8: 700 }), B];

  it('takes the further rows into the partnership', () => {
    const tab = read(rows, { merges: [area('A2:A4')] });
    expect(
      tab.rows.map(({ row: first, furtherRows }) => [first, furtherRows.map((further) => further.row)]),
    ).toEqual([
      [1, [2, 3]],
      [4, []],
    ]);
    expect([...(tab.rows[0]?.furtherRows[0]?.cells ?? [])].map(([id]) => id)).toEqual([
      'area',
      'financialArrangements',
    ]);
    expect(tab.namelessRows).toEqual([]);
  });

  it('ends with the last further row', () => {
    expect(read([A, row({ 8: 500 })], { merges: [area('A2:A3')] }).lastRow).toBe(2);
  });

  it('reads a lone name with its details in the merged rows', () => {
    expect(
      names([A, ['Tamar Valley'], row({ 4: 'WD', 5: 'Aims' }), B], { merges: [area('A3:A4')] }),
    ).toHaveLength(3);
  });

  it('attaches nothing to a blank that is merged', () => {
    const tab = read([A, row({ 5: 'Aims' }), row({ 5: 'More' })], { merges: [area('A3:A4')] });
    expect([tab.rows[0]?.furtherRows, tab.namelessRows.map(({ row: position }) => position)]).toEqual([
      [],
      [2, 3],
    ]);
  });
});

describe('readTab, Excel tables', () => {
  it('takes the table for header and rows, its totals row for neither', () => {
    const rows = [A, B, row({ 0: 'Overall', 1: 'Cllr', 8: 12 }), [], details('Elsewhere Forum')];
    expect(names(rows, { tables: [table('A1:K4', { hasTotals: true })] })).toEqual([
      'Alpha Forum',
      'Beta Trust',
    ]);
  });

  it('reads what was typed straight below a table that did not grow', () => {
    const rows = [A, B, ['Note'], details('Elsewhere Forum')];
    expect(names(rows, { tables: [table('A1:K2')] })).toEqual(['Alpha Forum', 'Beta Trust']);
  });

  it('reads a second table with the same headings', () => {
    const rows = [A, [], ['Desirable partnerships'], ELEVEN_HEADINGS, B];
    const tables = [table('A1:K2'), table('A5:K6', { name: 'Table2' })];
    expect(names(rows, { tables })).toEqual(['Alpha Forum', 'Beta Trust']);
  });

  it('leaves a table of something else below the register alone', () => {
    const rows = [A, B, [], ['Body', 'Lead', 'Phone'], ['Gamma Forum', 'Ann', '01803']];
    expect(names(rows, { tables: [table('A5:C6')] })).toEqual(['Alpha Forum', 'Beta Trust']);
  });

  it('reads a table that lies under typed headings', () => {
    const rows = [['Column1', 'Column2', 'Column3'], A, B];
    expect(names(rows, { tables: [table('A2:K4')] })).toEqual(['Alpha Forum', 'Beta Trust']);
  });
});

describe('readTab, findings', () => {
  it('finds no fault with a good tab', () => {
    expect(findings([ELEVEN_HEADINGS, A, B])).toEqual([]);
  });

  it('reports a tab without a header', () => {
    expect(readTab(sheet([['Some text']]), 'Economy', scheme)).toEqual({
      tab: undefined,
      findings: [{ code: 'tab/no-header', sheet: 'Economy', value: '', facts: { theme: 'Economy' } }],
    });
  });

  it('reports a header without Name as that', () => {
    expect(findings([ELEVEN_HEADINGS.slice(1)])).toEqual([
      {
        code: 'tab/missing-column',
        sheet: 'Economy',
        value: '',
        facts: { theme: 'Economy', column: 'Name' },
      },
    ]);
  });

  it('reports each of the eleven that is missing', () => {
    const found = findings([['Name', 'Lead Officer', 'Annual £ SH', 'Start date', 'End date']]);
    expect(found.map(({ code, facts }) => [code, facts.column])).toEqual(
      [
        'Lead Member',
        'Significant/Desirable',
        'Area covered',
        'Purpose',
        'Partners',
        'Financial arrangements',
        'Type of Partnership',
        'Contact Details',
      ].map((column) => ['tab/missing-column', column]),
    );
  });

  it('reports merged areas that Excel does not tell', () => {
    const unknown = [
      { code: 'tab/merges-unknown', sheet: 'Economy', value: '', facts: { theme: 'Economy' } },
    ];
    expect(findings([ELEVEN_HEADINGS, A], { lacksMerges: true })).toEqual(unknown);
  });

  it('reports a hidden tab', () => {
    const hidden = [{ code: 'tab/hidden', sheet: 'Economy', value: '', facts: { theme: 'Economy' } }];
    expect(findings([ELEVEN_HEADINGS, A], { visibility: 'Hidden' })).toEqual(hidden);
    expect(findings([ELEVEN_HEADINGS, A], { visibility: 'VeryHidden' })).toEqual(hidden);
  });

  it('reports two headings for one column', () => {
    expect(findings([[...ELEVEN_HEADINGS, 'Aims'], A])).toEqual([
      {
        code: 'tab/duplicate-column',
        sheet: 'Economy',
        row: 0,
        column: 11,
        heading: 'Aims',
        value: 'Aims',
        facts: { column: 'Purpose', first: 'Purpose', firstCell: 'F1', second: 'Aims', secondCell: 'L1' },
      },
    ]);
  });

  it('reports details without a name', () => {
    expect(findings([ELEVEN_HEADINGS, A, row({ 2: 'Ann', 5: 'Aims' }), B])).toEqual([
      {
        code: 'row/no-name',
        sheet: 'Economy',
        row: 2,
        column: 0,
        heading: 'Name',
        value: '',
        facts: { detail: 'Ann', detailHeading: 'Lead Officer' },
      },
    ]);
  });

  it('reports figures without a name straight above a partnership', () => {
    expect(findings([ELEVEN_HEADINGS, A, row({ 8: 500 }), B]).map(({ code }) => code)).toEqual([
      'row/no-name',
    ]);
  });

  it.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'])(
    'reports %s and counts the cell as not filled',
    (error) => {
      const cells = sheet([ELEVEN_HEADINGS, row({ 0: 'Forum', 2: error, 5: 'Aims' })]);
      const { tab, findings: found } = readTab(cells, 'Economy', scheme);
      expect(found).toEqual([
        {
          code: 'cell/error-value',
          sheet: 'Economy',
          row: 1,
          column: 2,
          heading: 'Lead Officer',
          value: error,
          facts: { name: 'Forum' },
        },
      ]);
      expect([...(tab?.rows[0]?.cells ?? [])].map(([id]) => id)).toEqual(['name', 'purpose']);
    },
  );

  it('reports a name that is an error once, as the error', () => {
    const found = findings([ELEVEN_HEADINGS, row({ 0: '#REF!', 5: 'Aims' })]);
    expect(found.map(({ code, facts }) => [code, facts])).toEqual([['cell/error-value', { name: '' }]]);
  });

  it('looks for errors in the columns that it reads', () => {
    expect(
      findings([
        [...ELEVEN_HEADINGS, 'Ref'],
        [...A, '#REF!'],
        ['#', 'Cllr', '#1'],
      ]),
    ).toEqual([]);
  });
});

describe('readTab, whatever the layout', () => {
  const body = [A, B, details('Gamma Board')];
  const blank = fc.constant<TestCell[]>([]);
  const title = fc.constantFrom<TestCell[]>(
    ['Register of partnerships'],
    [],
    ['', 'As at', 42460],
    ['Name of theme: Economy'],
  );

  it('reads the same partnerships below any titles, with blank rows between and the columns in any order', () => {
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 6 }),
        fc.array(fc.array(blank, { maxLength: 2 }), { minLength: 3, maxLength: 3 }),
        fc.shuffledSubarray([...ELEVEN_HEADINGS.keys()], { minLength: 11 }),
        fc.nat(5),
        (titles, gaps, order, left) => {
          const shuffle = (cells: readonly TestCell[]): TestCell[] =>
            order.map((column) => cells[column] ?? '');
          const rows = body.flatMap((partnership, index) => [...(gaps[index] ?? []), shuffle(partnership)]);
          const { tab } = readTab(
            sheet([...titles, shuffle(ELEVEN_HEADINGS), ...rows], { left }),
            'Economy',
            scheme,
          );
          const read = tab?.rows.map(({ cells }) =>
            Object.fromEntries([...cells].map(([id, { text }]) => [id, text])),
          );
          expect(read).toEqual(
            names(body).map((name) => ({
              name,
              leadMember: 'Cllr A',
              leadOfficer: 'B Officer',
              significance: 'D',
              area: 'Both',
              purpose: 'Aims',
              partners: 'Partner',
              financialArrangements: 'nil',
              type: 'Strategic',
              contact: 'a@b.uk',
            })),
          );
        },
      ),
    );
  });

  it('reads 10,000 rows of 25 columns in well under a second of processor time', () => {
    const headings = [...ELEVEN_HEADINGS, ...Array.from({ length: 14 }, (_, index) => `Extra ${index}`)];
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      ...details(`Forum ${index}`),
      ...Array<string>(14).fill('more'),
    ]);
    const cells = sheet([headings, ...rows]);
    const start = process.cpuUsage();
    expect(readTab(cells, 'Economy', scheme).tab?.rows).toHaveLength(10_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});
