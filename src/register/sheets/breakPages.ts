import { fitRows } from './fitRows';
import type { RowRole, SheetPlan, SheetRow } from './sheetPlan';

/** A4 landscape in points. */
const PAPER = { width: 841.9, height: 595.3 } as const;
/** Margins of the printed page in points: 1 cm at the sides, room for the footer below. */
export const PRINT_MARGINS = {
  left: 28.5,
  right: 28.5,
  top: 42,
  bottom: 54,
  header: 22,
  footer: 25,
} as const;
/** How much of a page is counted on: printers differ a little, and a page that runs over leaves scraps. */
const SAFE_PART = 0.97;
/** Rows that mean nothing without the row below them. */
const OPENING: readonly RowRole[] = ['title', 'note', 'heading', 'theme'];

/** Rows that stay on one page, from the first to before `end`. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The rows (0-based) before which a new page has to begin so that no heading stands alone at the foot of a page, no
 * total alone at its head, and no table is divided that has room on one page. Tables are told by the blank rows
 * between them.
 */
export function breakPages(plan: SheetPlan, heights: readonly number[] = fitRows(plan)): number[] {
  const room = roomOf(plan);
  const titles = plan.print.headingRows;
  const repeated = titles ? heightOf(heights, { start: titles.first, end: titles.first + titles.count }) : 0;
  const breaks: number[] = [];
  let left = room;
  const place = (run: Run) => {
    const height = heightOf(heights, run);
    if (heightOf(heights, withoutBlanks(plan.rows, run)) > left && run.start > 0) {
      breaks.push(run.start);
      left = room - (titles && run.start > titles.first ? repeated : 0);
    }
    left -= height;
  };
  for (const table of listTables(plan.rows)) {
    const isWhole = heightOf(heights, withoutBlanks(plan.rows, table)) <= room - repeated;
    for (const run of isWhole ? [table] : listRuns(plan.rows, table)) place(run);
  }
  return breaks;
}

/** Points of the sheet's own rows that a page holds when all columns are fitted to its width. */
function roomOf({ columns }: SheetPlan): number {
  const { left, right, top, bottom } = PRINT_MARGINS;
  const width = columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0);
  const scale = Math.min(1, (PAPER.width - left - right) / Math.max(1, width));
  return ((PAPER.height - top - bottom) / scale) * SAFE_PART;
}

function heightOf(heights: readonly number[], { start, end }: Run): number {
  return heights.slice(start, end).reduce((sum, height) => sum + height, 0);
}

/** A run without the blank rows at its end, which may be lost between two pages. */
function withoutBlanks(rows: readonly SheetRow[], { start, end }: Run): Run {
  const last = rows.slice(start, end).findLastIndex(({ role }) => role !== 'blank');
  return { start, end: start + last + 1 };
}

/** What stands between blank rows, and between headings within it; a blank row belongs to what is above it. */
function listTables(rows: readonly SheetRow[]): Run[] {
  const starts = rows.flatMap(({ role }, row) => {
    const above = rows[row - 1]?.role ?? 'blank';
    const isFirst = role !== 'blank' && above === 'blank';
    return row === 0 || isFirst || (role === 'heading' && !OPENING.includes(above)) ? [row] : [];
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? rows.length }));
}

/** The rows of a table in runs that cannot be divided: headings with what follows, totals with what is before. */
function listRuns(rows: readonly SheetRow[], { start, end }: Run): Run[] {
  const starts: number[] = [];
  for (let row = start; row < end; row += 1) {
    const [above, role] = [rows[row - 1]?.role, rows[row]?.role];
    const clings =
      row > start &&
      (role === 'total' || role === 'subtotal' || (above !== undefined && OPENING.includes(above)));
    if (!clings) starts.push(row);
  }
  return starts.map((first, index) => ({ start: first, end: starts[index + 1] ?? end }));
}
