import type { SheetCells } from '../../grid/sheetCells';
import type { Scheme } from '../scheme/scheme';
import { ownHeadings, parseResourceHeading, type OwnHeading } from '../sheets/ownColumns';
import { columnsOf, valueAt } from './cellText';

interface Found {
  readonly column: number;
  readonly own: OwnHeading;
}

/**
 * The add-in's own columns by heading, found in a header row; empty when its block is not there.
 *
 * Officers head columns "Significance", "Classification" or "Next review due" too, and taking one of those for the
 * add-in's would overwrite it. So a heading counts only as written, in an unbroken run of such headings in which Why
 * follows Significance, or to the right of that run where an officer has put columns in between. Left of the pair
 * stands only what is written there: an officer's last column may be headed "Next review due".
 */
export function findOwnColumns(cells: SheetCells, headerRow: number, scheme: Scheme): Map<string, number> {
  const headings = findOwnHeadings(cells, headerRow, scheme);
  const block = chooseFullest(anchorsOf(headings).map((anchor) => blockAround(headings, anchor)));
  const end = block.at(-1)?.column ?? Infinity;
  const found = new Map<string, number>();
  for (const { own, column } of [...block, ...headings.filter((heading) => heading.column > end)]) {
    if (!found.has(own.heading)) found.set(own.heading, column);
  }
  return found;
}

function findOwnHeadings(cells: SheetCells, row: number, scheme: Scheme): Found[] {
  const byHeading = new Map(ownHeadings(scheme).map((own) => [own.heading, own]));
  return columnsOf(cells).flatMap((column) => {
    const heading = String(valueAt(cells, row, column));
    const own =
      byHeading.get(heading) ??
      byHeading.get(renamedByTable(cells, row, column, heading)) ??
      // A council that was renamed or left the scheme.
      parseResourceHeading(heading);
    return own ? [{ column, own }] : [];
  });
}

/** A table that takes in the block renames a heading that it has already: "Significance" becomes "Significance2". */
function renamedByTable(cells: SheetCells, row: number, column: number, heading: string): string {
  const isTableHeading = cells.tables.some(
    ({ area, hasHeaders }) =>
      hasHeaders && area.row === row && column >= area.column && column < area.column + area.columnCount,
  );
  return isTableHeading ? heading.replace(/\d+$/, '') : heading;
}

/** Positions in the list of a Significance with Why beside it. */
function anchorsOf(headings: readonly Found[]): number[] {
  return headings.flatMap(({ own }, index) => {
    const next = headings[index + 1];
    const isAnchor = own.key === 'significance' && next?.own.key === 'why' && isBeside(headings, index);
    return isAnchor ? [index] : [];
  });
}

function isBeside(headings: readonly Found[], index: number): boolean {
  return headings[index + 1]?.column === (headings[index]?.column ?? NaN) + 1;
}

function blockAround(headings: readonly Found[], anchor: number): readonly Found[] {
  const hasClassification =
    headings[anchor - 1]?.own.key === 'classification' && isBeside(headings, anchor - 1);
  let last = anchor + 1;
  while (isBeside(headings, last)) last += 1;
  return headings.slice(hasClassification ? anchor - 1 : anchor, last + 1);
}

/** The rightmost of equals: an officer's own pair stands further left than what was appended. */
function chooseFullest(blocks: readonly (readonly Found[])[]): readonly Found[] {
  return blocks.reduce((best, block) => (block.length >= best.length ? block : best), []);
}
