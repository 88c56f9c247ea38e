import type { Area } from '../grid/address';
import type { ColumnPlan, PlannedColumn } from '../register';
import { FreshCells } from './FreshCells';
import { HeldTab } from './HeldTab';
import { groupAdjacent } from './planWrites';
import type { Step } from './sendSteps';
import type { SheetReader } from './SheetReader';

/** The cells of a tab that its plan changes, and those among them that were blank. */
export interface HeldColumns {
  readonly held: HeldTab;
  readonly fresh: readonly FreshCells[];
}

/**
 * Holds what a plan changes on a tab; headings and names tell whether the tab is as it was read.
 * @param parts cells that are written at once
 */
export function holdColumns(
  { plan, reader }: { readonly plan: ColumnPlan; readonly reader: SheetReader },
  parts: readonly Area[],
): HeldColumns {
  const { columns, headerRow, firstRow, nameColumn, highlights } = plan;
  const { left, values } = reader.cells;
  const headings = { row: headerRow, rowCount: 1 };
  const rowCount = columns[0]?.cells.length ?? 0;
  const blank = listFresh(plan);
  const held = new HeldTab(reader, {
    areas: [
      ...groupAdjacent(columns).map((group) => ({ ...headings, ...columnsOf(columns, group) })),
      // In filtered lists each row is written by itself: those go by their headings.
      ...(reader.hasHiddenRows ? [] : parts),
      ...highlights.flatMap(({ areas }) => (areas.length === 1 ? areas : [])),
    ],
    seen: [
      { ...headings, column: left, columnCount: Math.max(1, values[0]?.length ?? 0) },
      ...(rowCount > 0 ? [{ row: firstRow, column: nameColumn, rowCount, columnCount: 1 }] : []),
    ],
    blank,
  });
  return { held, fresh: blank.map((area) => new FreshCells(held, area, 1)) };
}

/** Blank cells are looked at in the request that fills them. */
export function lookBefore(
  fresh: readonly FreshCells[],
  [first, ...others]: readonly Step[],
): readonly Step[] {
  if (!first) return [];
  const steps = [...fresh.map(({ ask }) => ask), first];
  const apply = () => {
    for (const step of steps) step.apply();
  };
  return [{ bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0), apply }, ...others];
}

/** The cells of columns that the tab lacks so far. */
function listFresh({ columns, headerRow, firstRow }: ColumnPlan): Area[] {
  const fresh = columns.filter(({ isNew }) => isNew);
  const rowCount = firstRow - headerRow + (columns[0]?.cells.length ?? 0);
  return groupAdjacent(fresh).map((group) => ({ row: headerRow, rowCount, ...columnsOf(fresh, group) }));
}

function columnsOf(
  columns: readonly PlannedColumn[],
  [first, last]: readonly [number, number],
): Pick<Area, 'column' | 'columnCount'> {
  return { column: columns[first]?.column ?? 0, columnCount: last - first + 1 };
}
