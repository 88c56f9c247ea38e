import { TASKS, type Task, type TaskName } from './tasks';

/** Why a task does not begin while another runs. */
export function describeBusy(wanted: TaskName, running: TaskName): string {
  const { title } = TASKS[running];
  return wanted === running
    ? `“${title}” is already running: wait until it has ended.`
    : `“${title}” is running: wait until it has ended, then choose “${TASKS[wanted].title}” again.`;
}

/** What a fault of the add-in's own leaves of the workbook. */
export function describeTaskFault({ title, writes }: Task): string {
  const harm = writes
    ? 'The add-in’s own columns and sheets may be half-written: run it again. What officers typed was not changed.'
    : 'The register was not changed.';
  return `“${title}” stopped because of a fault in the add-in. ${harm}`;
}
