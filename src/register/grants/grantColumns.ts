import { squashText } from '../read/cellText';

/** One column of a tab that tells what grants are spent on. */
export interface GrantColumnSpec {
  readonly key: string;
  readonly heading: string;
  /** Other headings that mean the same. */
  readonly variants: readonly string[];
  /** In points, on a tab that the add-in makes. */
  readonly widthPoints: number;
  readonly isMoney?: boolean;
  /** Shown beside a selected cell of the column. */
  readonly guidance: string;
}

/** What the tab is called that the add-in makes. */
export const GRANTS_SHEET = 'Grants';

/** Every column, in the order in which a new tab has them. */
export const GRANT_COLUMNS = [
  {
    key: 'grant',
    heading: 'Grant',
    variants: ['Funding stream', 'Funding', 'Fund', 'Name of grant', 'Grant name'],
    widthPoints: 150,
    guidance: 'The grant’s name. Leave it blank on further lines of the same grant.',
  },
  {
    key: 'kind',
    heading: 'Revenue or capital',
    variants: ['Revenue/capital', 'Rev/cap', 'Revenue or capital?', 'Type', 'Kind', 'Type of funding'],
    widthPoints: 80,
    guidance: 'Revenue or Capital. Each has an amount and allocations of its own.',
  },
  {
    key: 'amount',
    heading: 'Grant £',
    variants: [
      'Amount of grant',
      'Grant amount',
      'Grant total',
      'Total grant',
      'Amount available',
      'Available',
    ],
    widthPoints: 90,
    isMoney: true,
    guidance: 'What the council has received, in pounds and pence. Enter it once, on the first line.',
  },
  {
    key: 'line',
    heading: 'Allocated to',
    variants: ['Project', 'Scheme', 'Line', 'Item', 'Recipient', 'Purpose', 'Allocation to'],
    widthPoints: 200,
    guidance: 'The project or body that the money is set aside for. One line for each.',
  },
  {
    key: 'allocation',
    heading: 'Allocation £',
    variants: ['Allocation', 'Allocated', 'Amount allocated', 'Allocated £', 'Amount', '£'],
    widthPoints: 90,
    isMoney: true,
    guidance: 'What is set aside from this grant, in pounds and pence; 0 where nothing is.',
  },
  {
    key: 'outcomes',
    heading: 'Outcomes',
    variants: ['Outcome', 'Expected outcomes', 'Outputs', 'Outcomes expected'],
    widthPoints: 220,
    guidance: 'What the money is to achieve.',
  },
  {
    key: 'leverage',
    heading: 'Leverage',
    variants: [
      'Leverage £',
      'Match funding',
      'Match',
      'Levered in',
      'Other funding',
      'Leverage / match funding',
    ],
    widthPoints: 140,
    guidance:
      'What others add, as an amount or in words. It is shown and never added to the council’s money.',
  },
  {
    key: 'stated',
    heading: 'Stated remainder £',
    variants: ['Stated remainder', 'Remainder', 'Remaining', 'Balance', 'Balance remaining', 'Unallocated'],
    widthPoints: 100,
    isMoney: true,
    guidance: 'What a report says is left of the grant. The add-in works it out too and tells a difference.',
  },
] as const satisfies readonly GrantColumnSpec[];

export type GrantColumnKey = (typeof GRANT_COLUMNS)[number]['key'];

const KEY_OF_HEADING = new Map<string, GrantColumnKey>(
  GRANT_COLUMNS.flatMap(({ key, heading, variants }) =>
    [heading, ...variants].map((each) => [squashText(each), key] as const),
  ),
);

/** Case, spaces, punctuation, and what stands in brackets don't matter. */
export function matchGrantHeading(heading: string): GrantColumnKey | undefined {
  const forms = [heading, heading.replace(/[([][^)\]]*[)\]]/g, '')].map(squashText);
  return forms.flatMap(
    (form) => KEY_OF_HEADING.get(form) ?? KEY_OF_HEADING.get(form.replace(/£/g, '')) ?? [],
  )[0];
}
