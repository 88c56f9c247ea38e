import { isNothing, type Interval } from '../../interval';
import type { AssessedRegister, Partnership } from '../../partnership';
import type { ByCouncil } from '../../reading';
import type { Scheme } from '../../scheme/scheme';
import { linkToTheme } from '../rowLinks';
import type { LinkTarget, RowRole } from '../sheetPlan';
import { repeatHeadings, type FigureRow, type FigureTable } from './figureTable';
import { tallyAmounts } from './tallyAmounts';

/** What is added up, from left to right. A dash stands for nothing, so that figures stand out. */
const MEASURES = [
  { heading: 'Cash £ a year', format: '£#,##0;-£#,##0;"–"', of: ({ facts }: Partnership) => facts.cash },
  {
    heading: 'Officer days a month',
    format: '#,##0.00;-#,##0.00;"–"',
    of: ({ facts }: Partnership) => facts.days,
  },
] as const;
const PARTS = ['known', 'ranges from', 'ranges to', 'not known'] as const;
const NO_COUNCIL = 'No council named';
/** Sets a council's row in under its theme's. */
const INDENT = '    ';

type Share = (amounts: ByCouncil) => Interval | undefined;

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
    ...bearers.map(({ label }, index) =>
      planSum(
        'total',
        label,
        themes.flatMap(({ parts }) => parts[index] ?? []),
      ),
    ),
  ];
  return {
    title: 'Cash and officer time by theme and council',
    headings: ['Theme', ...MEASURES.flatMap(({ heading }) => PARTS.map((part) => `${heading}:\n${part}`))],
    rows: [...rows, ...totals],
    bars: { columns: MEASURES.map((_, index) => index * PARTS.length), rowCount: rows.length },
    formats: MEASURES.map(({ format }, index) => ({
      column: index * PARTS.length,
      // The last part is a count.
      columnCount: PARTS.length - 1,
      format,
    })),
  };
}

interface Bearer {
  readonly label: string;
  readonly share: Share;
}

/** Who bears the amounts: each council, and nobody in particular where the register leaves that open. */
function listBearers({ partnerships }: AssessedRegister, scheme: Scheme): Bearer[] {
  const shared: Share = (amounts) => amounts.shared;
  const isShared = partnerships.some((partnership) =>
    MEASURES.some(({ of }) => !isNothing(of(partnership).shared)),
  );
  return [
    ...scheme.councils.map(({ name }) => ({
      label: `${INDENT}${name}`,
      share: ({ byCouncil }: ByCouncil) => byCouncil[name],
    })),
    ...(isShared ? [{ label: `${INDENT}${NO_COUNCIL}`, share: shared }] : []),
  ];
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
  const parts = bearers.map(({ label, share }): FigureRow => ({
    role: 'body',
    label,
    figures: sumShares(own, share),
  }));
  return { sum: planSum('subtotal', theme, parts, linkToTheme(theme, tabs)), parts };
}

function planSum(role: RowRole, label: string, rows: readonly FigureRow[], to?: LinkTarget): FigureRow {
  const sum = { sumOf: rows };
  return { role, label, to, figures: MEASURES.flatMap(() => PARTS.map(() => sum)) };
}

function sumShares(partnerships: readonly Partnership[], share: Share): number[] {
  return MEASURES.flatMap(({ of }) => {
    const amounts = partnerships.flatMap((partnership) => share(of(partnership)) ?? []);
    const { known, ranges, notKnown } = tallyAmounts(amounts);
    return [known, ranges.low, ranges.high, notKnown];
  });
}
