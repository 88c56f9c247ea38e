import type { Finding } from '../../../src/register/finding';
import type { AssessedRegister } from '../../../src/register/partnership';
import { planChecksSheet } from '../../../src/register/sheets/planChecksSheet';
import type { SheetCell } from '../../../src/register/sheets/sheetPlan';
import { partnership } from '../../builders/partnership';
import { registerTab } from '../../builders/register';

function assessed(findings: readonly Finding[]): AssessedRegister {
  const tab = registerTab([{ name: 'Tamar Valley AONB' }]);
  return {
    asOf: '2016-08-04',
    scheme: 'South Hams and West Devon 2016',
    tabs: [tab],
    classes: ['Significant', 'Desirable', 'Undetermined'],
    ignoredSheets: [],
    partnerships: tab.rows.map((row) => partnership(row)),
    findings,
  };
}

const IN_ECONOMY = { sheet: 'Economy', facts: {} } as const;
const HIDDEN: Finding = { ...IN_ECONOMY, code: 'tab/hidden', value: '' };
const NO_OFFICER: Finding = {
  ...IN_ECONOMY,
  code: 'row/required',
  row: 3,
  column: 2,
  heading: 'Lead Officer',
  value: '',
};
const NO_NAME: Finding = { ...IN_ECONOMY, code: 'row/no-name', row: 9, column: 0, value: '' };

/** Cells as they read; a link as `A1 → tab row column`. */
function show(cell: SheetCell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'link':
      return `${cell.text} → ${cell.to.sheet} ${cell.to.row} ${cell.to.column}`;
    case 'date':
    case 'formula':
    case 'blank':
      return '';
  }
}

describe('planChecksSheet', () => {
  const plan = planChecksSheet(assessed([HIDDEN, NO_OFFICER, NO_NAME]), '2016-08-05');

  it('counts by tab and by kind, then lists every finding, the worst first', () => {
    expect(plan.rows.map(({ role, cells }) => [role, ...cells.map(show)])).toEqual([
      ['title', 'Checks'],
      [
        'note',
        'As of 4 August 2016, by the scheme “South Hams and West Devon 2016”. Built from 1 partnership on 1 tab of the register.',
      ],
      ['note', expect.stringMatching(/^An error keeps a row from being judged/)],
      ['blank'],
      ['theme', 'By tab'],
      ['heading', 'Tab', 'All', 'Errors', 'Warnings', 'Notes'],
      ['body', 'Economy', 3, 1, 1, 1],
      ['total', 'All', 3, 1, 1, 1],
      ['blank'],
      ['theme', 'By kind of finding'],
      ['heading', 'Severity', 'All', 'Kind'],
      ['body', 'Error', 1, 'Details without a name'],
      ['body', 'Warning', 1, 'Blank cell that must be filled in'],
      ['body', 'Note', 1, 'Hidden tab'],
      ['blank'],
      ['theme', 'Every finding'],
      ['heading', 'Tab', 'Cell', 'Severity', 'Partnership', 'What was found', 'What to do'],
      [
        'body',
        'Economy',
        'A10 → Economy 9 0',
        'Error',
        '',
        '(blank)',
        expect.stringMatching(/^Enter the name/),
      ],
      [
        'body',
        'Economy',
        'C4 → Economy 3 2',
        'Warning',
        'Tamar Valley AONB',
        '(blank)',
        'Enter the lead officer.',
      ],
      ['body', 'Economy', 'Tab → Economy 0 0', 'Note', '', '', expect.stringMatching(/^This tab is hidden/)],
    ]);
  });

  it('filters and repeats the headings of the list, and is as wide as a page', () => {
    expect(plan.filter).toEqual({ row: 16, column: 0, rowCount: 4, columnCount: 6 });
    expect(plan.print).toEqual({ built: 'Built 5 August 2016', headingRows: { first: 16, count: 1 } });
    // A4 is 842 points wide, less half an inch on either side.
    expect(plan.columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0)).toBeLessThanOrEqual(770);
  });

  it('says so when nothing was found', () => {
    const empty = planChecksSheet(assessed([]), '2016-08-05');
    expect(empty.rows.map(({ role, cells }) => [role, ...cells.map(show)]).slice(2, 3)).toEqual([
      ['note', 'Nothing wants attention.'],
    ]);
    expect(empty.filter).toBeUndefined();
  });

  it('shortens long values and does not repeat the partnership’s name', () => {
    const long: Finding = { ...NO_OFFICER, value: 'x'.repeat(500) };
    const own: Finding = { ...NO_OFFICER, value: 'Tamar Valley AONB' };
    const { rows } = planChecksSheet(assessed([long, own]), '2016-08-05');
    const found = rows.slice(-2).map(({ cells }) => (cells[4] ? show(cells[4]) : undefined));
    expect(found).toEqual([`${'x'.repeat(159)}…`, '']);
  });
});
