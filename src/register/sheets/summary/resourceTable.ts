import { listThemes, themeOf } from '../../newThemes';
import type { AssessedRegister, Partnership } from '../../partnership';
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
  const themes = listThemes(scheme).map((name) => {
    const own = register.partnerships.filter((partnership) => themeOf(partnership, scheme) === name);
    return planTheme(name, own, bearers, linkToTheme(name, register.tabs));
  });
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
  own: readonly Partnership[],
  bearers: readonly Bearer[],
  to: LinkTarget | undefined,
): PlannedTheme {
  const parts = bearers.map(({ name, share }): FigureRow => ({
    role: 'body',
    label: `${INDENT}${name}`,
    figures: sumShares(own, share),
  }));
  return { sum: planSum('subtotal', theme, parts, to), parts };
}

function planSum(role: RowRole, label: string, rows: readonly FigureRow[], to?: LinkTarget): FigureRow {
  const sum = { sumOf: rows };
  return { role, label, to, figures: RESOURCE_HEADINGS.map(() => sum) };
}
