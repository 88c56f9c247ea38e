import { fitRows } from '../../../../src/register/sheets/fitRows';
import { planAppendix3 } from '../../../../src/register/sheets/appendix3/planAppendix3';
import { CellMap } from '../../../../src/register/registerTab';
import { assessedRegister } from '../../../builders/assessedRegister';
import { CONTEXT } from '../../../builders/partnership';
import { valuesOfPlan } from '../../../builders/planCells';
import { registerTab, withFurtherRows, type RowContent } from '../../../builders/register';
import { sampleAssessed } from '../../../builders/sampleAssessed';
import { ELEVEN_HEADINGS } from '../../../builders/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const OFFICERS = { builtOn: '2016-08-05', isPublic: false };
const PUBLIC = { ...OFFICERS, isPublic: true };

const ROW: RowContent = {
  name: '=Joint "Plan"',
  leadMember: 'Cllr Ashgrove',
  leadOfficer: 'Dana Whitlock',
  significance: 'Sig?',
  area: 'Both',
  purpose: 'Ask D. Whitlock or dana@council.example.org, 01632 960101',
  partners: 'Devon CC',
  agreementDates: '1/4/15 to 31/3/17',
  financialArrangements: '£2-3k',
  type: 'Stratgic',
  contact: 'Tom, 01632 960102',
};

function bodyOf(...rows: readonly RowContent[]) {
  const plan = planAppendix3(assessedRegister(registerTab(rows)), CONTEXT.scheme, OFFICERS);
  return valuesOfPlan(plan).slice(4);
}

describe('planAppendix3', () => {
  it('prints the eleven columns under their theme in the words that officers typed', () => {
    const plan = planAppendix3(assessedRegister(registerTab([ROW])), CONTEXT.scheme, OFFICERS);
    expect(valuesOfPlan(plan)).toEqual([
      ['Appendix 3 – Partnership register'],
      [
        'As of 4 August 2016, by the scheme “South Hams and West Devon 2016”. Built from 1 partnership on 1 tab of the register.',
      ],
      ['Row', ...ELEVEN_HEADINGS],
      ['Economy (1)'],
      ['4', ...Object.values(ROW)],
    ]);
    expect(plan.rows[4]?.cells[0]).toEqual({
      kind: 'link',
      text: '4',
      to: { sheet: 'Economy', row: 3, column: 0 },
      isFormula: true,
    });
    expect(plan.rows[4]?.cells[1]).toEqual({ kind: 'text', text: '=Joint "Plan"' });
  });

  it('leaves contacts and officers’ names out of the public version, and says so', () => {
    const plan = planAppendix3(assessedRegister(registerTab([ROW])), CONTEXT.scheme, PUBLIC);
    const values = valuesOfPlan(plan);
    expect(values[0]).toEqual(['Appendix 3 – Partnership register (public version)']);
    expect(values[2]).toEqual(['Public version: contact details and officers’ names are left out.']);
    expect(values[3]).toEqual([
      'Row',
      ...ELEVEN_HEADINGS.filter((heading) => !['Lead Officer', 'Contact Details'].includes(heading)),
    ]);
    expect(values[5]?.[5]).toBe('Ask [name left out] or [contact left out], [contact left out]');
    expect(JSON.stringify(values)).not.toMatch(/Whitlock|Tom|0163|@/);
  });

  it('joins the rows of a merged name by their areas', () => {
    const { tab } = withFurtherRows(
      registerTab([{ ...ROW, area: 'SH', financialArrangements: '£500', partners: 'Devon CC' }]),
      [{ area: 'WD', financialArrangements: '£250', partners: 'Devon CC' }],
    );
    const plan = planAppendix3(assessedRegister(tab), CONTEXT.scheme, OFFICERS);
    const row = valuesOfPlan(plan)[4] ?? [];
    expect([row[5], row[7], row[9]]).toEqual(['SH\nWD', 'Devon CC', 'SH: £500\nWD: £250']);
  });

  it('prints what a tab keeps in other columns than the eleven under their headings', () => {
    const row = { ...ROW, agreementDates: '', financialArrangements: '' };
    const plan = planAppendix3(
      assessedRegister(
        registerTab([
          {
            ...row,
            agreementStart: '1/4/15',
            agreementEnd: '31/3/18',
            'annualCash:South Hams': 500,
            officerDays: 'half',
          },
        ]),
      ),
      CONTEXT.scheme,
      OFFICERS,
    );
    const values = valuesOfPlan(plan)[4] ?? [];
    expect([values[8], values[9]]).toEqual([
      'Agreement start: 1/4/15\nAgreement end: 31/3/18',
      'Annual £ South Hams: 500\nOfficer days a month: half',
    ]);
  });

  it('tells the tabs of a theme apart', () => {
    const register = assessedRegister(registerTab([ROW]), {
      ...registerTab([ROW], { sheet: 'WD' }),
      theme: 'Economy',
    });
    const values = valuesOfPlan(planAppendix3(register, CONTEXT.scheme, OFFICERS));
    expect(values.map(([first]) => first).filter((first) => String(first).startsWith('Economy'))).toEqual([
      'Economy – tab “Economy” (1)',
      'Economy – tab “WD” (1)',
    ]);
  });

  it('prints a row without a name where it stands, and leaves duplicates as they are', () => {
    const tab = registerTab([ROW, ROW, ROW]);
    const [first, second, third] = tab.rows;
    if (!first || !second || !third) throw new Error('Expected three rows');
    const cells = new CellMap([...second.cells].filter(([id]) => id !== 'name'));
    const register = assessedRegister({
      ...tab,
      rows: [first, third],
      namelessRows: [{ row: second.row, cells }],
    });
    const values = valuesOfPlan(planAppendix3(register, CONTEXT.scheme, OFFICERS));
    expect(values[2]).toEqual(['In addition, 1 row without a name.']);
    expect(values.slice(5).map(([row, name]) => [row, name])).toEqual([
      ['4', '=Joint "Plan"'],
      ['5', '(no name)'],
      ['6', '=Joint "Plan"'],
    ]);
  });

  it('goes on in further rows where a text is taller than Excel’s tallest row', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const body = bodyOf({ ...ROW, purpose: words });
    expect(body.length).toBeGreaterThan(2);
    expect(body.map((row) => row[6]).join(' ')).toBe(words);
    expect(body.slice(1).map((row) => [row[0], row[1]])).toEqual(Array(body.length - 1).fill(['', '']));
    const plan = planAppendix3(
      assessedRegister(registerTab([{ ...ROW, purpose: words }])),
      CONTEXT.scheme,
      OFFICERS,
    );
    expect(Math.max(...fitRows(plan))).toBeLessThan(409.5);
  });

  it('shows dates and numbers that Excel shows as #### for want of width', () => {
    const tab = registerTab([{ ...ROW, agreementStart: 42_460 }]);
    const hashes = (value: number) => ({ sheet: 'Economy', row: 3, column: 7, value, text: '########' });
    const [row] = tab.rows;
    if (!row) throw new Error('Expected a row');
    const cells = new CellMap(row.cells)
      .set('agreementDates', hashes(42_460))
      .set('financialArrangements', hashes(1200));
    const plan = planAppendix3(
      assessedRegister({ ...tab, rows: [{ ...row, cells }] }),
      CONTEXT.scheme,
      OFFICERS,
    );
    expect(valuesOfPlan(plan)[4]?.slice(8, 10)).toEqual(['31/03/2016', '1200']);
  });

  it.each([
    ['officers', OFFICERS],
    ['the public', PUBLIC],
  ])('prints every row of the sample register for %s at 55 % of its size or more', async (_, options) => {
    const { register, report } = await sampleAssessed();
    const plan = planAppendix3(register, SOUTH_HAMS_WEST_DEVON_2016, options);
    const links = plan.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'link' ? [`${cell.to.sheet} ${cell.to.row + 1}`] : [])),
    );
    const nameless = report.findings.filter(({ code }) => code === 'row/no-name');
    expect(links.toSorted()).toEqual(
      [
        ...report.partnerships.map(({ sheet, row }) => `${sheet} ${row}`),
        ...nameless.map(({ sheet, cell }) => `${sheet} ${cell?.replace(/\D/g, '')}`),
      ].toSorted(),
    );
    const width = plan.columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0);
    expect(770 / width).toBeGreaterThan(0.55);
  });
});
