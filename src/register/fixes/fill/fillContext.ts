import type { ColumnId } from '../../columns';
import type { ReadingContext } from '../../reading';
import type { MatchedColumn, RegisterTab, RowCells } from '../../registerTab';
import type { PlannedCell } from '../../sheets/columnPlan';

/** One row of a partnership, whose blank cells may be filled from its own texts. */
export interface FillPart {
  readonly tab: RegisterTab;
  readonly row: number;
  readonly cells: RowCells;
  /** The text of Area covered; a row without one has that of the partnership's first. */
  readonly area: string;
  readonly context: ReadingContext;
}

/** What was read for one blank cell, and from which words. */
export interface FilledCell {
  readonly column: MatchedColumn;
  readonly after: PlannedCell;
  readonly reason: string;
}

/** Reads one kind of fact for the blank cells of a row. */
export type Filler = (part: FillPart) => readonly FilledCell[];

/** The tab's column of an id, where the row has nothing in it; undefined when the tab lacks it or the row fills it. */
export function blankColumn({ tab, cells }: FillPart, id: ColumnId): MatchedColumn | undefined {
  return cells.has(id) ? undefined : tab.columns.find((column) => column.id === id);
}
