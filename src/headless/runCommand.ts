import { basename, join } from 'node:path';
import { OpenError } from '../host';
import { severityOf } from '../register';
import { runBlank } from './blank/runBlank';
import { chooseScheme } from './chooseScheme';
import { describeFixes } from './fixResult';
import { describeRegister } from './describeRegister';
import { FileProblem, isSameFile, NotDone, readBytes, writeWhole } from './files';
import { HelpAsked, parseArguments, UsageError, type Arguments } from './parseArguments';
import { reportTask } from './reportTask';
import { runRollUp } from './rollup/runRollUp';
import { runTask, type TaskInput, type TaskResult } from './runTask';

/** Where the command's words go, and what it takes from the machine. */
export interface Surroundings {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Today and the time of day as YYYY-MM-DDTHH:MM. */
  readonly now: string;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

/** Done; done and there are findings of severity error; not done. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one command line to its end. Whatever goes wrong with the arguments, the files or the workbook becomes one
 * sentence on standard error and status 2, and no output file.
 */
export async function runCommand(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  try {
    const [task, ...rest] = argv;
    if (task === 'blank') return await runBlank(rest, surroundings);
    if (task === 'rollup') return await runRollUp(rest, surroundings);
    return await runArguments(parseArguments(argv), surroundings);
  } catch (error) {
    if (error instanceof HelpAsked) {
      surroundings.writeOut(error.message);
      return 0;
    }
    if (!isForPeople(error)) throw error;
    surroundings.writeError(`${error.message}\n`);
    return 2;
  }
}

function isForPeople(error: unknown): error is Error {
  return [UsageError, FileProblem, OpenError, NotDone].some((Kind) => error instanceof Kind);
}

async function runArguments(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const started = surroundings.clock();
  const { task, workbook, out } = args;
  if (out !== undefined && (await isSameFile(workbook, out))) {
    throw new UsageError('The output may not be the workbook itself: give --out another name.');
  }
  const reading = { scheme: await chooseScheme(args.scheme), asOf: args.asOf ?? surroundings.today };
  const result = await doTask(args, {
    reading,
    builtOn: surroundings.today,
    isPublic: args.isPublic,
    ...(args.committeeDate !== undefined && { committeeDate: args.committeeDate }),
    ...(args.inflation !== undefined && { inflation: args.inflation }),
    choices: args.choices,
    at: surroundings.now,
  });
  if (out !== undefined) await writeWhole(out, await result.file.save());
  const files = await writeFiles(args.choices.csv, result);
  if (args.isJson) {
    surroundings.writeOut(`${JSON.stringify(reportTask(basename(workbook), result), null, 2)}\n`);
  } else {
    const seconds = (surroundings.clock() - started) / 1000;
    surroundings.writeOut(
      `${task === 'fix' ? describeFixes(result.fixes ?? []) : describeRegister(result.register)}\n\n${[describeWork(task, out, result, seconds), ...files].join('\n')}\n`,
    );
  }
  return result.register.findings.some((finding) => severityOf(finding) === 'error') ? 1 : 0;
}

async function doTask(args: Arguments, input: TaskInput): Promise<TaskResult> {
  const outcome = await runTask(args.task, await readBytes(args.workbook), args.workbook, input);
  if (outcome.kind === 'not done') throw new NotDone(outcome.message);
  const losses = args.out === undefined ? [] : outcome.result.file.losses();
  if (losses.length > 0 && !args.allowsLoss) {
    throw new NotDone(
      `The workbook has parts that writing would lose (${losses.join(', ')}): add --allow-loss to write it all the same.`,
    );
  }
  return outcome.result;
}

/** Writes the files that a task made into a folder; a sentence for each. */
async function writeFiles(
  folder: string | undefined,
  { files = [] }: Pick<TaskResult, 'files'>,
): Promise<string[]> {
  if (folder === undefined) return [];
  const told: string[] = [];
  for (const { name, text, rowCount } of files) {
    const path = join(folder, name);
    await writeWhole(path, new TextEncoder().encode(text));
    told.push(`Wrote ${path}, ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}.`);
  }
  return told;
}

function describeWork(
  task: Arguments['task'],
  out: string | undefined,
  result: TaskResult,
  seconds: number,
): string {
  const took = `in ${seconds.toFixed(1)} seconds`;
  const { columns, rows, sheets } = result.written;
  switch (task) {
    case 'check':
      return [...result.remarks, `Checked ${took}; nothing was written.`].join('\n');
    case 'prepare':
    case 'fix':
      return [`${out === undefined ? 'Read' : `Wrote ${out}`} ${took}.`, ...result.remarks].join('\n');
    case 'recalculate':
      return `Wrote ${columns} columns beside ${rows} ${rows === 1 ? 'partnership' : 'partnerships'} to ${out ?? ''} ${took}.`;
    case 'appendix4':
    case 'summary':
    case 'reviews':
    case 'checks':
    case 'register':
    case 'funding':
    case 'options':
    case 'commissioning':
    case 'pooled':
    case 'governance':
    case 'questions':
    case 'all':
      return [
        `Built ${sheets.map((name) => `“${name}”`).join(', ')} and wrote ${columns} columns beside ${rows} partnerships to ${out ?? ''} ${took}.`,
        ...result.remarks,
      ].join('\n');
    case 'transparency':
      return [
        out === undefined
          ? `Read the register ${took}; no workbook was written.`
          : `Built ${sheets.map((name) => `“${name}”`).join(', ')} and wrote ${out} ${took}.`,
        ...result.remarks,
      ].join('\n');
    case 'taken':
    case 'theme':
      return [...result.remarks, `Wrote ${out ?? ''} ${took}.`].join('\n');
    case 'scheme':
    case 'funding-tab':
      return [
        `Wrote ${sheets.length === 0 ? 'no sheet' : `“${sheets.join('')}”`} and saved ${out ?? ''} ${took}.`,
        ...result.remarks,
      ].join('\n');
    case 'remove':
      return [
        `Removed ${result.removedColumns} columns and wrote ${out ?? ''} ${took}.`,
        ...result.remarks,
      ].join('\n');
  }
}
