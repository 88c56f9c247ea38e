import type { Turns } from '../register';
import { noteCalculated, noteUnderWay, type Calculated } from './lastCalculated';
import type { Pace } from './Pace';
import { sendParts, sendSteps } from './sendSteps';
import { TabProtected } from './situations';
import type { SheetReader } from './SheetReader';
import { takeTurns } from './takeTurns';
import { planTabSteps, type TabSteps, type TabToWrite } from './writeColumns';

/** What was written: cells, and the sheets whose rows no longer stand where they were read. */
export interface Written {
  readonly cellCount: number;
  readonly movedSheets: readonly string[];
}

/** What the plans of a register are written by. */
export interface WriteOptions {
  readonly date1904: boolean;
  readonly calculated: Calculated;
  readonly lastCalculated: Calculated | undefined;
  /** Whether the last one was not written to its end. */
  readonly isBrokenOff: boolean;
}

/**
 * Brings every tab to its plan: all data before any looks, in one request while that stays below Excel's limits, and
 * nothing at all when the tabs are as planned. The cells are held a request before, and looked at again in the one that
 * writes, for a co-author may have moved rows and columns since they were read.
 * @throws TabProtected before anything is written, when a tab that must change is protected; Stopped when it was
 * stopped by then
 */
export async function writeRegister(
  context: Excel.RequestContext,
  tabs: readonly TabToWrite[],
  options: WriteOptions,
  pace: Pace,
): Promise<Written> {
  const { calculated } = options;
  const changed = await takeTurns(planChanges(tabs, options));
  if (changed.length === 0) return { cellCount: 0, movedSheets: [] };
  requireUnprotected(changed.map(({ reader }) => reader));

  const held = changed.map(({ steps }) => steps.held);
  await sendSteps(
    context,
    held.map(({ ask }) => ask),
  );
  const early = held.filter((tab) => !tab.isAsRead());
  if (early.length > 0) return { cellCount: 0, movedSheets: early.map(({ sheet }) => sheet) };
  const steps = [
    noteUnderWay(context),
    ...changed.flatMap(({ steps: { data } }) => data),
    ...changed.flatMap(({ steps: { looks } }) => looks),
    noteCalculated(context, calculated),
    ...held.map(({ askAgain }) => askAgain),
  ];
  pace.expect(1);
  await sendParts(context, [() => Promise.resolve(steps)], {
    pace,
    describeDone: () => 'nothing was written',
  });
  return {
    cellCount: changed.reduce((sum, { steps: { cellCount } }) => sum + cellCount, 0),
    movedSheets: await findMoved(context, changed),
  };
}

/** The tabs that somebody changed while they were written; what was typed where new columns came to stand is given back. */
async function findMoved(
  context: Excel.RequestContext,
  written: readonly { readonly steps: TabSteps }[],
): Promise<string[]> {
  const typed = written.flatMap(({ steps: { fresh } }) => fresh.filter((cells) => cells.isTypedOn()));
  const moved = written.filter(
    ({ steps: { held, fresh } }) => held.hasMoved() || fresh.some((cells) => typed.includes(cells)),
  );
  if (moved.length > 0)
    await sendSteps(context, [noteUnderWay(context), ...typed.flatMap((cells) => cells.giveBack())]);
  return moved.map(({ steps: { held } }) => held.sheet);
}

/** Whether every tab is as planned already, so that writing the register would change nothing. */
export function* isAsWritten(tabs: readonly TabToWrite[], options: WriteOptions): Turns<boolean> {
  return (yield* planChanges(tabs, options)).length === 0;
}

/** The tabs that differ from their plans, each with what must be done. */
function* planChanges(
  tabs: readonly TabToWrite[],
  { calculated, lastCalculated, date1904, isBrokenOff }: WriteOptions,
): Turns<(TabToWrite & { readonly steps: TabSteps })[]> {
  const isNoteStale = lastCalculated?.asOf !== calculated.asOf || lastCalculated.scheme !== calculated.scheme;
  const changed: (TabToWrite & { readonly steps: TabSteps })[] = [];
  for (const tab of tabs) {
    const steps = planTabSteps(tab, { date1904, isNoteStale, isBrokenOff });
    if (steps.data.length + steps.looks.length > 0) changed.push({ ...tab, steps });
    yield;
  }
  return changed;
}

/** @throws TabProtected naming every protected sheet among these */
export function requireUnprotected(readers: readonly SheetReader[]): void {
  const sheets = readers.map(({ cells }) => cells).filter(({ isProtected }) => isProtected);
  if (sheets.length > 0) throw new TabProtected(sheets.map(({ name }) => name));
}
