import type { IsoDate } from '../../grid/serialDate';
import { describeDate } from '../text';
import { severityOf, type Finding, type Severity } from '../finding';
import type { AssessedRegister, Partnership } from '../partnership';
import type { RegisterTab } from '../registerTab';
import { describeScheme } from '../scheme/describeScheme';
import type { Scheme } from '../scheme/scheme';
import { finishTurns, mapInTurns, type Turns } from '../turns';
import { BLANK, type ColumnPlan, type HeaderNote, type PlannedColumn } from './columnPlan';
import { ownHeadings, parseResourceHeading, type OwnHeading } from './ownColumns';
import { ownColumnSpec } from './ownColumnSpecs';
import { planHighlights } from './planHighlights';
import { planMarks } from './planMarks';

const HEADER_STYLE = { fill: '#1F3864', font: '#FFFFFF', isBold: true } as const;
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/** By 0-based row. */
type FindingsByRow = ReadonlyMap<number, readonly Finding[]>;

interface TabInput {
  readonly tab: RegisterTab;
  /** By 0-based row. */
  readonly partnerships: ReadonlyMap<number, Partnership>;
  readonly findings: FindingsByRow;
  readonly scheme: Scheme;
  readonly asOf: IsoDate;
  /** The findings whose cells are to be marked. */
  readonly toMark: readonly Finding[];
}

/** How the columns are planned. */
interface ColumnOptions {
  /** Whether cells with findings are marked, as they are beside a sheet of checks. */
  readonly marksFindings: boolean;
}

/** What to write beside each theme tab: one plan per tab, in the register's order. */
export function planCalculatedColumns(
  register: AssessedRegister,
  scheme: Scheme,
  options: ColumnOptions = { marksFindings: false },
): ColumnPlan[] {
  return finishTurns(planColumnsInTurns(register, scheme, options));
}

/** As `planCalculatedColumns`, in turns. */
export function* planColumnsInTurns(
  register: AssessedRegister,
  scheme: Scheme,
  { marksFindings }: ColumnOptions,
): Turns<ColumnPlan[]> {
  const plans: ColumnPlan[] = [];
  for (const tab of register.tabs) {
    const own = register.partnerships.filter(({ row }) => row.sheet === tab.sheet);
    const findings = register.findings.filter(({ sheet }) => sheet === tab.sheet);
    const plan = yield* planTab({
      tab,
      partnerships: new Map(own.map((partnership) => [partnership.row.row, partnership])),
      findings: groupByRow(findings),
      toMark: marksFindings ? findings : [],
      scheme,
      asOf: register.asOf,
    });
    plans.push(plan);
  }
  return plans;
}

function* planTab(input: TabInput): Turns<ColumnPlan> {
  const { tab, scheme, partnerships } = input;
  const places = placeColumns(tab, ownHeadings(scheme));
  const columns: PlannedColumn[] = [];
  for (const place of places) columns.push(yield* planColumn(place, input));
  const dueColumn = places.find(({ own }) => own.key === 'nextReviewDue')?.column;
  const rowCount = lastRowOf(tab) - tab.firstRow + 1;
  const hasRows = dueColumn !== undefined && rowCount > 0 && partnerships.size > 0;
  return {
    sheet: tab.sheet,
    headerRow: tab.headerRow,
    firstRow: tab.firstRow,
    headerStyle: HEADER_STYLE,
    columns: columns.sort((one, other) => one.column - other.column),
    // Marks come first: a cell with a finding shows in an overdue row too.
    highlights: [
      ...planMarks(input.toMark),
      ...(hasRows
        ? planHighlights({
            area: { row: tab.firstRow, rowCount, ...usedWidth(tab, columns) },
            dueColumn,
            dueSoonDays: scheme.reviews.dueSoonDays,
          })
        : []),
    ],
    // A tab without Name has no partnerships, and so no names to look at.
    nameColumn: tab.columns.find(({ id }) => id === 'name')?.column ?? 0,
  };
}

interface PlacedColumn {
  readonly own: OwnHeading;
  readonly column: number;
  readonly isNew: boolean;
}

/**
 * Columns keep their place where the tab has them; the others follow everything that the tab uses. A council's column
 * takes the place of one whose council is no longer in the scheme; such a column that nobody needs is blank below its
 * heading.
 */
function placeColumns(tab: RegisterTab, headings: readonly OwnHeading[]): PlacedColumn[] {
  const wanted = new Set(headings.map(({ heading }) => heading));
  const gone = [...tab.ownColumns].filter(([heading]) => !wanted.has(heading));
  let next = Math.max(tab.nextColumn, ...[...tab.ownColumns.values()].map((column) => column + 1));
  const placed = headings.map((own) => {
    const column = tab.ownColumns.get(own.heading) ?? (isResource(own) ? gone.shift()?.[1] : undefined);
    return column === undefined ? { own, column: next++, isNew: true } : { own, column, isNew: false };
  });
  const blank = gone.flatMap(([heading, column]) => {
    const own = parseResourceHeading(heading);
    return own ? [{ own, column, isNew: false }] : [];
  });
  return [...placed, ...blank];
}

function isResource({ heading }: OwnHeading): boolean {
  return parseResourceHeading(heading) !== undefined;
}

function* planColumn({ own, column, isNew }: PlacedColumn, input: TabInput): Turns<PlannedColumn> {
  const { tab, partnerships, findings, scheme, asOf } = input;
  const { cell, purpose, ...looks } = ownColumnSpec(own.key);
  const rows = Array.from({ length: lastRowOf(tab) - tab.firstRow + 1 }, (_, index) => tab.firstRow + index);
  return {
    ...looks,
    heading: own.heading,
    column,
    isNew,
    note: noteOf(purpose, scheme, asOf),
    cells: yield* mapInTurns(rows, (row) => {
      const partnership = partnerships.get(row);
      return partnership ? cell(partnership, findingsOf(partnership, findings)) : BLANK;
    }),
  };
}

/** Rows that lost their name hold results of an earlier run, so they are part of what is cleared. */
function lastRowOf(tab: RegisterTab): number {
  return Math.max(tab.lastRow, ...tab.namelessRows.map(({ row }) => row));
}

/** The findings of all rows that a partnership takes in, the worst first. */
function findingsOf({ row }: Partnership, findings: FindingsByRow): Finding[] {
  const own = [row.row, ...row.furtherRows.map((further) => further.row)].flatMap(
    (at) => findings.get(at) ?? [],
  );
  return WORST_FIRST.flatMap((severity) => own.filter((finding) => severityOf(finding) === severity));
}

function groupByRow(findings: readonly Finding[]): FindingsByRow {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.row === undefined) continue;
    const group = groups.get(finding.row);
    if (group) group.push(finding);
    else groups.set(finding.row, [finding]);
  }
  return groups;
}

function usedWidth(
  tab: RegisterTab,
  columns: readonly PlannedColumn[],
): { column: number; columnCount: number } {
  const used = [...tab.columns, ...columns].map(({ column }) => column);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return { column: first, columnCount: last - first + 1 };
}

function noteOf(purpose: string, scheme: Scheme, asOf: IsoDate): HeaderNote {
  const message = `${purpose} Calculated as of ${describeDate(asOf)} by the scheme ${describeScheme(scheme)}. What is typed here is written over.`;
  return { title: 'Partnership register', message: message.slice(0, 255) };
}
