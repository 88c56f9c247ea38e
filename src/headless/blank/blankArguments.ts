import { Command, CommanderError } from 'commander';
import { describeUsageProblem, HelpAsked, UsageError } from '../parseArguments';

export interface BlankArguments {
  readonly out: string;
  readonly scheme: string | undefined;
}

/**
 * Reads the arguments after `register -- blank`.
 * @throws UsageError for unknown options and a missing output file
 * @throws HelpAsked for --help
 */
export function parseBlankArguments(argv: readonly string[]): BlankArguments {
  const command = new Command('npm run --silent register -- blank')
    .description(
      'Makes a new register without partnerships: tabs for the themes of a scheme, ready to be filled.',
    )
    .option('--out <file>', 'where the register goes; a file that is there is left alone')
    .option('--scheme <name or file>', 'the scheme that it is made from and judged by')
    .exitOverride();
  let printed = '';
  command.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) throw new HelpAsked(printed);
    throw new UsageError(describeUsageProblem(error.message));
  }
  const { out, scheme } = command.opts<{ out?: string; scheme?: string }>();
  if (out === undefined)
    throw new UsageError('The task blank writes a workbook: say where with --out FILE.xlsx.');
  return { out, scheme };
}
