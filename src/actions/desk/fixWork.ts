import type { ChangesUndone, FixesDone } from '../../excel';
import { applyFixes } from '../applyFixes';
import { fillFromText, listFill } from '../fillFromText';
import { listFixes } from '../listFixes';
import { mapDone, type Outcome } from '../outcome';
import { putBack } from '../putBack';
import { count } from './count';
import type { IdsChoice } from './taskRequest';
import type { TaskDone, WorkPlace } from './taskWork';

/** Makes the fixes of some ids. */
export async function applyChosenFixes(
  { run, reading, now }: WorkPlace,
  { ids }: IdsChoice,
): Promise<Outcome<TaskDone>> {
  const listed = await listFixes(run, reading);
  if (listed.kind === 'not done') return listed;
  const fixes = listed.result.fixes.filter(({ id }) => ids.includes(id));
  const done = await applyFixes(run, reading, { fixes, at: now });
  return mapDone(done, (result) => ({ message: describeFixed(result, ids, 'changed') }));
}

/** Fills the blank cells of some ids. */
export async function fillChosen(
  { run, reading, now }: WorkPlace,
  { ids }: IdsChoice,
): Promise<Outcome<TaskDone>> {
  const listed = await listFill(run, reading);
  if (listed.kind === 'not done') return listed;
  const fixes = listed.result.fixes.filter(({ id }) => ids.includes(id));
  const done = await fillFromText(run, reading, { fixes, at: now });
  return mapDone(done, (result) => ({ message: describeFixed(result, ids, 'filled') }));
}

/** Gives the cells of some recorded changes back what they held. */
export async function putChosenBack(
  { run, reading, now }: WorkPlace,
  { ids }: IdsChoice,
): Promise<Outcome<TaskDone>> {
  const done = await putBack(run, reading, { references: ids, at: now });
  return mapDone(done, (result) => ({ message: describePutBack(result) }));
}

function describeFixed({ applied, changesTab }: FixesDone, ids: readonly string[], done: string): string {
  const left = ids.length - applied.length;
  return [
    `${count(applied.length, 'cell was', 'cells were')} ${done}.`,
    ...(left === 0
      ? []
      : [
          `${count(left, 'was', 'were')} left as they are, for they have been changed since they were listed.`,
        ]),
    ...(changesTab === undefined ? [] : [`What they held is on record on “${changesTab}”.`]),
  ].join(' ');
}

function describePutBack({ restored, left }: ChangesUndone): string {
  const back = `${count(restored.length, 'cell has', 'cells have')} back what ${restored.length === 1 ? 'it' : 'they'} held.`;
  return left.length === 0
    ? back
    : `${back} ${count(left.length, 'was', 'were')} left, for they have been changed since.`;
}
