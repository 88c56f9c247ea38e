import { formatArea, formatCell } from '../../../grid/address';
import type { AddedValue } from '../../addedValue';
import { columnId } from '../../columns';
import { isExact } from '../../interval';
import { firstText } from '../../judge/facts/rowParts';
import type { Partnership } from '../../partnership';
import { BLANK } from '../../sheets/columnPlan';
import { numberCell, textCell } from '../../sheets/makeCells';
import type { Redact } from '../../sheets/redact';
import { ROW_LINKS, rowLinkCell } from '../../sheets/rowLinks';
import type { SheetCell, SheetColumn } from '../../sheets/sheetPlan';
import { describeAdded } from '../../describeAdded';

/** One row of the update. */
export interface Service {
  readonly partnership: Partnership;
  /** What the row says in the scheme's columns. */
  readonly added: Readonly<Record<string, AddedValue>>;
  /** Since the earlier update, a sentence each. */
  readonly changes: readonly string[];
}

export interface UpdateContext {
  readonly redact: Redact;
}

interface UpdateColumn extends SheetColumn {
  readonly heading: string;
  /** @param row of the sheet, 0-based */
  readonly cell: (service: Service, context: UpdateContext, row: number) => SheetCell;
  /** Whether there is a total of it. */
  readonly isSummed?: boolean;
}

/** The scheme's column with how a service stands. */
export const CHOICE = 'rag';
const POUNDS = '£#,##0.00';
const CHANGE = '+£#,##0.00;-£#,##0.00;£0.00';

const words = (heading: string, widthPoints: number, key: string): UpdateColumn => ({
  heading,
  widthPoints,
  wrapsText: true,
  cell: (service, { redact }) => textCell(redact(saidOf(service, key))),
});

/** What is understood, else what is typed. */
function saidOf({ partnership: { row }, added }: Service, key: string): string {
  return (
    describeAdded(added[key]) ||
    firstText(row, columnId('addedMoney', key)) ||
    firstText(row, columnId('addedChoice', key))
  );
}

/** A figure as such; a range, which is not added up, in words. */
const pounds = (heading: string, key: string): UpdateColumn => ({
  heading,
  widthPoints: 78,
  numberFormat: POUNDS,
  horizontal: 'Right',
  wrapsText: true,
  isSummed: true,
  cell: (service, { redact }) => {
    const value = service.added[key];
    return value?.kind === 'money' && isExact(value.amount)
      ? numberCell(value.amount.low)
      : textCell(redact(saidOf(service, key)));
  },
});

const COST_BEFORE = 3;

/** From left to right. */
export const UPDATE_COLUMNS: readonly UpdateColumn[] = [
  { ...ROW_LINKS, cell: ({ partnership: { row } }) => rowLinkCell(row) },
  {
    heading: 'Service',
    widthPoints: 112,
    wrapsText: true,
    cell: ({ partnership: { row } }, { redact }) => textCell(redact(row.name)),
  },
  words('Stage', 70, 'stage'),
  pounds('Cost before', 'cost before'),
  pounds('Cost after', 'cost after'),
  {
    heading: 'Difference (after less before)',
    widthPoints: 80,
    numberFormat: CHANGE,
    horizontal: 'Right',
    isSummed: true,
    cell: (_, __, row) => differenceOf(row),
  },
  pounds('Cost of the exercise', 'cost of exercise'),
  words('Success measures', 130, 'success measures'),
  words('Outcome against them', 120, 'outcome'),
  words('RAG', 46, CHOICE),
  words('Reason for RAG', 120, 'rag reason'),
  {
    heading: 'Changed since the last update',
    widthPoints: 130,
    wrapsText: true,
    cell: ({ changes }, { redact }) => (changes.length === 0 ? BLANK : textCell(redact(changes.join('\n')))),
  },
  {
    heading: 'Next decision',
    widthPoints: 96,
    wrapsText: true,
    cell: ({ added }, { redact }) => textCell(redact(describeNext(added))),
  },
];

/** After less before, where both are figures. */
function differenceOf(row: number): SheetCell {
  const costs = formatArea({ row, column: COST_BEFORE, rowCount: 1, columnCount: 2 });
  const [before, after] = [formatCell(row, COST_BEFORE), formatCell(row, COST_BEFORE + 1)];
  return { kind: 'formula', formula: `=IF(COUNT(${costs})=2,${after}-${before},"")` };
}

/** The decision, and when the service is tested against the market again. */
function describeNext(added: Service['added']): string {
  const retest = describeAdded(added['retest date']);
  return [describeAdded(added['next decision']), retest && `Retest by ${retest}`].filter(Boolean).join('\n');
}
