import { fitRowsInTurns, type SheetKey, type SheetPlan, type Turns } from '../../register';
import type { Step } from '../sendSteps';
import { dataSteps } from './dataSteps';
import { lookSteps } from './lookSteps';
import { markerName, type OwnSheet, type OwnSheets } from './ownSheets';
import { pageSteps } from './pageSteps';
import { noteFinished } from './sheetNotes';

/** A sheet's plan, in short too, and the sheet as it was read, if it was there. */
export interface SheetToFill {
  readonly plan: SheetPlan;
  readonly fingerprint: string;
  readonly own: OwnSheet | undefined;
}

/** The workbook around it. */
export interface BookToFill {
  readonly own: OwnSheets;
  readonly date1904: boolean;
  /** Whether Excel calculates only when the officer asks for it. */
  readonly calculatesByHand: boolean;
}

/** The steps that bring an empty sheet to its plan. */
export function* fillSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  target: SheetToFill,
  { own, date1904, calculatesByHand }: BookToFill,
): Turns<Step[]> {
  const { plan } = target;
  const data = yield* dataSteps(sheet, plan, date1904);
  const heights = yield* fitRowsInTurns(plan);
  const looks = yield* lookSteps(sheet, plan, heights);
  return [
    markSheet(context, sheet, plan.key, own),
    ...clearAround(sheet, target),
    ...data,
    ...looks,
    ...pageSteps(sheet, plan, heights),
    ...(calculatesByHand ? [calculate(sheet)] : []),
    // Last of all: a sheet that was broken off half-way has no fingerprint and is written again.
    signSheet(context, target),
  ];
}

/** Gives a new sheet its hidden marker; one that is there has it, hidden unless its making was broken off. */
function markSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  key: SheetKey,
  { sheets, markers }: OwnSheets,
): Step {
  return {
    bytes: 2000,
    apply: () => {
      const { names } = context.workbook;
      if (sheets.has(key)) {
        names.getItem(markerName(key)).visible = false;
        return;
      }
      // Left over from a sheet that an officer deleted.
      markers.get(key)?.delete();
      names.add(markerName(key), sheet.getRange()).visible = false;
    },
  };
}

function signSheet(context: Excel.RequestContext, { plan, fingerprint }: SheetToFill): Step {
  return {
    bytes: 500,
    apply: () => {
      noteFinished(context, plan.key, fingerprint);
    },
  };
}

/** Where the officer has Excel calculate by hand, sums that were written before what they add up would show nothing of it. */
function calculate(sheet: Excel.Worksheet): Step {
  return {
    bytes: 300,
    apply: () => {
      sheet.calculate(true);
    },
  };
}

/** What emptying the cells of a sheet leaves behind: filters, hidden and frozen rows, and the sizes of rows and columns. */
function clearAround(sheet: Excel.Worksheet, { own, plan }: SheetToFill): Step[] {
  if (!own) return [];
  return [
    {
      bytes: 3000,
      apply: () => {
        sheet.autoFilter.remove();
        sheet.freezePanes.unfreeze();
        if (!own.used) return;
        const { row, column, rowCount, columnCount } = own.used;
        const used = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
        used.rowHidden = false;
        used.columnHidden = false;
        const [rows, columns] = [row + rowCount, column + columnCount];
        if (rows > plan.rows.length)
          sheet.getRange(`${plan.rows.length + 1}:${rows}`).format.useStandardHeight = true;
        if (columns > plan.columns.length) {
          const { length } = plan.columns;
          sheet.getRangeByIndexes(0, length, 1, columns - length).format.useStandardWidth = true;
        }
      },
    },
  ];
}
