import type { Area } from '../grid/address';
import type { AssessmentColumnSpec, AssessmentPlan } from '../register';
import { headingLook, loadHeadingLook, type HeadingLook } from './headingLook';
import { measureValues, sendSteps, type Step } from './sendSteps';
import { CellsTaken } from './situations';
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
 * @throws TabProtected, CellsTaken before anything is written
 */
export async function addColumns(
  context: Excel.RequestContext,
  tabs: readonly ColumnsToAdd[],
): Promise<void> {
  const changed = tabs.filter(({ plan }) => plan.columns.length > 0);
  if (changed.length === 0) return;
  requireUnprotected(changed.map(({ reader }) => reader));
  const asked = changed.map((tab) => ({
    tab,
    model: loadHeadingLook(headingAt(tab, tab.plan.modelColumn)),
    place: trackedRange(tab.reader, areaOf(tab.plan)).load('formulas'),
  }));
  await context.sync();
  const taken = asked.filter(({ place }) => place.formulas.flat().some((cell) => cell !== ''));
  if (taken.length > 0) throw new CellsTaken(taken.map(({ tab }) => tab.plan.sheet));
  await sendSteps(context, [
    ...asked.flatMap(({ tab, model }) =>
      tab.plan.columns.map((column, index) => setUp(tab, column, index, headingLook(model))),
    ),
    // Last, for columns are known by their headings: where the work is broken off, they are set up again.
    ...changed.map((tab) => writeHeadings(tab)),
  ]);
}

function areaOf({ headerRow, firstColumn, rowCount, columns }: AssessmentPlan): Area {
  return { row: headerRow, column: firstColumn, rowCount: rowCount + 1, columnCount: columns.length };
}

function headingAt({ plan, reader }: ColumnsToAdd, column: number): Excel.Range {
  return trackedRange(reader, { row: plan.headerRow, column, rowCount: 1, columnCount: 1 });
}

function writeHeadings({ plan, reader }: ColumnsToAdd): Step {
  const headings = plan.columns.map(({ heading }) => typedText(heading));
  return {
    bytes: 1000 + measureValues(headings),
    apply: () => {
      trackedRange(reader, { ...areaOf(plan), rowCount: 1 }).values = [headings];
    },
  };
}

function setUp(tab: ColumnsToAdd, spec: AssessmentColumnSpec, index: number, look: HeadingLook): Step {
  const { plan, reader } = tab;
  const column = plan.firstColumn + index;
  return {
    bytes: 8000,
    apply: () => {
      const heading = headingAt(tab, column);
      look(heading);
      heading.format.columnWidth = spec.widthPoints;
      if (plan.rowCount === 0) return;
      const cells = trackedRange(reader, {
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
