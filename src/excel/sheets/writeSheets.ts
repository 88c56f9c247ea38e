import type { CellScalar } from '../../grid/sheetCells';
import { fingerprintPlan, type SheetKey, type SheetPlan } from '../../register';
import { sendSteps, type Step } from '../sendSteps';
import { TabProtected } from '../situations';
import { createSheets } from './createSheets';
import { dataSteps } from './dataSteps';
import { freeName } from './freeName';
import { lookSteps } from './lookSteps';
import { markerName, type OwnSheet, type OwnSheets } from './ownSheets';
import { pageSteps } from './pageSteps';
import { isAsPlanned, plannedValues } from './plannedValues';
import { printCells } from './printCells';

/** A sheet of the add-in's after it was brought to its plan. */
export interface WrittenSheet {
  readonly key: SheetKey;
  /** The tab's name. */
  readonly name: string;
  /** Whether a sheet of an officer's has the wanted name, so that this one got another. */
  readonly isBeside: boolean;
  /** Cells that were written; 0 when the sheet was as planned. */
  readonly cellCount: number;
}

/** A sheet beside the print of its first rows as they are now, which tells whether somebody types on it. */
export interface SheetPrint {
  readonly sheet: WrittenSheet;
  readonly cellsPrint: string;
}

/** The workbook as it was read, as far as sheets go. */
export interface SheetsAsRead {
  readonly own: OwnSheets;
  /** Of every tab. */
  readonly tabNames: readonly string[];
  readonly date1904: boolean;
}

interface SheetToWrite {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly fingerprint: string;
  /** Every cell as Excel will give it back. */
  readonly values: readonly (readonly CellScalar[])[];
  readonly own: OwnSheet | undefined;
  readonly isCurrent: boolean;
}

/**
 * Brings the add-in's sheets to their plans. A sheet that says what is planned is left as it is; others are emptied and
 * filled again, never deleted; new ones come after the last tab. Sheets of officers are not touched, whatever their names.
 * @param finish what is to be done in the same requests once all sheets are written
 * @throws TabProtected before anything is written, when a sheet that must change is protected
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  read: SheetsAsRead,
  finish: (written: readonly SheetPrint[]) => readonly Step[] = () => [],
): Promise<WrittenSheet[]> {
  const sheets = nameSheets(plans, read);
  const changed = sheets.filter(({ isCurrent }) => !isCurrent);
  const shut = changed.filter(({ own }) => own?.isProtected);
  if (shut.length > 0) throw new TabProtected(shut.map(({ name }) => name));
  const written = sheets.map((sheet): SheetPrint => ({
    sheet: describeWritten(sheet),
    cellsPrint: printCells(sheet.values),
  }));
  const steps = [...(changed.length > 0 ? await fillSteps(context, changed, read) : []), ...finish(written)];
  if (steps.length > 0) await sendSteps(context, steps);
  return written.map(({ sheet }) => sheet);
}

function describeWritten({ plan, name, own, isCurrent }: SheetToWrite): WrittenSheet {
  return {
    key: plan.key,
    name,
    isBeside: !own && name !== plan.name,
    cellCount: isCurrent ? 0 : plan.rows.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

function nameSheets(plans: readonly SheetPlan[], { own, tabNames, date1904 }: SheetsAsRead): SheetToWrite[] {
  const taken = [...tabNames];
  return plans.map((plan) => {
    const sheet = own.sheets.get(plan.key);
    const name = sheet?.name ?? freeName(plan.name, taken);
    taken.push(name);
    const fingerprint = fingerprintPlan(plan);
    const values = plannedValues(plan, date1904);
    const isCurrent = sheet?.fingerprint === fingerprint && isAsPlanned(sheet, values);
    return { plan, name, fingerprint, values, own: sheet, isCurrent };
  });
}

async function fillSteps(
  context: Excel.RequestContext,
  changed: readonly SheetToWrite[],
  { own, date1904 }: SheetsAsRead,
): Promise<Step[]> {
  const worksheets = await createSheets(
    context,
    changed.map(({ name }) => name),
  );
  const filled = worksheets.flatMap((sheet, index) => {
    const target = changed[index];
    return target ? [{ sheet, target }] : [];
  });
  return [
    ...filled.map(({ sheet, target }) => markSheet(context, sheet, target.plan.key, own)),
    ...filled.flatMap(({ sheet, target }) => clearAround(sheet, target)),
    ...filled.flatMap(({ sheet, target }) => dataSteps(sheet, target.plan, date1904)),
    ...filled.flatMap(({ sheet, target }) => lookSteps(sheet, target.plan)),
    ...filled.flatMap(({ sheet, target }) => pageSteps(sheet, target.plan)),
    // Last of all: a sheet that was broken off half-way has no fingerprint and is written again.
    ...filled.map(({ target }) => signSheet(context, target)),
  ];
}

/** Gives a new sheet its marker; one that is there has it and loses its fingerprint until all is written. */
function markSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  key: SheetKey,
  { sheets, markers }: OwnSheets,
): Step {
  return {
    bytes: 2000,
    apply: () => {
      if (sheets.has(key)) {
        context.workbook.names.getItem(markerName(key)).comment = '';
        return;
      }
      // Left over from a sheet that an officer deleted.
      markers.get(key)?.delete();
      context.workbook.names.add(markerName(key), sheet.getRange()).visible = false;
    },
  };
}

function signSheet(context: Excel.RequestContext, { plan, fingerprint }: SheetToWrite): Step {
  return {
    bytes: 500,
    apply: () => {
      context.workbook.names.getItem(markerName(plan.key)).comment = fingerprint;
    },
  };
}

/** What emptying the cells of a sheet leaves behind: filters, frozen rows, and the sizes of rows and columns. */
function clearAround(sheet: Excel.Worksheet, { own, plan }: SheetToWrite): Step[] {
  if (!own) return [];
  return [
    {
      bytes: 3000,
      apply: () => {
        sheet.autoFilter.remove();
        sheet.freezePanes.unfreeze();
        if (!own.used) return;
        const [rows, columns] = [own.used.row + own.used.rowCount, own.used.column + own.used.columnCount];
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
