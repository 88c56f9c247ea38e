import type { Area } from '../grid/address';
import type { AssessmentColumnSpec, AssessmentPlan } from '../register';
import { FreshCells } from './FreshCells';
import { headingLook, loadHeadingLook } from './headingLook';
import { HeldTab } from './HeldTab';
import { measureValues, sendSteps, type Step } from './sendSteps';
import { WorkbookChanged } from './situations';
import type { SheetReader } from './SheetReader';
import { trackedRange } from './trackedRange';
import { typedText } from './typedText';
import { limitEntries } from './limitEntries';
import { requireUnprotected } from './writeRegister';

/** Columns to add beside the tab that they are for, as read. */
export interface ColumnsToAdd {
  readonly plan: AssessmentPlan;
  readonly reader: SheetReader;
}

/**
 * Adds officers' columns to tabs: headings that look like their neighbour's, number formats, widths, and what to enter.
 * The places are looked at first: nothing is ever written over.
 * @throws TabProtected, WorkbookChanged with nothing left that was written
 */
export async function addColumns(
  context: Excel.RequestContext,
  tabs: readonly ColumnsToAdd[],
): Promise<void> {
  const changed = tabs.filter(({ plan }) => plan.columns.length > 0);
  if (changed.length === 0) return;
  requireUnprotected(changed.map(({ reader }) => reader));
  const asked = changed.map(askForPlace);
  await context.sync();
  if (asked.some(({ held }) => !held.isAsRead())) throw new WorkbookChanged();
  await sendSteps(context, [
    ...asked.map(({ fresh }) => fresh.ask),
    ...asked.flatMap((place) => place.plan.columns.map((column, index) => setUp(place, column, index))),
    // Last, for columns are known by their headings: where the work is broken off, they are set up again.
    ...asked.map(writeHeadings),
  ]);
  const taken = asked.filter(({ fresh }) => fresh.isTypedOn());
  if (taken.length === 0) return;
  await sendSteps(
    context,
    taken.flatMap(({ fresh }) => fresh.giveBack()),
  );
  throw new WorkbookChanged();
}

/** Where columns of one tab are to come, and a heading for theirs to look like. */
interface Place {
  readonly plan: AssessmentPlan;
  readonly held: HeldTab;
  readonly fresh: FreshCells;
  readonly model: Excel.Range;
}

/** Asks for the blank cells, and whether the tab is as it was read. */
function askForPlace({ plan, reader }: ColumnsToAdd): Place {
  const { headerRow, modelColumn } = plan;
  const area = areaOf(plan);
  const held = new HeldTab(reader, { areas: [area], blank: [area] });
  held.ask.apply();
  const heading = trackedRange(reader, { row: headerRow, column: modelColumn, rowCount: 1, columnCount: 1 });
  return { plan, held, fresh: new FreshCells(held, area, area.rowCount), model: loadHeadingLook(heading) };
}

function areaOf({ headerRow, firstColumn, rowCount, columns }: AssessmentPlan): Area {
  return { row: headerRow, column: firstColumn, rowCount: rowCount + 1, columnCount: columns.length };
}

function writeHeadings({ plan, held }: Place): Step {
  const headings = plan.columns.map(({ heading }) => typedText(heading));
  return {
    bytes: 1000 + measureValues(headings),
    apply: () => {
      held.at({ ...areaOf(plan), rowCount: 1 }).values = [headings];
    },
  };
}

function setUp({ plan, held, model }: Place, spec: AssessmentColumnSpec, index: number): Step {
  const look = headingLook(model);
  const column = plan.firstColumn + index;
  return {
    bytes: 8000,
    apply: () => {
      const heading = held.at({ row: plan.headerRow, column, rowCount: 1, columnCount: 1 });
      look(heading);
      heading.format.columnWidth = spec.widthPoints;
      if (plan.rowCount === 0) return;
      const cells = held.at({
        row: plan.firstRow,
        column,
        rowCount: plan.rowCount,
        columnCount: 1,
      });
      // One value for all cells is allowed by Office.js, though not by its typings.
      cells.set({ numberFormat: spec.numberFormat as unknown as string[][] });
      cells.format.wrapText = spec.wrapsText;
      cells.format.horizontalAlignment = spec.horizontal;
      cells.format.verticalAlignment = 'Top';
      limitEntries(cells, spec);
    },
  };
}
