import { basename } from 'node:path';
import {
  addGrantsTab,
  addThemeTab,
  buildPapers,
  checkRegister,
  lookAtRegister,
  markTaken,
  PAPER_NAMES,
  recalculate,
  removeEverything,
  runIn,
  writeSchemeSheet,
  type Built,
  type Outcome,
  type PaperName,
  type Removed,
  type RunExcel,
  type SchemeWritten,
} from '../actions';
import type { IsoDate } from '../grid/serialDate';
import { connectWorkbook, openBook, type BookFile } from '../host';
import { installOffice, loadOfficeClient } from '../host/node';
import {
  describePaperState,
  makeTransparencyCsv,
  PUBLISHED_LISTS,
  type AssessedRegister,
  type CsvFile,
  type PaperState,
  type ReadingContext,
} from '../register';
import type { Choices } from './choices';
import type { FixResult } from './fixResult';
import type { Task } from './parseArguments';
import { runFix, runPrepare } from './runChoices';

/** What a task did, in figures for the report. */
export interface TaskResult {
  readonly register: AssessedRegister;
  /** The add-in's columns on each tab and the partnerships beside them; undefined for tasks that write none. */
  readonly written: { readonly sheets: readonly string[]; readonly columns: number; readonly rows: number };
  readonly removedColumns: number;
  /** Sheets that stand beside an officer's of the wanted name, were left, or are out of date, a sentence each. */
  readonly remarks: readonly string[];
  /** Of the tasks that change officers' cells. */
  readonly fixes?: readonly FixResult[];
  /** Of the task that publishes, when it is asked for files. */
  readonly files?: readonly CsvFile[];
  /** Of the task that only checks. */
  readonly papers?: readonly PaperState[];
  readonly requests: { readonly count: number; readonly largestBytes: number; readonly totalBytes: number };
  /** The workbook as it is now. */
  readonly file: BookFile;
}

export type TaskFigures = Omit<TaskResult, 'requests' | 'file'>;

/** What a task works on and by. */
export interface TaskInput {
  readonly reading: ReadingContext;
  /** The day that papers say they were built on. */
  readonly builtOn: string;
  /** Leaves contacts and officers' names out of the papers that have them. */
  readonly isPublic: boolean;
  /** The meeting that papers are for, instead of the scheme's. */
  readonly committeeDate?: IsoDate;
  /** The part by which £ proposed is above £ now, instead of the scheme's. */
  readonly inflation?: number;
  readonly choices: Choices;
  /** The moment of changes on record, as YYYY-MM-DDTHH:MM. */
  readonly at: string;
}

type RunTask = (run: RunExcel, input: TaskInput) => Promise<Outcome<TaskFigures>>;

const NOTHING_WRITTEN = { sheets: [], columns: 0, rows: 0 } as const;

/** Every task as the ribbon's or the pane's action, with its figures. */
const TASKS: Record<Task, RunTask> = {
  check: async (run, { reading }) =>
    mapDone(await lookAtRegister(run, reading), ({ register, papers }) => ({
      register,
      written: NOTHING_WRITTEN,
      removedColumns: 0,
      remarks: papers.flatMap(describePaperState),
      papers,
    })),
  recalculate: async (run, { reading }) =>
    mapDone(await recalculate(run, reading), ({ register, columnCount, rowCount }) => ({
      register,
      written: { sheets: [], columns: columnCount, rows: rowCount },
      removedColumns: 0,
      remarks: [],
    })),
  appendix4: build('appendix4'),
  summary: build('summary'),
  reviews: build('reviews'),
  checks: build('checks'),
  register: build('register'),
  funding: build('funding'),
  options: build('options'),
  commissioning: build('commissioning'),
  pooled: build('pooled'),
  governance: build('governance'),
  questions: build('questions'),
  transparency: runTransparency,
  all: build(...PAPER_NAMES),
  'funding-tab': async (run, { reading }) =>
    mapDone(await addGrantsTab(run, reading), ({ register, sheet, isNew }) => ({
      register,
      written: { ...NOTHING_WRITTEN, sheets: isNew ? [sheet] : [] },
      removedColumns: 0,
      remarks: isNew ? [] : [`“${sheet}” is a tab for grants already, and was left as it is.`],
    })),
  taken: runTaken,
  scheme: async (run, { reading, builtOn }) =>
    mapDone(await writeSchemeSheet(run, reading, builtOn), describeScheme),
  theme: runTheme,
  prepare: runPrepare,
  fix: runFix,
  remove: async (run, { reading }) =>
    mapDone(await removeEverything(run, reading), (removed) => ({
      register: removed.register,
      written: { ...NOTHING_WRITTEN, sheets: removed.keptWords ? [removed.keptWords.sheet] : [] },
      removedColumns: removed.columnCount,
      remarks: describeStaying(removed),
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
  input: TaskInput,
): Promise<Outcome<TaskResult>> {
  const file = await openBook(bytes);
  const client = loadOfficeClient();
  installOffice(client);
  const { session, requests } = connectWorkbook(file, client, { name: basename(path) });
  const outcome = await TASKS[task](runIn(session), input);
  const { count, largestBytes, totalBytes } = requests;
  return mapDone(outcome, (figures) => ({
    ...figures,
    requests: { count, largestBytes, totalBytes },
    file,
  }));
}

/** The task that builds some papers. */
function build(...papers: readonly PaperName[]): RunTask {
  return async (run, { reading, builtOn, isPublic, committeeDate, inflation }) => {
    const options = {
      builtOn,
      isPublic,
      ...(committeeDate !== undefined && { committeeDate }),
      ...(inflation !== undefined && { inflation }),
    };
    return mapDone(await buildPapers(run, reading, papers, options), describeBuilt);
  };
}

/** Builds the lists to be published, and makes them as files when a folder for them is given. */
async function runTransparency(run: RunExcel, input: TaskInput): Promise<Outcome<TaskFigures>> {
  const { reading, builtOn, isPublic, choices } = input;
  const built = await buildPapers(run, reading, ['transparencyGrants', 'transparencyContracts'], {
    builtOn,
    isPublic,
  });
  return mapDone(built, (result) => ({
    ...describeBuilt(result),
    ...(choices.csv !== undefined && {
      files: PUBLISHED_LISTS.map((list) =>
        makeTransparencyCsv(list, result.register, result.reading.scheme, isPublic),
      ),
    }),
  }));
}

async function runTaken(run: RunExcel, { reading }: TaskInput): Promise<Outcome<TaskFigures>> {
  const marked = await markTaken(run);
  if (marked.kind === 'not done') return marked;
  const { asOf, papers } = marked.result;
  if (asOf === undefined)
    return { kind: 'not done', message: 'Build Appendix 4 first: there is none to mark.' };
  return mapDone(await checkRegister(run, reading), (register) => ({
    register,
    written: NOTHING_WRITTEN,
    removedColumns: 0,
    remarks: [
      `Marked ${papers.join(' and ')} as of ${asOf} as taken to committee: the next one tells what has changed since.`,
    ],
  }));
}

async function runTheme(run: RunExcel, { reading, choices }: TaskInput): Promise<Outcome<TaskFigures>> {
  const added = await addThemeTab(run, reading, choices.theme ?? '');
  if (added.kind === 'not done') return added;
  const { sheets } = added.result;
  return mapDone(await checkRegister(run, reading), (register) => ({
    register,
    written: { ...NOTHING_WRITTEN, sheets },
    removedColumns: 0,
    remarks: [`Added the tab ${sheets.map((name) => `“${name}”`).join(', ')}.`],
  }));
}

function describeScheme({ register, sheet, isNew, isBeside, addedRows }: SchemeWritten): TaskFigures {
  const completed = addedRows === 0 ? 'lacked no setting' : `was given ${addedRows} rows that it lacked`;
  return {
    register,
    written: { ...NOTHING_WRITTEN, sheets: isNew || addedRows > 0 ? [sheet] : [] },
    removedColumns: 0,
    remarks: [
      ...(isBeside ? [describeBeside(sheet)] : []),
      ...(isNew ? [] : [`“${sheet}” was there, was left as it is and ${completed}.`]),
    ],
  };
}

function describeBuilt({ register, columnCount, rowCount, sheets }: Built): TaskFigures {
  return {
    register,
    written: { sheets: sheets.map(({ name }) => name), columns: columnCount, rows: rowCount },
    removedColumns: 0,
    remarks: sheets.filter(({ isBeside }) => isBeside).map(({ name }) => describeBeside(name)),
  };
}

function describeStaying({ keptSheets, keptWords }: Removed): string[] {
  return [
    ...keptSheets.map((name) => `“${name}” is left where it is, for formulas refer to it.`),
    ...(keptWords
      ? [`What was typed on the add-in’s sheets is kept on “${keptWords.sheet}” (texts: ${keptWords.count}).`]
      : []),
  ];
}

function describeBeside(name: string): string {
  return `The workbook has a tab of the wanted name already, so this one is called “${name}”.`;
}

function mapDone<From, To>(outcome: Outcome<From>, change: (result: From) => To): Outcome<To> {
  return outcome.kind === 'done' ? { kind: 'done', result: change(outcome.result) } : outcome;
}
