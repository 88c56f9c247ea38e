import { dateOfSerial } from '../../grid/serialDate';
import type { CellScalar } from '../../grid/sheetCells';
import { kindOf } from '../columnKind';
import type { RegisterTab } from '../registerTab';
import { BLANK, type PlannedCell } from '../sheets/columnPlan';
import type { ChangeLine } from './changeLine';
import { locateChange } from './locateChange';

/** A recorded change that can be put back, as it is shown. */
export interface OpenChange extends Pick<
  ChangeLine,
  'reference' | 'sheet' | 'cell' | 'partnership' | 'heading'
> {
  /** Where the changed cell is now, 0-based; undefined when it cannot be told. */
  readonly place: { readonly row: number; readonly column: number } | undefined;
  readonly before: PlannedCell;
  readonly after: PlannedCell;
}

/** The recorded changes that have not been put back, the newest first. */
export function listOpenChanges(
  lines: readonly ChangeLine[],
  tabs: readonly RegisterTab[],
  date1904: boolean,
): OpenChange[] {
  return lines
    .filter(({ isPutBack }) => !isPutBack)
    .map((change): OpenChange => {
      const { reference, sheet, cell, partnership, heading } = change;
      const isDate = isDateColumn(change, tabs);
      const contentOf = (value: CellScalar) => readContent(value, isDate, date1904);
      return {
        ...{ reference, sheet, cell, partnership, heading },
        place: locateChange(tabs, change),
        before: contentOf(change.before),
        after: contentOf(change.after),
      };
    })
    .reverse();
}

/** The record has the numbers of dates only. */
function isDateColumn({ sheet, heading }: ChangeLine, tabs: readonly RegisterTab[]): boolean {
  const column = tabs
    .find((tab) => tab.sheet === sheet)
    ?.columns.find((candidate) => candidate.heading === heading);
  return column !== undefined && kindOf(column.id) === 'date';
}

function readContent(value: CellScalar, isDate: boolean, date1904: boolean): PlannedCell {
  if (value === '') return BLANK;
  if (typeof value !== 'number') return { kind: 'text', text: String(value) };
  const date = isDate ? dateOfSerial(value, date1904) : undefined;
  return date === undefined ? { kind: 'number', number: value } : { kind: 'date', date };
}
