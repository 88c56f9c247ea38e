import { ANYTHING } from '../../../../src/register/interval';
import {
  planAppendix4,
  type Appendix4Options,
} from '../../../../src/register/papers/appendix4/planAppendix4';
import type { AssessedRegister } from '../../../../src/register/partnership';
import { takeSnapshot } from '../../../../src/register/papers/snapshot';
import { paperCells } from '../../../builders/paperCells';
import { agreement, reviews, type GivenFacts } from '../../../builders/facts';
import { CONTEXT, partnership } from '../../../builders/partnership';
import { registerTab, type RowContent } from '../../../builders/register';

const OPTIONS: Appendix4Options = { scheme: CONTEXT.scheme, builtOn: '2016-08-05', isPublic: false };

type Row = readonly [RowContent, GivenFacts];

function register(themes: Readonly<Record<string, readonly Row[]>>): AssessedRegister {
  const tabs = Object.entries(themes).map(([sheet, rows]) => ({
    rows,
    tab: registerTab(
      rows.map(([content]) => content),
      { sheet },
    ),
  }));
  return {
    asOf: CONTEXT.asOf,
    scheme: CONTEXT.scheme.name,
    tabs: tabs.map(({ tab }) => tab),
    classes: ['Significant', 'Desirable', 'Undetermined'],
    ignoredSheets: [],
    partnerships: tabs.flatMap(({ tab, rows }) =>
      tab.rows.map((row, index) => partnership(row, rows[index]?.[1], 'current')),
    ),
    findings: [],
  };
}

const VISIT: Row = [
  { name: 'Visit South Devon', leadMember: 'Cllr A', leadOfficer: 'Bea Marlow', area: 'South Hams' },
  {
    councils: ['South Hams'],
    cash: { sh: 12000 },
    days: { sh: 0.5 },
    type: 'Community Delivery',
    agreement: agreement({ kind: 'SLA', end: '2018-03-31' }),
    reviews: reviews({ lastAnnualReport: '2015-10-12', lastAnnualReview: '2016-01-11' }),
    recorded: 'Desirable',
  },
];
const FORUM: Row = [
  { name: 'Rail Forum' },
  { cash: { wd: { low: 2000, high: 3000 } }, days: { shared: ANYTHING } },
];
const BOARD: Row = [{ name: 'Board' }, { cash: { sh: 1, wd: 2.5 }, type: 'Strategic' }];

function plan(themes: Readonly<Record<string, readonly Row[]>>, options: Partial<Appendix4Options> = {}) {
  const made = planAppendix4(register(themes), { ...OPTIONS, ...options });
  return { made, cells: paperCells(made) };
}

const BOTH = { Economy: [VISIT, FORUM], Homes: [BOARD] };

describe('planAppendix4', () => {
  it('gives each partnership a row under the headings', () => {
    const { cells } = plan({ Economy: [VISIT] });
    const headings = cells.find((row) => row[0] === 'Ref')?.slice(0, -1);
    const row = cells.find((each) => each[0] === 'EC 1');
    expect(headings?.map((heading, index) => [heading, row?.[index]])).toEqual([
      ['Ref', 'EC 1'],
      ['Partnership', 'Visit South Devon'],
      ['Councils', 'South Hams'],
      ['Class and the test that decided it', 'Significant\nMet: resource\nRecorded: Desirable'],
      ['Type', 'Community Delivery'],
      ['Lead member and lead officer', 'Cllr A\nBea Marlow'],
      ['£ now, South Hams', 12000],
      ['£ now, West Devon', 0],
      ['Officer days a month', 0.5],
      ['Agreement', 'SLA to 31 March 2018, current'],
      ['Reporting', 'Quarterly\nLast received 12 October 2015'],
      ['Outcome of review', 'Last reviewed 11 January 2016'],
      [
        'Issues to resolve',
        'Could it be delivered in house, or by another?\nIt is recorded as Desirable: is Significant right?\nIs a business plan wanted?',
      ],
      [
        'Recommendation',
        'Retain Visit South Devon at the current level of £12,000 (South Hams) for 2017/18. Invite Visit South Devon to bring a business plan to Overview and Scrutiny by 30 September 2016, covering what the money is spent on, benefit to residents, links to priorities, value for money and success measures.',
      ],
      ['£ proposed, South Hams', 12000],
      ['£ proposed, West Devon', 0],
      [
        'Change',
        expect.stringMatching(/^=IF\(COUNT\(G(\d+):H\1,O\1:P\1\)=4,SUM\(O\1:P\1\)-SUM\(G\1:H\1\),""\)$/),
      ],
      ['Decision route', 'South Hams: Overview and Scrutiny Panel, Executive, Council'],
    ]);
  });

  it('leads from each reference to the register’s row', () => {
    const { made } = plan(BOTH);
    const links = made.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'link' ? [cell] : [])),
    );
    expect(links).toEqual([
      { kind: 'link', text: 'EC 1', to: { sheet: 'Economy', row: 3, column: 0 } },
      { kind: 'link', text: 'EC 2', to: { sheet: 'Economy', row: 4, column: 0 } },
      { kind: 'link', text: 'HO 1', to: { sheet: 'Homes', row: 3, column: 0 } },
    ]);
  });

  it('adds up each theme and all of them by live formulas over their rows', () => {
    const { cells } = plan(BOTH);
    const at = (name: string) => cells.findIndex((row) => row[1] === name) + 1;
    const sums = ['G', 'H', 'I', 'O', 'P', 'Q'];
    const formulas = (name: string) => {
      const row = cells[at(name) - 1] ?? [];
      return [6, 7, 8, 14, 15, 16].map((column) => row[column]);
    };
    const [first, last] = [at('Visit South Devon'), at('Rail Forum')];
    expect(formulas('Economy, subtotal')).toEqual(
      sums.map((letter) => `=SUBTOTAL(9,${letter}${first}:${letter}${last})`),
    );
    expect(formulas('Homes, subtotal')).toEqual(sums.map((letter) => `=SUBTOTAL(9,${letter}${at('Board')})`));
    expect(formulas('Total of all themes')).toEqual(
      sums.map((letter) => `=SUBTOTAL(9,${letter}${first}:${letter}${at('Homes, subtotal')})`),
    );
    expect(formulas('Economy\n2 partnerships')).toEqual(
      sums.map((letter) => `=${letter}${at('Economy, subtotal')}`),
    );
    expect(formulas('All themes\n3 partnerships')).toEqual(
      sums.map((letter) => `=${letter}${at('Total of all themes')}`),
    );
  });

  it('says how many amounts are not in the sums, and shows pence where there are some', () => {
    const { cells, made } = plan(BOTH);
    expect(cells.flat()).toContain(
      'Ranges and what is not known are not in the sums: £ now, West Devon in 1 row; Officer days a month in 1 row; £ proposed, West Devon in 1 row. The change is of rows where all amounts are figures.',
    );
    expect(made.columns[6]?.numberFormat).toBe('£#,##0.00');
    expect(plan({ Economy: [VISIT] }).made.columns[6]?.numberFormat).toBe('£#,##0');
  });

  it('tells classes, agreements, reviews and gaps of each theme, and what undetermined ones need', () => {
    const undetermined: Row = [
      { name: 'Open', leadOfficer: 'B' },
      { cash: { shared: ANYTHING }, type: 'Strategic' },
    ];
    const { cells } = plan({ Economy: [VISIT, undetermined] });
    const row = cells.find((each) => each[1] === 'Economy\n2 partnerships') ?? [];
    expect([row[3], row[10], row[12]]).toEqual([
      '1 Significant\n0 Desirable\n1 Undetermined',
      '1 no date',
      'Not known: the amount (1)',
    ]);
    expect(cells.flat()).toContain('Undetermined: 1 partnership, and what each needs');
    expect(cells.flat()).toContain('EC 2  Open: needs the amount paid a year.');
  });

  it('tells what has changed since the papers that were taken to committee', () => {
    const taken = { ...takeSnapshot(register({ Economy: [VISIT] })), asOf: '2015-07-01' };
    const { cells } = plan({ Economy: [VISIT, FORUM] }, { taken });
    const at = cells.findIndex((row) => row[0] === 'Changes since the papers of 1 July 2015');
    expect(cells[at + 1]?.[0]).toBe('Rail Forum (Economy): New in the register.');
  });

  it('leaves officers’ names out of the public version', () => {
    const row: Row = [{ ...VISIT[0], recommendation: 'Ask Bea Marlow' }, VISIT[1]];
    const text = plan({ Economy: [row] }, { isPublic: true })
      .cells.flat()
      .join('\n');
    expect(text).not.toContain('Bea Marlow');
    expect(text).toContain('Public version');
  });

  it('freezes and repeats the headings, and hides what it remembers', () => {
    const { made, cells } = plan(BOTH);
    const heading = cells.findIndex((row) => row[0] === 'Ref');
    expect([made.frozenRows, made.frozenColumns, made.print.headingRows]).toEqual([
      heading + 1,
      2,
      { first: heading, count: 1 },
    ]);
    expect(made.columns.at(-1)?.widthPoints).toBe(0);
  });

  it.each([
    ['whole pounds', { Economy: [VISIT] }, 0.55],
    ['pence', BOTH, 0.52],
  ])('is no wider than what A4 shows readably, of %s', (_, themes, scale) => {
    const width = plan(themes).made.columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0);
    expect(770 / width).toBeGreaterThanOrEqual(scale);
  });

  it('makes a sheet of a register without partnerships', () => {
    const { cells } = plan({ Economy: [] });
    expect(cells.find((row) => row[1] === 'All themes\n0 partnerships')?.slice(6, 9)).toEqual([
      '=0',
      '=0',
      '=0',
    ]);
  });
});
