import type { CellScalar } from '../../grid/sheetCells';
import { serialOfMoment, type Moment } from '../../grid/moment';
import { CHANGE_HEADINGS, type ChangeLine } from '../../register';
import { measureValues, type Step } from '../sendSteps';
import { findPlaceOfTab, makeTab, type TabToMake } from '../sheets/makeTab';
import { typedText } from '../typedText';
import { type AskedChanges, type ChangeHeading, type ChangesSheet } from './changesSheet';

const NAME = 'Changes';
const MOMENT_FORMAT = 'dd/mm/yyyy hh:mm';
const DATE_FORMAT = 'dd/mm/yyyy';
/** So many that a request is filled well, and so few that they fit. */
const LINES_A_STEP = 200;
/** In points. */
const WIDTHS: Record<ChangeHeading, number> = {
  When: 90,
  Tab: 90,
  Cell: 40,
  Partnership: 150,
  Column: 120,
  Before: 150,
  After: 150,
  Why: 260,
  'Number format before': 90,
  'Put back': 90,
  Reference: 90,
};

/** A change to be recorded. */
export interface NewChange extends Omit<ChangeLine, 'line' | 'isPutBack'> {
  /** Whether `after` is the serial number of a date. */
  readonly isDate: boolean;
}

/** When a change was made, and by which date system the workbook counts. */
export interface MomentOfChange {
  readonly at: Moment;
  readonly date1904: boolean;
}

/** Where the sheet of changes is, or is to be made. */
export async function findPlaceOfChanges(
  context: Excel.RequestContext,
  asked: AskedChanges,
  changes: ChangesSheet | undefined,
): Promise<TabToMake> {
  if (changes) return { name: changes.name, isThere: true };
  const names = asked.worksheets.items.map(({ name }) => name);
  return findPlaceOfTab(context, asked, NAME, names);
}

/**
 * The steps that append changes below everything that the sheet of changes holds; the sheet is made, after the last
 * tab, where there is none.
 */
export function recordChanges(
  context: Excel.RequestContext,
  asked: AskedChanges,
  { changes, place }: { readonly changes: ChangesSheet | undefined; readonly place: TabToMake },
  lines: readonly NewChange[],
  when: MomentOfChange,
): Step[] {
  const { name } = place;
  const added = lines.filter((line) => !isOnRecord(line, changes));
  const columns = changes?.columns ?? new Map(CHANGE_HEADINGS.map((heading, index) => [heading, index]));
  const firstRow = changes?.nextRow ?? 1;
  const starts = added.flatMap((_, index) => (index % LINES_A_STEP === 0 ? [index] : []));
  return [
    ...(changes ? [] : [createSheet(context, asked, place)]),
    ...starts.map((start) => {
      const block = added.slice(start, start + LINES_A_STEP);
      return {
        bytes: 3000 + measureValues(block) * 2,
        apply: () => {
          const worksheet = context.workbook.worksheets.getItem(name);
          appendLines(worksheet, columns, firstRow + start, block, when);
        },
      };
    }),
  ];
}

/** The step that notes, beside a recorded change, when it was put back. */
export function markPutBack(
  { worksheet, columns }: ChangesSheet,
  { line }: ChangeLine,
  { at, date1904 }: MomentOfChange,
): Step {
  return {
    bytes: 1500,
    apply: () => {
      const cell = worksheet.getRangeByIndexes(line, columns.get('Put back') ?? 0, 1, 1);
      cell.numberFormat = [[MOMENT_FORMAT]];
      cell.values = [[serialOfMoment(at, date1904)]];
    },
  };
}

/** Whether a change was recorded by work that was broken off before the cell was changed. */
function isOnRecord({ reference, before, after }: NewChange, changes: ChangesSheet | undefined): boolean {
  return (changes?.lines ?? []).some(
    (line) =>
      !line.isPutBack && line.reference === reference && line.before === before && line.after === after,
  );
}

function createSheet(context: Excel.RequestContext, asked: AskedChanges, place: TabToMake): Step {
  return {
    bytes: 15_000,
    apply: () => {
      const worksheet = makeTab(context, asked, place);
      const headings = worksheet.getRangeByIndexes(0, 0, 1, CHANGE_HEADINGS.length);
      headings.format.font.bold = true;
      headings.format.wrapText = true;
      CHANGE_HEADINGS.forEach((heading, index) => {
        headings.getCell(0, index).format.columnWidth = WIDTHS[heading];
      });
      worksheet.freezePanes.freezeRows(1);
      headings.values = [[...CHANGE_HEADINGS]];
    },
  };
}

function appendLines(
  worksheet: Excel.Worksheet,
  columns: ReadonlyMap<ChangeHeading, number>,
  nextRow: number,
  added: readonly NewChange[],
  when: MomentOfChange,
): void {
  const width = Math.max(...columns.values()) + 1;
  const rows = added.map((change) => {
    const row = Array<CellScalar | null>(width).fill(null);
    for (const [heading, column] of columns) row[column] = cellOf(change, heading, when);
    return row;
  });
  const cells = worksheet.getRangeByIndexes(nextRow, 0, rows.length, width);
  const formatColumn = (heading: ChangeHeading, formats: string[]) => {
    cells.getColumn(columns.get(heading) ?? 0).numberFormat = formats.map((format) => [format]);
  };
  cells.format.verticalAlignment = 'Top';
  cells.format.wrapText = true;
  formatColumn(
    'When',
    added.map(() => MOMENT_FORMAT),
  );
  formatColumn(
    'After',
    added.map(({ isDate }) => (isDate ? DATE_FORMAT : 'General')),
  );
  cells.values = rows;
}

/** Every text arrives as text, so that it can be put back as it was. */
function cellOf(change: NewChange, heading: ChangeHeading, { at, date1904 }: MomentOfChange) {
  const value = valueOf(change, heading, serialOfMoment(at, date1904));
  if (value === '') return null;
  return typeof value === 'string' ? typedText(value) : value;
}

function valueOf(change: NewChange, heading: ChangeHeading, serial: number): CellScalar {
  switch (heading) {
    case 'When':
      return serial;
    case 'Tab':
      return change.sheet;
    case 'Cell':
      return change.cell;
    case 'Partnership':
      return change.partnership;
    case 'Column':
      return change.heading;
    case 'Before':
      return change.before;
    case 'After':
      return change.after;
    case 'Why':
      return change.reason;
    case 'Number format before':
      return change.formatBefore;
    case 'Put back':
      return '';
    case 'Reference':
      return change.reference;
  }
}
