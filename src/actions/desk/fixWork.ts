import type { ChangesUndone, FixesDone } from '../../excel';
import { describeLeft, describePlace } from '../../register';
import { applyFixes } from '../applyFixes';
import { fillFromText } from '../fillFromText';
import { lookForFixes } from '../lookForFixes';
import { mapDone, type Outcome } from '../outcome';
import { putBack } from '../putBack';
import { count } from './count';
import type { FixesChoice, IdsChoice } from './taskRequest';
import type { TaskDone, WorkPlace } from './taskWork';

/** More than these are counted only. */
const LEFT_TOLD = 3;

/** Makes some of the fixes that were offered. */
export async function applyChosenFixes(place: WorkPlace, { fixes }: FixesChoice): Promise<Outcome<TaskDone>> {
  const { run, reading, now } = place;
  const done = await applyFixes(run, reading, { fixes, at: now });
  return lookAfter(place, mapDone(done, sayFixed('changed')));
}

/** Fills some of the blank cells that were offered. */
export async function fillChosen(place: WorkPlace, { fixes }: FixesChoice): Promise<Outcome<TaskDone>> {
  const { run, reading, now } = place;
  const done = await fillFromText(run, reading, { fixes, at: now });
  return lookAfter(place, mapDone(done, sayFixed('filled')));
}

/** Gives the cells of some recorded changes back what they held. */
export async function putChosenBack(place: WorkPlace, { ids }: IdsChoice): Promise<Outcome<TaskDone>> {
  const { run, reading, now } = place;
  const done = await putBack(run, reading, { references: ids, at: now });
  return lookAfter(
    place,
    mapDone(done, (result) => ({ message: describePutBack(result) })),
  );
}

/** The list of what can be changed has to be fresh at once, for it is where the officer goes on. */
async function lookAfter({ run, reading }: WorkPlace, done: Outcome<TaskDone>): Promise<Outcome<TaskDone>> {
  if (done.kind === 'not done') return done;
  const look = await lookForFixes(run, reading);
  return look.kind === 'done' ? { ...done, result: { ...done.result, look: look.result } } : done;
}

function sayFixed(done: 'changed' | 'filled'): (result: FixesDone) => TaskDone {
  return ({ applied, left, changesTab }) => ({
    message: [
      `${count(applied.length, 'cell was', 'cells were')} ${done}.`,
      ...(changesTab === undefined
        ? []
        : [`What ${applied.length === 1 ? 'it' : 'they'} held is on record on the sheet “${changesTab}”.`]),
      ...describeAllLeft(left.map(({ fix, why }) => describeLeft(describePlace(fix), why))),
    ].join(' '),
    putBack: applied.map(({ id }) => id),
  });
}

function describePutBack({ restored, left }: ChangesUndone): string {
  const back = `${count(restored.length, 'cell has', 'cells have')} back what ${restored.length === 1 ? 'it' : 'they'} held.`;
  const sentences = left.map(({ change, why }) => describeLeft(`${change.sheet} ${change.cell}`, why));
  return [back, ...describeAllLeft(sentences)].join(' ');
}

function describeAllLeft(sentences: readonly string[]): string[] {
  if (sentences.length <= LEFT_TOLD) return [...sentences];
  return [
    ...sentences.slice(0, LEFT_TOLD),
    `${count(sentences.length - LEFT_TOLD, 'more was', 'more were')} left too.`,
  ];
}
