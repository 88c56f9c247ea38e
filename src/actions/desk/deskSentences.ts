import type { NotDone } from '../outcome';
import { TASKS, type Task, type TaskName } from './tasks';

/** Why a task does not begin while another runs. */
export function describeBusy(wanted: TaskName, running: TaskName): string {
  const { title } = TASKS[running];
  return wanted === running
    ? `“${title}” is already running: wait until it has ended.`
    : `“${title}” is running: wait until it has ended, then choose “${TASKS[wanted].title}” again.`;
}

/** Why a task did nothing; the cells that stand in the way are listed on the page below. */
export function describeNotDone({ message, findings = [] }: NotDone): string {
  const sheet = findings[0]?.sheet;
  if (sheet === undefined) return message;
  return `Correct the sheet “${sheet}” as it is said below, then run this again.`;
}

/** What a fault of the add-in's own leaves of the workbook. */
export function describeTaskFault({ title, writes }: Task): string {
  const harm = writes
    ? 'The add-in’s own columns and sheets may be half-written: run it again. What officers typed was not changed.'
    : 'The register was not changed.';
  return `“${title}” stopped because of a fault in the add-in. ${harm}`;
}
