import { isAddedKey } from '../addedKeys';
import type { RegisterTab } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { assessmentColumns, type AssessmentColumnSpec } from './assessmentColumns';

/** Columns to add to one tab. Rows and columns are 0-based. */
export interface AssessmentPlan {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Rows to set up below the headings; 0 on a tab without partnerships. */
  readonly rowCount: number;
  /** The officer's last column, whose heading the new ones are made to look like. */
  readonly modelColumn: number;
  readonly firstColumn: number;
  /** Side by side from `firstColumn` on; empty when the tab has them all. */
  readonly columns: readonly AssessmentColumnSpec[];
}

/**
 * The columns that a tab lacks of those judging needs. A column counts as there under any heading that is understood,
 * and amounts count as there when one column holds them for all councils: a second set beside it would say everything
 * twice. They go after everything that the tab uses, the add-in's calculated columns included: inserting them before
 * would move cells that other sheets' formulas, print areas and links point to.
 * @param firstFree the first 0-based column to the right of all cells that hold anything
 */
export function planAssessmentColumns(tab: RegisterTab, scheme: Scheme, firstFree: number): AssessmentPlan {
  const last = Math.max(tab.lastRow, ...tab.namelessRows.map(({ row }) => row));
  return {
    sheet: tab.sheet,
    headerRow: tab.headerRow,
    firstRow: tab.headerRow + 1,
    rowCount: last - tab.headerRow,
    modelColumn: Math.max(...tab.columns.map(({ column }) => column)),
    firstColumn: Math.max(tab.nextColumn, firstFree),
    columns: assessmentColumns(scheme).filter(({ id }) => !hasColumn(tab, id)),
  };
}

function hasColumn({ columns }: RegisterTab, id: AssessmentColumnSpec['id']): boolean {
  const [key] = id.split(':');
  // Officer days may be in a column for each council; annual £ in one for all.
  const isPerCouncil = id !== key;
  // A column for each of the scheme's own tests, and each that it adds; none stands for another.
  if (key === 'answer' || isAddedKey(key ?? '')) return columns.some((column) => column.id === id);
  return columns.some(
    (column) => column.id === id || (isPerCouncil ? column.id === key : column.id.split(':')[0] === key),
  );
}
