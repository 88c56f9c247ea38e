import { availableParallelism } from 'node:os';
import { Command, CommanderError } from 'commander';
import type { IsoDate } from '../../grid/serialDate';
import { describeUsageProblem, HelpAsked, requireDate, UsageError } from '../parseArguments';

export interface RollUpArguments {
  readonly files: readonly string[];
  readonly out: string;
  /** Undefined when registers are to be judged on today's date. */
  readonly asOf: IsoDate | undefined;
  /** Of registers that have no scheme sheet. */
  readonly scheme: string | undefined;
  readonly isJson: boolean;
  /** How many files are read at the same time; 0 for one after the other. */
  readonly workers: number;
}

/**
 * Reads the arguments after `register -- rollup`.
 * @throws UsageError for unknown options, no file, a missing output file, a date or number that is none
 * @throws HelpAsked for --help
 */
export function parseRollUpArguments(argv: readonly string[]): RollUpArguments {
  const command = describeCommand();
  let printed = '';
  command.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) throw new HelpAsked(printed);
    throw new UsageError(describeUsageProblem(error.message));
  }
  const { out, asOf, scheme, json, workers } = command.opts<{
    out?: string;
    asOf?: string;
    scheme?: string;
    json?: true;
    workers?: string;
  }>();
  if (out === undefined)
    throw new UsageError('The task rollup writes a workbook: say where with --out FILE.xlsx.');
  return {
    files: command.args,
    out,
    asOf: requireDate(asOf),
    scheme,
    isJson: json ?? false,
    workers: workers === undefined ? availableParallelism() : requireCount(workers),
  };
}

function describeCommand(): Command {
  return new Command('npm run --silent register -- rollup')
    .description('Puts many registers into one workbook of figures.')
    .argument('<workbooks...>', 'registers and earlier roll-ups, .xlsx files')
    .option('--out <file>', 'where the roll-up goes; may be none of the workbooks')
    .option('--as-of <date>', 'judge the registers on this date, YYYY-MM-DD (default: today)')
    .option('--scheme <name or file>', 'the scheme of registers that have no scheme sheet')
    .option('--json', 'print one JSON document and nothing else')
    .option('--workers <number>', 'read so many files at the same time; 0 for one after the other')
    .exitOverride();
}

/** More threads than this only wait for each other. */
const MOST_WORKERS = 64;

function requireCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count <= MOST_WORKERS) return count;
  throw new UsageError(
    `The number of workers must be a whole number from 0 to ${MOST_WORKERS}, not “${text}”.`,
  );
}
