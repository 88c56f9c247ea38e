import { parseArea, type Area } from '../../../../src/grid/address';
import { planAppendix4 } from '../../../../src/register/papers/appendix4/planAppendix4';
import type { RegisterReport } from '../../../../src/register/reportSchema';
import type { SheetCell, SheetPlan } from '../../../../src/register/sheets/sheetPlan';
import { sampleAssessed } from '../../../builders/sampleAssessed';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

type Row = RegisterReport['partnerships'][number];
type Cells = readonly (readonly (SheetCell | undefined)[])[];

const SUBTOTAL = /^=SUBTOTAL\(9,(.+)\)$/;
const CHANGE = /^=IF\(COUNT\((.+),(.+)\)=(\d+),SUM\((.+)\)-SUM\((.+)\),""\)$/;

function cellsIn(cells: Cells, address = ''): (SheetCell | undefined)[] {
  const area: Area | undefined = parseArea(address);
  if (!area) throw new Error(`Expected an area, got ${address}`);
  const { row, column, rowCount, columnCount } = area;
  return cells.slice(row, row + rowCount).flatMap((each) => each.slice(column, column + columnCount));
}

/** What a cell comes to as Excel calculates it: sums leave texts out, and sums of sums are not added twice. */
function valueOf(cells: Cells, cell: SheetCell | undefined): number | string {
  if (cell?.kind === 'number') return cell.number;
  if (cell?.kind !== 'formula') return cell?.kind === 'text' || cell?.kind === 'link' ? cell.text : '';
  const numbersIn = (address: string | undefined) =>
    cellsIn(cells, address).flatMap((each) => {
      const value = each?.kind === 'formula' && SUBTOTAL.test(each.formula) ? '' : valueOf(cells, each);
      return typeof value === 'number' ? [value] : [];
    });
  const sum = (numbers: readonly number[]) =>
    Math.round(numbers.reduce((total, number) => total + number, 0) * 100) / 100;
  const [, area] = SUBTOTAL.exec(cell.formula) ?? [];
  if (area !== undefined) return sum(numbersIn(area));
  const [, now, proposed, count] = CHANGE.exec(cell.formula) ?? [];
  if (now === undefined) return valueOf(cells, cellsIn(cells, cell.formula.slice(1))[0]);
  const [before, after] = [numbersIn(now), numbersIn(proposed)];
  return before.length + after.length === Number(count) ? sum([sum(after), -sum(before)]) : '';
}

/** The sums that the JSON document comes to, of those figures that are known. */
function sumsOf(rows: readonly Row[]): Record<string, number> {
  const sum = (figures: readonly number[]) =>
    Math.round(figures.reduce((total, figure) => total + figure, 0) * 100) / 100;
  const cash = (council: string) =>
    rows.flatMap(({ funding: { byCouncil, shared } }) => {
      const { low, high } = byCouncil[council] ?? { low: 0, high: 0 };
      return low === high && shared.high === 0 ? [low] : [];
    });
  const days = rows.flatMap(({ officerDaysPerMonth: { low, high } }) => (low === high ? [low] : []));
  return {
    '£ now, South Hams': sum(cash('South Hams')),
    '£ now, West Devon': sum(cash('West Devon')),
    'Officer days a month': sum(days),
    '£ proposed, South Hams': sum(cash('South Hams')),
    '£ proposed, West Devon': sum(cash('West Devon')),
    Change: 0,
  };
}

function shownSums(plan: Pick<SheetPlan, 'rows'>, label: string): Record<string, number | string> {
  const cells: Cells = plan.rows.map((row) => row.cells);
  const headings = plan.rows.find(({ role }) => role === 'heading')?.cells ?? [];
  const row = cells.find((each) => {
    const name = each[1];
    return name?.kind === 'text' && name.text === label;
  });
  if (!row) throw new Error(`Expected a row of ${label}, got none`);
  return Object.fromEntries(
    headings.flatMap((heading, column) => {
      const text = heading.kind === 'text' ? heading.text : '';
      return /^£|^Officer days|^Change/.test(text) ? [[text, valueOf(cells, row[column])]] : [];
    }),
  );
}

describe('the sums of Appendix 4', () => {
  it('are those of the JSON document, by theme and for all', async () => {
    const { register, report } = await sampleAssessed();
    const plan = planAppendix4(register, {
      scheme: SOUTH_HAMS_WEST_DEVON_2016,
      builtOn: '2016-08-05',
      isPublic: false,
    });
    const themeOf = new Map(report.tabs.map(({ sheet, theme }) => [sheet, theme]));
    for (const theme of new Set(themeOf.values())) {
      const rows = report.partnerships.filter(({ sheet }) => themeOf.get(sheet) === theme);
      expect([theme, shownSums(plan, `${theme}, subtotal`)]).toEqual([theme, sumsOf(rows)]);
      expect(shownSums(plan, `${theme}\n${rows.length} partnerships`)).toEqual(sumsOf(rows));
    }
    const all = sumsOf(report.partnerships);
    expect(all['£ now, South Hams']).toBeGreaterThan(0);
    expect(shownSums(plan, 'Total of all themes')).toEqual(all);
    expect(shownSums(plan, `All themes\n${report.partnerships.length} partnerships`)).toEqual(all);
  });

  it('follow when an officer types another £ proposed', async () => {
    const { register, report } = await sampleAssessed();
    const plan = planAppendix4(register, {
      scheme: SOUTH_HAMS_WEST_DEVON_2016,
      builtOn: '2016-08-05',
      isPublic: false,
    });
    const headings = plan.rows.find(({ role }) => role === 'heading')?.cells ?? [];
    const column = headings.findIndex(
      (cell) => cell.kind === 'text' && cell.text === '£ proposed, South Hams',
    );
    const at = plan.rows.findIndex(
      ({ cells }) =>
        cells[0]?.kind === 'link' && cells[0].text === 'EC 6' && cells[column]?.kind === 'number',
    );
    const before = plan.rows[at]?.cells[column];
    const rows = plan.rows.map((row, index) =>
      index === at
        ? {
            ...row,
            cells: row.cells.map((cell, place): SheetCell =>
              place === column ? { kind: 'number', number: 10_000 } : cell,
            ),
          }
        : row,
    );
    const more = 10_000 - (before?.kind === 'number' ? before.number : NaN);
    const sums = sumsOf(report.partnerships);
    expect(shownSums({ rows }, 'Total of all themes')).toEqual({
      ...sums,
      '£ proposed, South Hams': (sums['£ proposed, South Hams'] ?? 0) + more,
      Change: more,
    });
  });
});
