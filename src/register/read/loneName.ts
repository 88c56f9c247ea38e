import { isInCapitals, isNote, namesBody } from './rowLabels';
import type { RowShape } from './rowShape';

/** A lone name among the rows around it; the rows straight above and below are undefined at the register's ends. */
export interface LoneName {
  readonly name: string;
  readonly above: RowShape | undefined;
  readonly below: RowShape | undefined;
  /** The next row down that holds anything. */
  readonly nextUsed: RowShape | undefined;
  readonly isBand: boolean;
  readonly isListWord: boolean;
  readonly othersAreInCapitals: boolean;
  readonly hasDetailsAbove: boolean;
  readonly hasDetailsBelow: boolean;
}

const isGap = (shape: RowShape | undefined): boolean => shape?.kind !== 'details' && shape?.kind !== 'lone';
const isDetails = (shape: RowShape | undefined): boolean => shape?.kind === 'details';

/** The first rule that applies decides. */
const LONE_NAME_RULES: readonly { readonly isPartnership: boolean; applies(lone: LoneName): boolean }[] = [
  { isPartnership: false, applies: ({ isBand }) => isBand },
  { isPartnership: false, applies: ({ name }) => isNote(name) || name.endsWith(':') },
  { isPartnership: false, applies: ({ isListWord }) => isListWord },
  {
    isPartnership: false,
    applies: ({ name, othersAreInCapitals }) => isInCapitals(name) && !othersAreInCapitals,
  },
  { isPartnership: true, applies: ({ name }) => namesBody(name) },
  // Lone names one below the other are a list of partnerships, not headings of one another.
  { isPartnership: false, applies: ({ above, below }) => isDetails(below) && above?.kind !== 'lone' },
  // A heading with a blank row on either side.
  {
    isPartnership: false,
    applies: ({ above, below, nextUsed }) => isGap(above) && isGap(below) && isDetails(nextUsed),
  },
  // A remark set apart below the last partnership.
  {
    isPartnership: false,
    applies: ({ above, hasDetailsAbove, hasDetailsBelow }) =>
      isGap(above) && hasDetailsAbove && !hasDetailsBelow,
  },
];

/**
 * Whether a name with nothing beside it is a partnership's. What looks like a sub-heading or a note is none; what is
 * left is a partnership whose details nobody has typed: told about, it can be put right; dropped, it would be missed by
 * nobody.
 */
export function isPartnershipName(lone: LoneName): boolean {
  return LONE_NAME_RULES.find((rule) => rule.applies(lone))?.isPartnership ?? true;
}
