import { Command, CommanderError } from 'commander';
import { parseIsoDate, type IsoDate } from '../grid/serialDate';
import { parsePercent } from '../register';
import { addChoices, readChoices, type Choices } from './choices';

/** What can be asked for; only `check`, and `fix` while it lists, work without an output file. */
export const TASKS = [
  'check',
  'prepare',
  'fix',
  'recalculate',
  'appendix4',
  'summary',
  'reviews',
  'checks',
  'register',
  'funding',
  'options',
  'commissioning',
  'pooled',
  'governance',
  'questions',
  'transparency',
  'all',
  'funding-tab',
  'taken',
  'scheme',
  'theme',
  'remove',
] as const;
export type Task = (typeof TASKS)[number];

const BUILDING_TASKS = [
  'appendix4',
  'summary',
  'reviews',
  'checks',
  'register',
  'funding',
  'options',
  'commissioning',
  'pooled',
  'governance',
  'questions',
  'transparency',
  'all',
] as const satisfies Task[];

export interface Arguments {
  readonly task: Task;
  readonly workbook: string;
  readonly out: string | undefined;
  /** Undefined when the register is to be judged on today's date. */
  readonly asOf: IsoDate | undefined;
  /** Undefined when papers are for the meeting that the scheme names, if any. */
  readonly committeeDate: IsoDate | undefined;
  /** The part by which £ proposed is above £ now; undefined for the scheme's. */
  readonly inflation: number | undefined;
  readonly scheme: string | undefined;
  readonly isJson: boolean;
  readonly allowsLoss: boolean;
  /** Leaves contacts and officers' names out of the papers that have them. */
  readonly isPublic: boolean;
  readonly choices: Choices;
}

/** The command line asks for something that cannot be done; the message is a sentence for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The person asked for the help text, which is the message. */
export class HelpAsked extends Error {
  override readonly name = 'HelpAsked';
}

const HELP = `
Tasks:
  check         reads and checks the register; writes nothing
  prepare       adds the columns that judging needs, for the officer to fill
  fix           lists the fixes that are certain, makes them or puts them back
  recalculate   adds or refreshes the calculated columns and the highlights
  appendix4     recalculates, then builds the summary and recommendations for committee
  summary       recalculates, then builds the register in figures
  reviews       recalculates, then builds the list of reports, reviews and renewals by month
  checks        recalculates, marks cells with findings and builds the sheet that lists them
  register      recalculates, then builds Appendix 3: all tabs as one register to be printed
  questions     recalculates, then builds the questions to resolve; answers typed there are kept
  transparency  recalculates, then builds the lists of grants and contracts to be published, or writes them as CSV
  funding       recalculates, then builds the funding streams: grants, allocations and what remains
  commissioning recalculates, then builds the update on commissioned services, where the scheme has it
  options       recalculates, then builds the options appraisal for officers to write
  pooled        recalculates, then builds each body's money by outcome and kind, where the scheme has it
  governance    recalculates, then builds the ladder of accountability, where the scheme has it
  all           recalculates, then builds every sheet that the scheme has
  funding-tab   adds an empty tab on which officers enter grants and their allocations
  taken         marks Appendix 4 as taken to committee; the next one tells what has changed since
  scheme        writes the scheme in use on a sheet that officers can change
  theme         adds a tab for a theme of the scheme that has none: --theme NAME
  remove        takes away what the add-in added
  blank         makes a new register without partnerships: see blank --help
  rollup        puts many registers into one workbook of figures: see rollup --help
`;

/**
 * Reads the arguments after `register --`.
 * @throws UsageError for unknown tasks and options, a date that is none, or a missing output file
 * @throws HelpAsked for --help
 */
export function parseArguments(argv: readonly string[]): Arguments {
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
  const [task = '', workbook = ''] = command.processedArgs.map(String);
  const options = command.opts<{
    out?: string;
    asOf?: string;
    committeeDate?: string;
    inflation?: string;
    scheme?: string;
    json?: true;
    allowLoss?: true;
    public?: true;
  }>();
  return {
    task: requireTask(task),
    workbook,
    out: requireOut(task, options.out, requireChoices(task, command)),
    asOf: requireDate(options.asOf),
    committeeDate: requireCommitteeDate(task, options.committeeDate),
    inflation: requireInflation(task, options.inflation),
    scheme: options.scheme,
    isJson: options.json ?? false,
    allowsLoss: options.allowLoss ?? false,
    isPublic: options.public ?? false,
    choices: requireChoices(task, command),
  };
}

function describeCommand(): Command {
  const command = new Command('npm run --silent register --')
    .description('Does the add-in’s work on a workbook file, without Excel.')
    .argument('<task>', TASKS.join(', '))
    .argument('<workbook>', 'the register, an .xlsx file')
    .option('--out <file>', 'where the result goes; may not be the workbook itself')
    .option('--as-of <date>', 'judge the register on this date, YYYY-MM-DD (default: today)')
    .option(
      '--committee-date <date>',
      'the meeting that the papers are for, YYYY-MM-DD (default: the scheme’s)',
    )
    .option('--inflation <percent>', 'what £ proposed is above £ now, such as 2.5 (default: the scheme’s)')
    .option('--scheme <name or file>', 'the scheme to judge by, by name or as a JSON file')
    .option('--json', 'print one JSON document and nothing else')
    .option('--public', 'leave contacts and officers’ names out of the papers (not out of checks)')
    .option('--allow-loss', 'write even when the workbook has parts that writing would lose')
    .addHelpText('after', HELP)
    .exitOverride();
  return addChoices(command);
}

/** What is wrong with a command line, from the parser's own words. */
export function describeUsageProblem(message: string): string {
  const sentence = message.replace(/^error: /, '');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Run with --help to see what can be asked.`;
}

function requireTask(task: string): Task {
  const known = TASKS.find((name) => name === task);
  if (known) return known;
  throw new UsageError(`There is no task “${task}”: choose ${TASKS.join(', ')}, blank or rollup.`);
}

function requireChoices(task: string, command: Command): Choices {
  const choices = readChoices(task, command);
  if (typeof choices === 'string') throw new UsageError(choices);
  return choices;
}

function requireOut(task: string, out: string | undefined, { fixing, csv }: Choices): string | undefined {
  const isListing = task === 'fix' && fixing === 'list';
  if (isListing && out !== undefined) throw new UsageError('Say --apply or --put-back with --out.');
  if (task === 'check' || isListing || csv !== undefined || out !== undefined) return out;
  throw new UsageError(`The task ${task} writes a workbook: say where with --out FILE.xlsx.`);
}

function requireCommitteeDate(task: string, text: string | undefined): IsoDate | undefined {
  if (text !== undefined && !BUILDING_TASKS.some((name) => name === task))
    throw new UsageError('Only tasks that build papers take --committee-date.');
  return requireDate(text);
}

/** A percentage as a part of 1. */
function requireInflation(task: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!BUILDING_TASKS.some((name) => name === task))
    throw new UsageError('Only tasks that build papers take --inflation.');
  const part = parsePercent(text);
  if (part === undefined) throw new UsageError(`“${text}” is not a percentage from 0 to 100, such as 2.5.`);
  return part;
}

/** A date as typed; undefined where none was. @throws UsageError */
export function requireDate(text: string | undefined): IsoDate | undefined {
  if (text === undefined || parseIsoDate(text)) return text;
  throw new UsageError(`The date “${text}” is not a date as YYYY-MM-DD, such as 2016-08-04.`);
}
