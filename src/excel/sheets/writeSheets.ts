import type { CellScalar } from '../../grid/sheetCells';
import { fingerprintInTurns, type SheetKey, type SheetPlan, type Turns } from '../../register';
import { UNWATCHED, type Pace } from '../Pace';
import { sendParts, type Part, type Step } from '../sendSteps';
import { TabProtected, WorkbookChanged } from '../situations';
import { takeTurns } from '../takeTurns';
import { fillSteps, type SheetToFill } from './fillSteps';
import { findBegunTabs } from './findBegunTabs';
import { findSheets } from './findSheets';
import { freeName } from './freeName';
import { LastLook, takeTyped, type HeldCells } from './LastLook';
import type { OwnSheets } from './ownSheets';
import { isAsPlanned, plannedValues } from './plannedValues';
import { printCells } from './printCells';
import { noteBegun } from './sheetNotes';

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

/** A sheet beside the prints that tell later whether its plan is another and whether somebody types on it. */
export interface SheetPrint {
  readonly sheet: WrittenSheet;
  readonly planPrint: string;
  /** Of its first rows as they are now. */
  readonly cellsPrint: string;
}

/** The workbook as it was read, as far as sheets go. */
export interface SheetsAsRead {
  readonly own: OwnSheets;
  /** Of every tab. */
  readonly tabNames: readonly string[];
  readonly date1904: boolean;
}

/** Who follows the writing, and what belongs to it. */
export interface WriteSheetsOptions {
  /** Takes what sheets held when they were emptied, where somebody had typed on them since they were read. */
  readonly typed?: Map<SheetKey, HeldCells>;
  /** It advances by one for each plan; who calls has it expect them. */
  readonly pace?: Pace;
  /** What is to be done in the same requests after the last sheet, for those that are as planned by then. */
  readonly finish?: (written: readonly (SheetPrint | undefined)[]) => Promise<readonly Step[]>;
}

interface SheetToWrite extends SheetToFill {
  readonly name: string;
  /** Every cell as Excel will give it back. */
  readonly values: readonly (readonly CellScalar[])[];
  readonly isCurrent: boolean;
  /** Whether the add-in began to make it and did not come to mark it. */
  readonly isBegun: boolean;
}

/**
 * Brings the add-in's sheets to their plans. A sheet that says what is planned is left as it is; others are emptied and
 * filled again, never deleted; new ones come after the last tab. Sheets of officers are not touched, whatever their names.
 * Each is written wholly once it is begun.
 * @throws TabProtected before anything is written, when a sheet that must change is protected; Stopped between sheets;
 * WorkbookChanged when somebody had typed on one and the options say who keeps that
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  read: SheetsAsRead,
  { pace = UNWATCHED, typed, finish = () => Promise.resolve([]) }: WriteSheetsOptions = {},
): Promise<WrittenSheet[]> {
  const begun = await findBegunTabs(context, [...read.own.begunTabs.values()], read.tabNames);
  const sheets = await takeTurns(nameSheets(plans, read, begun));
  const changed = sheets.filter(({ isCurrent }) => !isCurrent);
  const shut = changed.filter(({ own }) => own?.isProtected);
  if (shut.length > 0) throw new TabProtected(shut.map(({ name }) => name));
  const written = sheets.map((sheet): SheetPrint => ({
    sheet: describeWritten(sheet),
    planPrint: sheet.fingerprint,
    cellsPrint: printCells(sheet.values),
  }));
  const finishAfter = (filled: number) => {
    const left = new Set(changed.slice(filled).map(({ name }) => name));
    return finish(written.map((print) => (left.has(print.sheet.name) ? undefined : print)));
  };
  pace.advance(sheets.length - changed.length);
  const looks = typed ? changed.flatMap(({ own }) => (own ? [new LastLook(own)] : [])) : [];
  const lookAt = (target: SheetToWrite) => looks.find(({ sheet }) => sheet === target.own)?.ask();
  await sendParts(context, await planParts(context, changed, read, lookAt), {
    pace,
    finish: finishAfter,
    describeDone: (count) => describeFilled(changed, count),
  });
  const late = takeTyped(looks);
  for (const [key, cells] of late) typed?.set(key, cells);
  if (late.size > 0) throw new WorkbookChanged();
  return written.map(({ sheet }) => sheet);
}

async function planParts(
  context: Excel.RequestContext,
  changed: readonly SheetToWrite[],
  { own, date1904 }: SheetsAsRead,
  lookAt: (target: SheetToWrite) => void,
): Promise<Part[]> {
  if (changed.length === 0) return [];
  const { application } = context;
  application.load('calculationMode');
  const openers = await findSheets(
    context,
    changed.map(({ name, own: sheet, isBegun }) => ({ name, worksheet: sheet?.worksheet, isBegun })),
  );
  return openers.flatMap((open, index): Part[] => {
    const target = changed[index];
    if (!target) return [];
    const fill = async () => {
      lookAt(target);
      noteBegun(context, target.plan.key, target.name);
      const book = { own, date1904, calculatesByHand: application.calculationMode === 'Manual' };
      return takeTurns(fillSteps(context, await open(), target, book));
    };
    return [fill];
  });
}

/** Which sheets were filled before the work was stopped, as a clause. */
function describeFilled(changed: readonly SheetToWrite[], count: number): string {
  const list = (some: readonly SheetToWrite[]) => some.map(({ name }) => `“${name}”`).join(', ');
  if (count === 0) return 'the calculated columns are up to date, and no sheet was built';
  return `built: ${list(changed.slice(0, count))}; not built: ${list(changed.slice(count))}`;
}

function describeWritten({ plan, name, own, isCurrent }: SheetToWrite): WrittenSheet {
  return {
    key: plan.key,
    name,
    isBeside: !own && name !== plan.name,
    cellCount: isCurrent ? 0 : plan.rows.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

function* nameSheets(
  plans: readonly SheetPlan[],
  { own, tabNames, date1904 }: SheetsAsRead,
  begun: ReadonlySet<string>,
): Turns<SheetToWrite[]> {
  // A tab that the add-in began to make is its own.
  const taken = tabNames.filter((name) => !begun.has(name));
  const sheets: SheetToWrite[] = [];
  for (const plan of plans) {
    const sheet = own.sheets.get(plan.key);
    const name = sheet?.name ?? freeName(plan.name, taken);
    taken.push(name);
    const fingerprint = yield* fingerprintInTurns(plan);
    const values = yield* plannedValues(plan, date1904);
    const isCurrent = sheet?.fingerprint === fingerprint && isAsPlanned(sheet, values);
    sheets.push({ plan, name, fingerprint, values, own: sheet, isCurrent, isBegun: begun.has(name) });
  }
  return sheets;
}
