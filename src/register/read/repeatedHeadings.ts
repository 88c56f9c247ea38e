import type { ColumnId } from '../columns';
import type { RowCells } from '../registerTab';
import { squashText } from './cellText';
import type { Header } from './findHeader';
import type { HeadingMatcher } from './matchHeading';

/** What a row is compared with to see whether it repeats the headings. */
export interface HeadingContext {
  readonly header: Header;
  readonly match: HeadingMatcher;
  readonly headingTexts: ReadonlyMap<ColumnId, ReadonlySet<string>>;
}

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-z])\)?$/i;
/** Excel's own headings, which it puts above cells that had none. */
const GENERATED_HEADING = /^Column\d+$/;

/** The headings again, in a table or a printed page further down, or the numbers of the columns below them. */
export function repeatsHeader(context: HeadingContext, row: number, name: string, cells: RowCells): boolean {
  if (GENERATED_HEADING.test(name)) return true;
  const isFirst = row === context.header.row + 1;
  if (isFirst && cells.size > 2 && [...cells].every(([, { text }]) => COLUMN_NUMBER.test(text))) return true;
  if (!isOwnHeading(context, 'name', name)) return false;
  const repeated = [...cells].filter(([id, { text }]) => isOwnHeading(context, id, text)).length;
  return repeated > 1 && repeated * 2 >= cells.size;
}

/** The lower row of split headings ("SH", "WD"), repeated, or left below a header that was understood without it. */
export function repeatsLowerHeading(context: HeadingContext, row: number, cells: RowCells): boolean {
  const texts = [...cells];
  if (texts.every(([id, { text }]) => isOwnHeading(context, id, text))) return true;
  return row === context.header.row + 1 && texts.every(([, { text }]) => context.match(text) !== undefined);
}

function isOwnHeading({ headingTexts }: HeadingContext, id: ColumnId, text: string): boolean {
  const headings = headingTexts.get(id);
  if (headings === undefined || !mayBegin(headings, text)) return false;
  return headings.has(squashText(text));
}

/** Nearly every text begins with another letter than its column's heading, and need not be squashed to be told apart. */
function mayBegin(headings: ReadonlySet<string>, text: string): boolean {
  const first = text.charAt(0).toLowerCase();
  if (!/[a-z]/.test(first)) return true;
  for (const heading of headings) if (heading.startsWith(first)) return true;
  return false;
}

/** What stands in the heading of each column that is read, squashed: the whole and, of split ones, each part. */
export function headingTextsOf({ columns, headings }: Header): ReadonlyMap<ColumnId, ReadonlySet<string>> {
  const byColumn = new Map(headings.map(({ column, heading, texts }) => [column, [heading, ...texts]]));
  return new Map(columns.map(({ id, column }) => [id, new Set(byColumn.get(column)?.map(squashText))]));
}
