import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { linkToTheme } from '../rowLinks';
import type { LinkTarget, RowRole } from '../sheetPlan';
import { repeatHeadings, type FigureRow, type FigureTable } from './figureTable';
import {
  listBearers,
  MEASURES,
  PARTS,
  RESOURCE_HEADINGS,
  resourceFormats,
  sumShares,
  type Bearer,
} from './resourceShares';

/** Sets a council's row in under its theme's. */
const INDENT = '    ';

/** Cash and officer days of each theme and council, with live sums. */
export function planResourceTable(register: AssessedRegister, scheme: Scheme): FigureTable {
  const bearers = listBearers(register, scheme);
  const themes = scheme.themes.map(({ name }) => planTheme(name, bearers, register));
  const rows = repeatHeadings(themes.map(({ sum, parts }) => [sum, ...parts]));
  const totals = [
    planSum(
      'total',
      'All themes',
      themes.map(({ sum }) => sum),
    ),
    ...bearers.map(({ name }, index) =>
      planSum(
        'total',
        `${INDENT}${name}`,
        themes.flatMap(({ parts }) => parts[index] ?? []),
      ),
    ),
  ];
  return {
    title: 'Cash and officer time by theme and council',
    headings: ['Theme', ...RESOURCE_HEADINGS],
    rows: [...rows, ...totals],
    bars: { columns: MEASURES.map((_, index) => index * PARTS.length), rowCount: rows.length },
    formats: resourceFormats(0),
  };
}

/** The sums of a theme, and the row of each bearer below them. */
interface PlannedTheme {
  readonly sum: FigureRow;
  readonly parts: readonly FigureRow[];
}

function planTheme(
  theme: string,
  bearers: readonly Bearer[],
  { partnerships, tabs }: AssessedRegister,
): PlannedTheme {
  const own = partnerships.filter(({ row }) => row.theme === theme);
  const parts = bearers.map(({ name, share }): FigureRow => ({
    role: 'body',
    label: `${INDENT}${name}`,
    figures: sumShares(own, share),
  }));
  return { sum: planSum('subtotal', theme, parts, linkToTheme(theme, tabs)), parts };
}

function planSum(role: RowRole, label: string, rows: readonly FigureRow[], to?: LinkTarget): FigureRow {
  const sum = { sumOf: rows };
  return { role, label, to, figures: RESOURCE_HEADINGS.map(() => sum) };
}
