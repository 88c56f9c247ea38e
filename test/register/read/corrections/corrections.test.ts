import type { Correction, KeptCorrections } from '../../../../src/register';
import { addCorrections, readTabs, recogniseTabs } from '../../../../src/register';
import { sheet } from '../../../builders/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const scheme = SOUTH_HAMS_WEST_DEVON_2016;
const ROWS = [
  ['Body', 'Who', 'Lead Officer', 'Money we give'],
  ['Devon Enterprise Board', 'Cllr A', 'B Officer', '£12,000'],
];
const HEADINGS: readonly Correction[] = [
  { about: 'heading', sheet: 'Economy', heading: 'Body', column: 'name' },
  { about: 'heading', sheet: 'Economy', heading: 'Money we give', column: 'financialArrangements' },
];
const tabOf = (theme: string | null, name = 'Work and jobs'): Correction => ({
  about: 'tab',
  sheet: name,
  theme,
});

function columnsOf(rows: readonly (readonly string[])[], corrections: readonly Correction[]) {
  const { tabs, findings } = readTabs([sheet(rows)], [], scheme, corrections);
  const columns = tabs[0]?.columns.map(({ id, heading }) => [id, heading]);
  return { columns, codes: findings.map(({ code }) => code).filter((code) => code.startsWith('tab/')) };
}

describe('readTabs, with corrections', () => {
  it('reads a tab as the theme that an officer names, and leaves one alone that is no register tab', () => {
    const named = sheet([['Name', 'Lead Officer', 'Purpose']], { name: 'Work and jobs' });
    const economy = sheet([['Name', 'Lead Officer', 'Purpose']]);
    const corrections = [tabOf('Economy', 'WORK AND JOBS'), tabOf(null, 'Economy')];
    const { tabs, ignoredSheets } = readTabs([named, economy], [], scheme, corrections);
    expect(tabs.map(({ sheet: name, theme }) => [name, theme])).toEqual([['Work and jobs', 'Economy']]);
    expect(ignoredSheets).toEqual(['Economy']);
  });

  it('goes by the name when the theme has left the scheme', () => {
    const economy = sheet([['Name', 'Lead Officer', 'Purpose']]);
    const { tabs } = readTabs([economy], [], scheme, [tabOf('Transport', 'Economy')]);
    expect(tabs.map(({ theme }) => theme)).toEqual(['Economy']);
  });

  it('finds a header by headings that an officer explained, wherever they stand', () => {
    expect(columnsOf(ROWS, []).codes).toEqual(['tab/no-header']);
    const found = [
      ['name', 'Body'],
      ['leadOfficer', 'Lead Officer'],
      ['financialArrangements', 'Money we give'],
    ];
    expect(columnsOf(ROWS, HEADINGS).columns).toEqual(found);
    const moved = [[], ['Title'], ...ROWS.map(([a = '', b = '', c = '', d = '']) => [b, a, c, d])];
    expect(columnsOf(moved, HEADINGS).columns).toEqual(found);
    const respaced = [['  BODY*', 'Who', 'Lead  officer', 'Money\nwe give'], ...ROWS.slice(1)];
    expect(columnsOf(respaced, HEADINGS).columns?.map(([id]) => id)).toEqual(found.map(([id]) => id));
  });

  it('takes a column from the heading that had it, and reads none under a heading that stands for none', () => {
    const rows = [['Name', 'Purpose', 'What for', 'Category']];
    const corrections: readonly Correction[] = [
      { about: 'heading', sheet: 'Economy', heading: 'What for', column: 'purpose' },
      { about: 'heading', sheet: 'Economy', heading: 'Category', column: null },
    ];
    expect(columnsOf([[...(rows[0] ?? []), 'Area']], corrections)).toMatchObject({
      columns: [
        ['name', 'Name'],
        ['purpose', 'What for'],
        ['area', 'Area'],
      ],
    });
  });

  it('reads a column of one council, and leaves out one that the scheme does not have', () => {
    const rows = [['Name', 'Area', 'Purpose', 'Ours', 'Theirs']];
    const money = (heading: string, council: string): Correction => ({
      about: 'heading',
      sheet: 'Economy',
      heading,
      column: `annualCash:${council}`,
    });
    const { columns } = columnsOf(rows, [money('Ours', 'South Hams'), money('Theirs', 'Lancaster')]);
    expect(columns?.slice(3)).toEqual([['annualCash:South Hams', 'Ours']]);
  });
});

describe('recogniseTabs', () => {
  const recognise = (kept: KeptCorrections, rows = ROWS) =>
    recogniseTabs({ sheets: [sheet(rows)], allNames: ['Economy', 'Notes'], scheme, kept });

  it('lists the headings of a tab with what each is taken for', () => {
    expect(recognise({ kind: 'kept', corrections: HEADINGS }).tabs).toEqual([
      {
        sheet: 'Economy',
        theme: 'Economy',
        isCorrected: false,
        hasHeader: true,
        headerRow: 0,
        headings: [
          { column: 0, heading: 'Body', id: 'name', isCorrected: true },
          { column: 1, heading: 'Who', id: undefined, isCorrected: false },
          { column: 2, heading: 'Lead Officer', id: 'leadOfficer', isCorrected: false },
          { column: 3, heading: 'Money we give', id: 'financialArrangements', isCorrected: true },
        ],
      },
    ]);
  });

  it('offers the row that looks most like headings where none were found', () => {
    const [tab] = recognise({ kind: 'none' }, [['Partnerships of 2016'], ...ROWS]).tabs;
    expect(tab).toMatchObject({ hasHeader: false, headerRow: 1 });
    expect(tab?.headings.map(({ heading }) => heading)).toEqual(ROWS[0]);
    expect(recognise({ kind: 'none' }, [['Nothing here']]).tabs[0]).toMatchObject({
      hasHeader: false,
      headerRow: undefined,
      headings: [],
    });
  });

  it('says of each correction whether it was followed', () => {
    const corrections: readonly Correction[] = [
      ...HEADINGS,
      { about: 'heading', sheet: 'Economy', heading: 'Gone', column: 'area' },
      { about: 'heading', sheet: 'Notes', heading: 'Body', column: 'name' },
      { about: 'heading', sheet: 'Economy', heading: 'Who', column: 'annualCash:Lancaster' },
      tabOf('Transport', 'Economy'),
      tabOf('Homes', 'Renamed'),
      tabOf('Homes', 'Notes'),
      tabOf(null, 'Notes'),
    ];
    expect(recognise({ kind: 'kept', corrections }).corrections.map(({ use }) => use)).toEqual([
      'used',
      'used',
      'no such heading',
      'tab not read',
      'not in scheme',
      'not in scheme',
      'no such tab',
      'replaced',
      'used',
    ]);
  });
});

describe('addCorrections', () => {
  it('puts what is said last in the place of what was said before of the same tab or heading', () => {
    const [body, money] = HEADINGS;
    const other: Correction = { about: 'heading', sheet: 'ECONOMY', heading: ' body ', column: 'parent' };
    expect(addCorrections([...HEADINGS, tabOf('Homes')], [other, tabOf(null)])).toEqual([
      money,
      other,
      tabOf(null),
    ]);
    expect(
      addCorrections(
        [],
        [body].flatMap((one) => one ?? []),
      ),
    ).toEqual([body]);
  });
});
