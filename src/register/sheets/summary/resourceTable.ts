import { isNothing, type Interval } from '../../interval';
import type { AssessedRegister, Partnership } from '../../partnership';
import type { ByCouncil } from '../../reading';
import type { Scheme } from '../../scheme/scheme';
import { linkToTheme } from '../rowLinks';
import type { FigureRow, FigureTable } from './figureTable';
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
  const themes = scheme.themes.map(({ name }) => name);
  const height = bearers.length + 1;
  const rows = themes.flatMap((theme, index) => planTheme(theme, index * height, bearers, register));
  const sumAt = (offset: number) => ({ sumOfRows: themes.map((_, index) => index * height + offset) });
  const totals = [
    { label: 'All themes', offset: 0 },
    ...bearers.map(({ label }, index) => ({ label, offset: index + 1 })),
  ].map(({ label, offset }): FigureRow => ({
    role: 'total',
    label,
    figures: MEASURES.flatMap(() => PARTS.map(() => sumAt(offset))),
  }));
  return {
    title: 'Cash and officer time by theme and council',
    headings: ['Theme', ...MEASURES.flatMap(({ heading }) => PARTS.map((part) => `${heading}: ${part}`))],
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

function planTheme(
  theme: string,
  top: number,
  bearers: readonly Bearer[],
  { partnerships, tabs }: AssessedRegister,
): FigureRow[] {
  const own = partnerships.filter(({ row }) => row.theme === theme);
  const sum = { sumOfRows: bearers.map((_, index) => top + index + 1) };
  return [
    {
      role: 'subtotal',
      label: theme,
      to: linkToTheme(theme, tabs),
      figures: MEASURES.flatMap(() => PARTS.map(() => sum)),
    },
    ...bearers.map(({ label, share }): FigureRow => ({
      role: 'body',
      label,
      figures: sumShares(own, share),
    })),
  ];
}

function sumShares(partnerships: readonly Partnership[], share: Share): number[] {
  return MEASURES.flatMap(({ of }) => {
    const amounts = partnerships.flatMap((partnership) => share(of(partnership)) ?? []);
    const { known, ranges, notKnown } = tallyAmounts(amounts);
    return [known, ranges.low, ranges.high, notKnown];
  });
}
