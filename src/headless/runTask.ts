import { basename } from 'node:path';
import { checkRegister, recalculate, removeEverything, runIn, type Outcome, type RunExcel } from '../actions';
import { connectWorkbook, openBook, type BookFile } from '../host';
import { installOffice, loadOfficeClient } from '../host/node';
import type { AssessedRegister, ReadingContext } from '../register';
import type { Task } from './parseArguments';

/** What a task did, in figures for the report. */
export interface TaskResult {
  readonly register: AssessedRegister;
  /** The add-in's columns on each tab and the partnerships beside them; undefined for tasks that write none. */
  readonly written: { readonly sheets: readonly string[]; readonly columns: number; readonly rows: number };
  readonly removedColumns: number;
  readonly requests: { readonly count: number; readonly largestBytes: number; readonly totalBytes: number };
  /** The workbook as it is now. */
  readonly file: BookFile;
}

type TaskFigures = Pick<TaskResult, 'register' | 'written' | 'removedColumns'>;

const NOTHING_WRITTEN = { sheets: [], columns: 0, rows: 0 } as const;

/** Every task as the ribbon's or the pane's action, with its figures. */
const TASKS: Record<Task, (run: RunExcel, reading: ReadingContext) => Promise<Outcome<TaskFigures>>> = {
  check: async (run, reading) =>
    mapDone(await checkRegister(run, reading), (register) => ({
      register,
      written: NOTHING_WRITTEN,
      removedColumns: 0,
    })),
  recalculate: async (run, reading) =>
    mapDone(await recalculate(run, reading), ({ register, columnCount, rowCount }) => ({
      register,
      written: { sheets: [], columns: columnCount, rows: rowCount },
      removedColumns: 0,
    })),
  remove: async (run, reading) =>
    mapDone(await removeEverything(run, reading), ({ register, columnCount }) => ({
      register,
      written: NOTHING_WRITTEN,
      removedColumns: columnCount,
    })),
};

/**
 * Does a task on the bytes of a workbook, through the genuine Office.js client.
 * @throws OpenError when the bytes are no workbook that can be opened
 */
export async function runTask(
  task: Task,
  bytes: Uint8Array,
  path: string,
  reading: ReadingContext,
): Promise<Outcome<TaskResult>> {
  const file = await openBook(bytes);
  const client = loadOfficeClient();
  installOffice(client);
  const { session, requests } = connectWorkbook(file, client, { name: basename(path) });
  const outcome = await TASKS[task](runIn(session), reading);
  const { count, largestBytes, totalBytes } = requests;
  return mapDone(outcome, (figures) => ({
    ...figures,
    requests: { count, largestBytes, totalBytes },
    file,
  }));
}

function mapDone<From, To>(outcome: Outcome<From>, change: (result: From) => To): Outcome<To> {
  return outcome.kind === 'done' ? { kind: 'done', result: change(outcome.result) } : outcome;
}
