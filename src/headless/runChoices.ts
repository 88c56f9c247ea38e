import {
  applyFixes,
  checkRegister,
  fillFromText,
  listChanges,
  listFill,
  listFixes,
  prepare,
  putBack,
  type FixesDone,
  type Outcome,
  type RunExcel,
} from '../actions';
import { resultOfChange, resultOfFix, type FixResult } from './fixResult';
import type { TaskFigures, TaskInput } from './runTask';

/** An action that was not done, on its way out of several that follow each other. */
class Ended extends Error {}

const NOTHING = { sheets: [], columns: 0, rows: 0 } as const;

/** Adds the columns that judging needs, and lists or writes what the texts say for their cells. */
export function runPrepare(
  run: RunExcel,
  { reading, choices, at }: TaskInput,
): Promise<Outcome<TaskFigures>> {
  return endEarly(async () => {
    const { columnCount, plans } = await need(prepare(run, reading));
    const tabCount = plans.filter(({ columns }) => columns.length > 0).length;
    const added = `Added ${columnCount} columns on ${tabCount} tabs.`;
    if (!choices.fills) {
      const { register, fixes } = await need(listFill(run, reading));
      return {
        register,
        written: { ...NOTHING, columns: columnCount },
        removedColumns: 0,
        remarks: [added, `${fixes.length} blank cells can be filled from the texts: say --fill.`],
        fixes: fixes.map((fix) => resultOfFix(fix, 'offered')),
      };
    }
    const filled = await need(fillFromText(run, reading, { fixes: 'all', at }));
    const figures = await describeDone(run, reading, filled);
    const remarks = [added, `Filled ${filled.applied.length} blank cells from the texts.`];
    return { ...figures, written: { ...figures.written, columns: columnCount }, remarks };
  });
}

/** Lists the fixes that are certain, makes them, or puts changes back. */
export function runFix(run: RunExcel, input: TaskInput): Promise<Outcome<TaskFigures>> {
  const { reading, choices, at } = input;
  return endEarly(async () => {
    if (choices.fixing === 'put back') return putChosenBack(run, input);
    const listed = await need(listFixes(run, reading));
    const fixes = listed.fixes.filter(({ id }) => choices.only?.includes(id) ?? true);
    requireAll(
      choices.only,
      fixes.map(({ id }) => id),
    );
    if (choices.fixing === 'list') {
      return {
        register: listed.register,
        written: NOTHING,
        removedColumns: 0,
        remarks: [`${fixes.length} fixes are on offer; nothing was written.`],
        fixes: fixes.map((fix) => resultOfFix(fix, 'offered')),
      };
    }
    const done = await need(applyFixes(run, reading, { fixes, at }));
    const remarks = [`Made ${done.applied.length} fixes and left ${done.left.length}.`];
    return { ...(await describeDone(run, reading, done)), remarks };
  });
}

async function putChosenBack(run: RunExcel, { reading, choices, at }: TaskInput): Promise<TaskFigures> {
  const open = await need(listChanges(run));
  requireAll(
    choices.only,
    open.map(({ reference }) => reference),
  );
  const { restored, left } = await need(putBack(run, reading, { references: choices.only ?? 'all', at }));
  return {
    register: await need(checkRegister(run, reading)),
    written: { ...NOTHING, rows: countRows(restored.map((change) => resultOfChange(change, 'put back'))) },
    removedColumns: 0,
    remarks: [`Put ${restored.length} cells back and left ${left.length}.`],
    fixes: [
      ...restored.map((change) => resultOfChange(change, 'put back')),
      ...left.map(({ change, why }) => resultOfChange(change, why)),
    ],
  };
}

async function describeDone(
  run: RunExcel,
  reading: TaskInput['reading'],
  { applied, left, changesTab }: FixesDone,
): Promise<Omit<TaskFigures, 'remarks'>> {
  const made = applied.map((fix) => resultOfFix(fix, 'applied'));
  return {
    register: await need(checkRegister(run, reading)),
    written: {
      sheets: changesTab === undefined ? [] : [changesTab],
      columns: 0,
      rows: countRows(made),
    },
    removedColumns: 0,
    fixes: [...made, ...left.map(({ fix, why }) => resultOfFix(fix, why))],
  };
}

/** Rows of the register of which a cell was changed. */
function countRows(results: readonly FixResult[]): number {
  return new Set(results.map(({ sheet, cell }) => `${sheet}!${cell.replace(/^[A-Z]+/, '')}`)).size;
}

function requireAll(wanted: readonly string[] | undefined, known: readonly string[]): void {
  const missing = wanted?.find((id) => !known.includes(id));
  if (missing !== undefined) {
    throw new Ended(
      `There is nothing called “${missing}” here: run fix without --only to see what there is.`,
    );
  }
}

async function need<Result>(outcome: Promise<Outcome<Result>>): Promise<Result> {
  const ended = await outcome;
  if (ended.kind === 'not done') throw new Ended(ended.message);
  return ended.result;
}

async function endEarly(work: () => Promise<TaskFigures>): Promise<Outcome<TaskFigures>> {
  try {
    return { kind: 'done', result: await work() };
  } catch (error) {
    if (error instanceof Ended) return { kind: 'not done', message: error.message };
    throw error;
  }
}
