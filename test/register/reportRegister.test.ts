import type { Finding } from '../../src/register/finding';
import { ANYTHING } from '../../src/register/interval';
import { reportRegister } from '../../src/register/reportRegister';
import { registerReportSchema } from '../../src/register/reportSchema';
import { agreement } from '../builders/facts';
import { CONTEXT, partnership } from '../builders/partnership';
import { registerTab } from '../builders/register';

const tab = registerTab([{ name: 'Totnes Citizens Advice', 'annualCash:South Hams': 8000 }]);
const findings: readonly Finding[] = [
  { code: 'theme/missing-tab', value: '', facts: { theme: 'Homes' } },
  {
    code: 'row/required',
    sheet: 'Economy',
    row: 3,
    column: 2,
    heading: 'Lead Officer',
    value: '',
    facts: {},
  },
];

const report = reportRegister(
  {
    asOf: CONTEXT.asOf,
    scheme: CONTEXT.scheme.name,
    tabs: [tab],
    classes: ['Significant', 'Desirable', 'Undetermined'],
    ignoredSheets: ['Notes'],
    partnerships: tab.rows.map((row) =>
      partnership(
        row,
        {
          type: 'Community Delivery',
          cash: { sh: 8000, shared: ANYTHING },
          days: { sh: 8 / 12 },
          agreement: agreement({ kind: 'SLA', start: '2014-04-01', end: '2017-03-31' }),
          assumptions: [{ kind: 'statutory blank' }],
        },
        'current',
      ),
    ),
    findings,
  },
  'register.xlsx',
);

describe('reportRegister', () => {
  it('makes a document of the shape that the schema describes', () => {
    expect(registerReportSchema.parse(report)).toEqual(report);
  });

  it('counts rows from 1 and names columns by letters', () => {
    const [first] = report.tabs;
    expect(first).toMatchObject({ sheet: 'Economy', headerRow: 3, firstRow: 4, lastRow: 4 });
    expect(first?.columns).toMatchObject({ name: 'A', contact: 'K', 'annualCash:South Hams': 'L' });
  });

  it('rounds amounts to pence and days to hundredths, and leaves an unlimited end out', () => {
    const [only] = report.partnerships;
    expect(only).toMatchObject({
      sheet: 'Economy',
      row: 4,
      name: 'Totnes Citizens Advice',
      recorded: null,
      type: { value: 'Community Delivery', source: 'recorded', why: 'As recorded.' },
      funding: {
        byCouncil: { 'South Hams': { low: 8000, high: 8000 }, 'West Devon': { low: 0, high: 0 } },
        shared: { low: 0, high: null },
        capital: 0,
        source: 'column',
      },
      officerDaysPerMonth: { low: 0.67, high: 0.67 },
      agreement: { kind: 'SLA', start: '2014-04-01', end: '2017-03-31', status: 'current' },
      nextReviewDue: '2015-04-01',
      reviewStatus: 'Overdue',
    });
    expect(only?.significance.byCouncil).toEqual({
      'South Hams': { low: 10000, high: null, result: 'met' },
      'West Devon': { low: 0, high: null, result: 'not known' },
    });
    expect(only?.significance.assumptions).toEqual(['Statutory is blank and taken as no.']);
  });

  it('gives each finding its severity, cell and sentence', () => {
    expect(report.findings).toEqual([
      {
        code: 'theme/missing-tab',
        severity: 'warning',
        sheet: null,
        cell: null,
        value: '',
        message: 'Add a tab for Homes, or name the tab that holds it after the theme.',
      },
      {
        code: 'row/required',
        severity: 'warning',
        sheet: 'Economy',
        cell: 'C4',
        value: '',
        message: 'Enter the lead officer.',
      },
    ]);
  });
});
