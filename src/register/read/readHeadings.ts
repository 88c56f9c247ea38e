import type { SheetCells } from '../../grid/sheetCells';
import type { ColumnKey } from '../columns';
import { columnsOf, shownAt, tidyText } from './cellText';
import type { HeadingMatch, HeadingMatcher } from './matchHeading';

/** One column under a header, whether or not the register knows it. */
export interface HeadedColumn {
  /** 0-based. */
  readonly column: number;
  /** The heading, tidied; both rows of a split one. */
  readonly heading: string;
  readonly match: HeadingMatch | undefined;
  /** Columns that the heading or the group above it names. */
  readonly names: readonly ColumnKey[];
  /** What stands in the heading's cells, for knowing the header again further down. */
  readonly texts: readonly string[];
}

/** Where headings stand: in one row, or split over two of which `lower` is the last. */
export interface HeaderRows {
  readonly upper: number | undefined;
  readonly lower: number;
}

/** A heading of the upper row and the columns that it reaches over. */
interface Group {
  readonly text: string;
  readonly column: number;
  /** The last column of its merged area; undefined when nobody knows of one. */
  readonly end: number | undefined;
}

/** Columns that divide another into parts: "Agreement dates" above "Start" and "End". */
const PARTS: Partial<Record<ColumnKey, readonly ColumnKey[]>> = {
  agreementDates: ['agreementStart', 'agreementEnd', 'agreementKind'],
  financialArrangements: ['annualCash', 'proposedCash', 'officerDays'],
};

/**
 * The headings of one row, or of two rows joined ("Financial arrangements" above "SH" and "WD"). An upper heading
 * reaches over its merged area; where merged areas are not known, over the blank cells to its right that have a
 * heading below, up to the first of these that is a heading of its own.
 */
export function readHeadings(
  cells: SheetCells,
  { upper, lower }: HeaderRows,
  match: HeadingMatcher,
  isOwn: (column: number) => boolean,
): HeadedColumn[] {
  const headings: HeadedColumn[] = [];
  let group: Group | undefined;
  for (const column of columnsOf(cells)) {
    if (isOwn(column)) continue;
    const lowerText = headingAt(cells, lower, column);
    const upperText = upper === undefined ? '' : headingAt(cells, upper, column);
    if (upper !== undefined && upperText !== '') {
      group = { text: upperText, column, end: mergeEnd(cells, upper, column) };
    } else if (group && !reaches(group, column, lowerText)) group = undefined;

    const headed = headColumn(column, group, lowerText, match);
    if (headed) headings.push(headed);
    if (group?.end === undefined && group?.column !== column && headed?.heading === lowerText)
      group = undefined;
  }
  return headings;
}

function headingAt(cells: SheetCells, row: number, column: number): string {
  return tidyText(shownAt(cells, row, column));
}

function mergeEnd(cells: SheetCells, row: number, column: number): number | undefined {
  const area = cells.merges?.find(
    (merge) => merge.row <= row && merge.column === column && holdsRow(merge, row),
  );
  return area && area.column + area.columnCount - 1;
}

function holdsRow(area: { row: number; rowCount: number }, row: number): boolean {
  return row >= area.row && row < area.row + area.rowCount;
}

function reaches(group: Group, column: number, lowerText: string): boolean {
  return group.end === undefined ? lowerText !== '' : column <= group.end;
}

function headColumn(
  column: number,
  group: Group | undefined,
  lowerText: string,
  match: HeadingMatcher,
): HeadedColumn | undefined {
  const texts = [group?.column === column ? group.text : '', lowerText].filter((text) => text !== '');
  if (texts.length === 0) return undefined;
  const head = (heading: string, found: HeadingMatch | undefined, whole?: HeadingMatch): HeadedColumn => ({
    column,
    heading,
    match: found,
    names: [found, whole].flatMap((named) => (named ? [named.key] : [])),
    texts,
  });
  if (!group) return head(lowerText, match(lowerText));
  if (lowerText === '') return head(group.text, match(group.text));

  const joined = `${group.text} ${lowerText}`;
  const both = match(joined);
  if (both) return head(joined, both);
  const [whole, part] = [match(group.text), match(lowerText)];
  if (!whole) return head(lowerText, part);
  if (part && PARTS[whole.key]?.includes(part.key)) return head(lowerText, part, whole);
  // Without a merged area the group may end before this column: then what stands here is a heading of its own.
  if (group.end === undefined && group.column !== column && part && part.key !== whole.key) {
    return head(lowerText, part);
  }
  // "Contact details" above "Name" and "Email": the first of them stands for the column, none is a partnership's name.
  // Below Name itself nothing but a heading may stand: anything else is the first partnership.
  return group.column === column && whole.key !== 'name' && !/^totals?$/i.test(lowerText)
    ? head(group.text, whole)
    : head(joined, undefined);
}
