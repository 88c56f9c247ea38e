import type { RegisterReport } from '../../../../src/register/reportSchema';
import type { Scheme } from '../../../../src/register/scheme/scheme';
import { planRegisterSummary } from '../../../../src/register/sheets/summary/planRegisterSummary';
import { assessedRegister } from '../../../builders/assessedRegister';
import { CONTEXT } from '../../../builders/partnership';
import { valuesOfPlan } from '../../../builders/planCells';
import { registerTab } from '../../../builders/register';
import { sampleAssessed } from '../../../builders/sampleAssessed';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const OPTIONS = { builtOn: '2016-08-05' };
const SMALL: Scheme = {
  ...CONTEXT.scheme,
  themes: [
    { name: 'Economy', aliases: [] },
    { name: 'Homes', aliases: [] },
  ],
};

type PartnershipReport = RegisterReport['partnerships'][number];

function small() {
  const rest = { leadMember: 'Cllr A', leadOfficer: 'B', purpose: 'Aims', partners: 'X', contact: 'a@b.uk' };
  return assessedRegister(
    registerTab([
      { ...rest, name: 'One', area: 'South Hams', financialArrangements: '£12,000', type: 'Strategic' },
      { ...rest, name: 'Two', area: 'Both', financialArrangements: 'SHDC £2-3k, 2 days a month' },
    ]),
  );
}

describe('planRegisterSummary', () => {
  it('counts a small register and adds up what is known, apart from ranges', () => {
    const plan = planRegisterSummary(small(), SMALL, OPTIONS);
    const rows = valuesOfPlan(plan);
    const table = (title: string) => {
      const start = rows.findIndex(([first]) => first === title);
      const end = rows.findIndex((row, index) => index > start && row.length === 0);
      return rows.slice(start + 2, end < 0 ? undefined : end);
    };
    expect(rows.slice(0, 2)).toEqual([
      ['Register summary'],
      [
        'As of 4 August 2016, by the scheme “South Hams and West Devon 2016”. Built from 2 partnerships on 1 tab of the register.',
      ],
    ]);
    expect(table('Partnerships by theme')).toEqual([
      ['Economy', 2, 1, 0, 1, 1, 1, 0, 0, 0, 2],
      ['Homes', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ['Total', 2, 1, 0, 1, 1, 1, 0, 0, 0, 2],
    ]);
    expect(table('Partnerships by type').map(([label, count]) => [label, count])).toEqual([
      ['Strategic', 1],
      ['Service Improvement', 0],
      ['Community Liaison', 0],
      ['Community Delivery', 0],
      [expect.stringMatching(/^Not recorded/), 1],
      ['Total', 2],
    ]);
    expect(table('Cash and officer time by theme and council').slice(0, 4)).toEqual([
      ['Economy', 12000, 2000, 3000, 0, 2, 0, 0, 0],
      ['    South Hams', 12000, 2000, 3000, 0, 2, 0, 0, 0],
      ['    West Devon', 0, 0, 0, 0, 0, 0, 0, 0],
      ['Homes', 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('leads from each theme to its first tab', () => {
    const plan = planRegisterSummary(small(), SMALL, OPTIONS);
    const links = plan.rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'link'));
    expect(links).toEqual(
      Array(2).fill({ kind: 'link', text: 'Economy', to: { sheet: 'Economy', row: 2, column: 0 } }),
    );
  });

  it('is printed at 55 % of its size or more', () => {
    const plan = planRegisterSummary(small(), SMALL, OPTIONS);
    const width = plan.columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0);
    expect(770 / width).toBeGreaterThan(0.55);
  });
});

describe('the summary of the sample register', () => {
  let rows: (string | number)[][];
  let report: RegisterReport;
  const themeOf = ({ sheet }: { sheet: string | null }) =>
    report.tabs.find((tab) => tab.sheet === sheet)?.theme;

  beforeAll(async () => {
    const sample = await sampleAssessed();
    report = sample.report;
    rows = valuesOfPlan(planRegisterSummary(sample.register, SOUTH_HAMS_WEST_DEVON_2016, OPTIONS));
  });

  /** The row of a label after a title. */
  function row(title: string, label: string): (string | number)[] {
    const start = rows.findIndex(([first]) => first === title);
    return (
      rows
        .slice(start)
        .find(([first]) => first === label)
        ?.slice(1) ?? []
    );
  }

  function countAll(own: readonly PartnershipReport[]): number[] {
    const count = (isIn: (one: PartnershipReport) => boolean) => own.filter(isIn).length;
    return [
      own.length,
      ...['Significant', 'Desirable', 'Undetermined'].map((name) =>
        count(({ significance }) => significance.overall === name),
      ),
      ...['Annual', 'Quarterly'].map((name) => count(({ reporting }) => reporting === name)),
      ...['Overdue', 'Due soon', 'On track', 'No date'].map((name) =>
        count(({ reviewStatus }) => reviewStatus === name),
      ),
    ];
  }

  it('counts partnerships as the JSON report does, by theme, by type and together', () => {
    for (const { name } of SOUTH_HAMS_WEST_DEVON_2016.themes) {
      const own = report.partnerships.filter((one) => themeOf(one) === name);
      expect([name, row('Partnerships by theme', name)]).toEqual([name, countAll(own)]);
    }
    for (const { name } of SOUTH_HAMS_WEST_DEVON_2016.types) {
      const own = report.partnerships.filter(({ type }) => type.source === 'recorded' && type.value === name);
      expect([name, row('Partnerships by type', name)]).toEqual([name, countAll(own)]);
    }
    expect(row('Partnerships by theme', 'Total')).toEqual(countAll(report.partnerships));
    expect(row('Partnerships by type', 'Total')).toEqual(countAll(report.partnerships));
  });

  it('adds up cash as the JSON report has it, by theme and council', () => {
    const sums = (amounts: readonly { low: number; high: number | null }[]) => {
      const sum = (figures: readonly number[]) =>
        Math.round(figures.reduce((total, figure) => total + figure, 0) * 100) / 100;
      const ranges = amounts.filter(({ low, high }) => high !== null && high !== low);
      return [
        sum(amounts.filter(({ low, high }) => low === high).map(({ low }) => low)),
        sum(ranges.map(({ low }) => low)),
        sum(ranges.map(({ high }) => high ?? 0)),
        amounts.filter(({ high }) => high === null).length,
      ];
    };
    const amountsOf = (own: readonly PartnershipReport[], council: string) =>
      own.flatMap(({ funding }) =>
        council === 'No council named' ? funding.shared : (funding.byCouncil[council] ?? []),
      );
    const title = 'Cash and officer time by theme and council';
    const councils = ['South Hams', 'West Devon', 'No council named'];
    const start = rows.findIndex(([first]) => first === title);
    for (const { name } of SOUTH_HAMS_WEST_DEVON_2016.themes) {
      const own = report.partnerships.filter((one) => themeOf(one) === name);
      const at = rows.findIndex(([first], index) => index > start && first === name);
      expect([name, rows[at]?.slice(1, 5)]).toEqual([
        name,
        sums(councils.flatMap((council) => amountsOf(own, council))),
      ]);
      councils.forEach((council, index) => {
        expect([name, council, rows[at + 1 + index]?.slice(1, 5)]).toEqual([
          name,
          council,
          sums(amountsOf(own, council)),
        ]);
      });
    }
    expect(row(title, 'All themes').slice(0, 4)).toEqual(
      sums(councils.flatMap((council) => amountsOf(report.partnerships, council))),
    );
    const days = report.partnerships.map(({ officerDaysPerMonth }) => officerDaysPerMonth);
    expect(row(title, 'All themes').slice(4)).toEqual(sums(days));
  });

  it('counts findings as the JSON report does', () => {
    const title = 'Data quality: findings by kind and theme';
    const places = [...SOUTH_HAMS_WEST_DEVON_2016.themes.map(({ name }) => name), undefined];
    const counts = (own: RegisterReport['findings']) => [
      own.length,
      ...places.map((place) => own.filter((finding) => themeOf(finding) === place).length),
    ];
    expect(row(title, 'Total')).toEqual(counts(report.findings));
    for (const [severity, label] of [
      ['error', 'Errors'],
      ['warning', 'Warnings'],
      ['note', 'Notes'],
    ] as const) {
      expect(row(title, label)).toEqual(
        counts(report.findings.filter((finding) => finding.severity === severity)),
      );
    }
    expect(row(title, 'Funding without a council')).toEqual(
      counts(report.findings.filter(({ code }) => code === 'funding/no-council')),
    );
  });
});
