import type { Finding } from '../../../src/register/finding';
import type { AssessedRegister } from '../../../src/register/partnership';
import { CellMap, type RegisterTab } from '../../../src/register/registerTab';
import { planCalculatedColumns } from '../../../src/register/sheets/planCalculatedColumns';
import { reviews, type GivenFacts } from '../../builders/facts';
import { CONTEXT, partnership } from '../../builders/partnership';
import { registerTab } from '../../builders/register';

function planOne(
  tab: RegisterTab,
  given: Readonly<Record<number, GivenFacts>> = {},
  findings: readonly Finding[] = [],
) {
  const register: AssessedRegister = {
    asOf: CONTEXT.asOf,
    scheme: CONTEXT.scheme.name,
    tabs: [tab],
    classes: ['Significant', 'Desirable', 'Undetermined'],
    ignoredSheets: [],
    partnerships: tab.rows.map((row) => partnership(row, given[row.row])),
    findings,
  };
  const [plan] = planCalculatedColumns(register, CONTEXT.scheme);
  if (!plan) throw new Error('Expected a plan for the tab');
  return plan;
}

const cellsOf = (plan: ReturnType<typeof planOne>, heading: string) =>
  plan.columns.find((column) => column.heading === heading)?.cells;

describe('planCalculatedColumns', () => {
  it('puts one block of columns after everything that the tab uses', () => {
    const plan = planOne(registerTab([{}]));
    expect(plan.columns.map(({ heading, column, isNew }) => [column, heading, isNew])).toEqual([
      [11, 'Classification', true],
      [12, 'Significance', true],
      [13, 'Why', true],
      [14, 'Resource £ a year – South Hams', true],
      [15, 'Resource £ a year – West Devon', true],
      [16, 'Reporting', true],
      [17, 'Next review due', true],
      [18, 'Review status', true],
      [19, 'Checks', true],
    ]);
    expect(plan.headerRow).toBe(2);
    expect(plan.firstRow).toBe(3);
  });

  it('leaves own columns where the tab has them and adds only those it lacks', () => {
    const tab = {
      ...registerTab([{}]),
      ownColumns: new Map([
        ['Significance', 5],
        ['Why', 6],
      ]),
      nextColumn: 13,
    };
    const places = planOne(tab).columns.map(({ heading, column, isNew }) => [heading, column, isNew]);
    expect(places.slice(0, 3)).toEqual([
      ['Significance', 5, false],
      ['Why', 6, false],
      ['Classification', 13, true],
    ]);
  });

  it('writes numbers as numbers, ranges as words and dates as dates', () => {
    const tab = registerTab([{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
    const plan = planOne(tab, {
      3: {
        cash: { sh: 9999.99, wd: { low: 2000, high: 3000 } },
        reviews: reviews({ lastAnnualReview: '2016-01-31' }),
        type: 'Strategic',
      },
      4: { cash: { wd: { low: 0, high: Infinity }, sh: { low: 10800, high: Infinity } } },
    });
    expect(cellsOf(plan, 'Resource £ a year – South Hams')).toEqual([
      { kind: 'number', number: 9999.99 },
      { kind: 'text', text: '£10,800 or more' },
      { kind: 'number', number: 0 },
    ]);
    expect(cellsOf(plan, 'Resource £ a year – West Devon')).toEqual([
      { kind: 'text', text: '£2,000–£3,000' },
      { kind: 'text', text: 'Not known' },
      { kind: 'number', number: 0 },
    ]);
    expect(cellsOf(plan, 'Next review due')).toEqual([
      { kind: 'date', date: '2017-01-31' },
      { kind: 'blank' },
      { kind: 'blank' },
    ]);
    expect(cellsOf(plan, 'Classification')?.[0]).toEqual({ kind: 'text', text: 'Strategic' });
  });

  it('marks a suggested type', () => {
    const plan = planOne(registerTab([{ name: 'Estuaries Forum' }]));
    expect(cellsOf(plan, 'Classification')).toEqual([
      { kind: 'text', text: 'Community Liaison (suggested)' },
    ]);
  });

  it('counts the findings of a row and words the worst', () => {
    const tab = registerTab([{ name: 'A' }, { name: 'B' }]);
    const at = { sheet: 'Economy', row: 3, value: '' };
    const plan = planOne(tab, {}, [
      { ...at, code: 'row/required', heading: 'Lead Officer', facts: {} },
      { ...at, code: 'date/impossible', heading: 'Agreement end', value: '29/02/2017', facts: {} },
    ]);
    expect(cellsOf(plan, 'Checks')).toEqual([
      { kind: 'text', text: '2: Agreement end must be a real date: there is no 29/02/2017.' },
      { kind: 'text', text: 'None' },
    ]);
  });

  it('clears rows that are no partnerships, down to the last row with details', () => {
    const tab = registerTab([{ name: 'A' }]);
    const plan = planOne({ ...tab, lastRow: 5, namelessRows: [{ row: 6, cells: new CellMap() }] });
    expect(cellsOf(plan, 'Significance')).toEqual([
      { kind: 'text', text: 'Desirable' },
      { kind: 'blank' },
      { kind: 'blank' },
      { kind: 'blank' },
    ]);
    expect(plan.highlights.flatMap(({ areas }) => areas)).toEqual([
      { row: 3, column: 0, rowCount: 4, columnCount: 20 },
      { row: 3, column: 0, rowCount: 4, columnCount: 20 },
    ]);
  });

  it('writes headings and nothing else on a tab without partnerships', () => {
    const plan = planOne(registerTab([]));
    expect(plan.columns.every(({ cells }) => cells.length === 0)).toBe(true);
    expect(plan.highlights).toEqual([]);
  });

  it('says in the note who writes the column and as of when', () => {
    const notes = planOne(registerTab([{}])).columns.map(({ note }) => note);
    expect(notes[1]).toEqual({
      title: 'Partnership register',
      message:
        'The class, or Undetermined while facts are missing. Calculated as of 4 August 2016 by the scheme South Hams and West Devon 2016. What is typed here is written over.',
    });
    expect(notes.every(({ message }) => message.endsWith('written over.'))).toBe(true);
  });
});
