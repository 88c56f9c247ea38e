import { isNothing, type Interval } from '../../interval';
import type { AssessedRegister, Partnership } from '../../partnership';
import type { ByCouncil } from '../../reading';
import type { Scheme } from '../../scheme/scheme';
import { tallyAmounts } from './tallyAmounts';

/** What is added up, from left to right. A dash stands for nothing, so that figures stand out. */
export const MEASURES = [
  { heading: 'Cash £ a year', format: '£#,##0;-£#,##0;"–"', of: ({ facts }: Partnership) => facts.cash },
  {
    heading: 'Officer days a month',
    format: '#,##0.00;-#,##0.00;"–"',
    of: ({ facts }: Partnership) => facts.days,
  },
] as const;
/** How much is known of it; the last is a count. */
export const PARTS = ['known', 'ranges from', 'ranges to', 'not known'] as const;
/** Headings and formats of columns that begin with the measures' parts at the column given (labels not counted). */
export const RESOURCE_HEADINGS = MEASURES.flatMap(({ heading }) =>
  PARTS.map((part) => `${heading}:\n${part}`),
);
const NO_COUNCIL = 'No council named';

/** The formats of the measures' columns from a column on (labels not counted). */
export function resourceFormats(firstColumn: number) {
  return MEASURES.map(({ format }, index) => ({
    column: firstColumn + index * PARTS.length,
    // The last part is a count.
    columnCount: PARTS.length - 1,
    format,
  }));
}

type Share = (amounts: ByCouncil) => Interval | undefined;

/** Who bears some of the amounts. */
export interface Bearer {
  readonly name: string;
  readonly share: Share;
}

/** Who bears the amounts: each council, and nobody in particular where the register leaves that open. */
export function listBearers(
  { partnerships }: Pick<AssessedRegister, 'partnerships'>,
  scheme: Pick<Scheme, 'councils'>,
): Bearer[] {
  const shared: Share = (amounts) => amounts.shared;
  const isShared = partnerships.some((partnership) =>
    MEASURES.some(({ of }) => !isNothing(of(partnership).shared)),
  );
  return [
    ...scheme.councils.map(({ name }) => ({
      name,
      share: ({ byCouncil }: ByCouncil) => byCouncil[name],
    })),
    ...(isShared ? [{ name: NO_COUNCIL, share: shared }] : []),
  ];
}

/** One bearer's parts of each measure over some partnerships, in the order of the headings. */
export function sumShares(partnerships: readonly Partnership[], share: Share): number[] {
  return MEASURES.flatMap(({ of }) => {
    const amounts = partnerships.flatMap((partnership) => share(of(partnership)) ?? []);
    const { known, ranges, notKnown } = tallyAmounts(amounts);
    return [known, ranges.low, ranges.high, notKnown];
  });
}
