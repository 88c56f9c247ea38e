import type { Command } from 'commander';

/** What an officer would choose in the pane for one task: which cells to change, what to write beside the workbook. */
export interface Choices {
  /** `prepare` writes what the texts say into blank cells. */
  readonly fills: boolean;
  /** `fix` makes the fixes that it lists, or puts changes back that were made. */
  readonly fixing: 'list' | 'apply' | 'put back';
  /** Ids of fixes, or references of changes; undefined for all. */
  readonly only: readonly string[] | undefined;
  /** The theme that `theme` adds a tab for; undefined for every other task. */
  readonly theme?: string;
  /** The folder for the lists of `transparency` as CSV files. */
  readonly csv: string | undefined;
}

/** Adds the options of these choices to a command. */
export function addChoices(command: Command): Command {
  return command
    .option('--fill', 'prepare: also fill blank cells from what the free texts state')
    .option('--apply', 'fix: make the fixes instead of listing them')
    .option('--put-back', 'fix: give cells back what they held before they were fixed or filled')
    .option('--csv <folder>', 'transparency: write the lists as CSV files into this folder')
    .option('--only <ids>', 'fix: only those of these ids, with commas between them')
    .option('--theme <name>', 'theme: the theme of the scheme to add a tab for');
}

/**
 * Reads these choices of a task.
 * @returns a sentence when they do not go together with the task or each other
 */
export function readChoices(task: string, command: Command): Choices | string {
  const { fill, apply, putBack, only, theme, csv } = command.opts<{
    fill?: true;
    apply?: true;
    putBack?: true;
    only?: string;
    theme?: string;
    csv?: string;
  }>();
  if (theme !== undefined && task !== 'theme') return 'Only the task theme takes --theme.';
  if (theme === undefined && task === 'theme') return 'Say with --theme which theme the tab is for.';
  if (fill && task !== 'prepare') return 'Only the task prepare takes --fill.';
  if ((apply || putBack || only !== undefined) && task !== 'fix')
    return 'Only the task fix takes --apply, --put-back and --only.';
  if (csv !== undefined && task !== 'transparency') return 'Only the task transparency takes --csv.';
  if (apply && putBack) return 'Choose one of --apply and --put-back.';
  if (only !== undefined && !apply && !putBack) return 'Say --apply or --put-back with --only.';
  return {
    fills: fill ?? false,
    fixing: apply ? 'apply' : putBack ? 'put back' : 'list',
    csv,
    only: only?.split(',').map((id) => id.trim()),
    ...(theme !== undefined && { theme }),
  };
}
