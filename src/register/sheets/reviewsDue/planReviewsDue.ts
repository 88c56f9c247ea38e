import { daysBetween, type IsoDate } from '../../../grid/serialDate';
import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { describeDate } from '../../text';
import { finishTurns, mapInTurns, type Turns } from '../../turns';
import { BLANK } from '../columnPlan';
import { dateCell, numberCell, textCell, textRow } from '../makeCells';
import type { PaperOptions } from '../paperOptions';
import { planHead } from '../planHead';
import { createRedact, PUBLIC_NOTE, type Redact } from '../redact';
import { ROW_LINKS, rowLinkCell } from '../rowLinks';
import type { SheetCell, SheetColumn, SheetPlan, SheetRow } from '../sheetPlan';
import { typedText } from '../typedTexts';
import { describeDueCounts } from './describeDueCounts';
import { listItemsInTurns, type DueItem } from './dueItem';
import { listDueGroups, type DatedGroup } from './listDueGroups';

/** What every row of the sheet is planned with. */
interface Layout {
  readonly columns: readonly DueColumn[];
  readonly asOf: IsoDate;
  readonly redact: Redact;
}

interface DueColumn extends SheetColumn {
  readonly heading: string;
  readonly isPersonal?: boolean;
  /** `when` is what stands for the date of a duty that has none. */
  readonly cell: (item: DueItem, layout: Layout, when: string) => SheetCell;
}

const words = { wrapsText: true } as const;

const COLUMNS: readonly DueColumn[] = [
  {
    heading: 'Due',
    widthPoints: 68,
    numberFormat: 'dd/mm/yyyy',
    cell: ({ due }, _, when) => (due === undefined ? textCell(when) : dateCell(due)),
  },
  {
    heading: 'Days',
    widthPoints: 84,
    numberFormat: '0" to go";0" overdue";"due today"',
    horizontal: 'Right',
    cell: ({ due }, { asOf }) => (due === undefined ? BLANK : numberCell(daysBetween(asOf, due))),
  },
  { ...words, heading: 'What is due', widthPoints: 110, cell: ({ what }) => textCell(what) },
  { ...words, heading: 'Who owes it', widthPoints: 86, cell: ({ who }) => textCell(who) },
  {
    ...words,
    heading: 'Partnership',
    widthPoints: 230,
    cell: ({ partnership: { row } }, { redact }) => textCell(redact(row.name)),
  },
  { ...ROW_LINKS, cell: ({ partnership: { row } }) => rowLinkCell(row) },
  { ...words, heading: 'Tab', widthPoints: 92, cell: ({ partnership: { row } }) => textCell(row.sheet) },
  {
    ...words,
    heading: 'Class',
    widthPoints: 86,
    cell: ({ partnership: { judgement } }) => textCell(judgement.className),
  },
  {
    ...words,
    heading: 'Lead officer',
    isPersonal: true,
    widthPoints: 120,
    cell: ({ partnership: { row } }) => textCell(typedText(row, 'leadOfficer')),
  },
  {
    ...words,
    heading: 'Lead member',
    widthPoints: 130,
    cell: ({ partnership: { row } }, { redact }) => textCell(redact(typedText(row, 'leadMember'))),
  },
];

/** Every duty of every partnership: overdue, month by month, the next member appointments, and those without a date. */
export function planReviewsDue(register: AssessedRegister, scheme: Scheme, options: PaperOptions): SheetPlan {
  return finishTurns(planReviewsInTurns(register, scheme, options));
}

/** As `planReviewsDue`, in turns. */
export function* planReviewsInTurns(
  register: AssessedRegister,
  scheme: Scheme,
  { builtOn, isPublic }: PaperOptions,
): Turns<SheetPlan> {
  const columns = COLUMNS.filter(({ isPersonal }) => !(isPublic && isPersonal));
  const items = yield* listItemsInTurns(register, scheme);
  const notes = [describeDueCounts(items, register.asOf, scheme), ...(isPublic ? [PUBLIC_NOTE] : [])];
  const head = [
    ...planHead('Reviews due', register, columns, notes),
    { role: 'heading' as const, cells: columns.map(({ heading }) => textCell(heading)) },
  ];
  const layout = { columns, asOf: register.asOf, redact: createRedact(register.tabs, isPublic) };
  yield;
  const rows: SheetRow[] = [];
  for (const group of listDueGroups(items, register, scheme))
    for (const row of yield* planGroup(group, layout)) rows.push(row);
  return {
    key: 'Reviews',
    name: 'Reviews due',
    columns: columns.map(({ widthPoints, numberFormat, horizontal, wrapsText }) => ({
      widthPoints,
      ...(numberFormat !== undefined && { numberFormat }),
      ...(horizontal !== undefined && { horizontal }),
      ...(wrapsText !== undefined && { wrapsText }),
    })),
    rows: [...head, ...rows],
    frozenRows: head.length,
    filter: { row: head.length - 1, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Built ${describeDate(builtOn)}`,
    },
  };
}

function* planGroup({ heading, items, when }: DatedGroup, layout: Layout): Turns<SheetRow[]> {
  const bodies = yield* mapInTurns(items, (item): SheetRow => ({
    role: 'body',
    cells: layout.columns.map(({ cell }) => cell(item, layout, when)),
  }));
  return [textRow('theme', `${heading} (${items.length})`), ...bodies];
}
