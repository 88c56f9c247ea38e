import type { ChangeLine, LeftReason } from '../register';
import type { ChangesSheet } from './fixes/changesSheet';
import { readTargets, type Target, type TargetCell } from './fixes/readTargets';
import { markPutBack, type MomentOfChange } from './fixes/recordChanges';
import { writeGuarded } from './fixes/writeGuarded';
import { sendSteps } from './sendSteps';
import { TabProtected } from './situations';
import { requireUnprotected } from './writeRegister';

/** Where a changed cell is now. */
export type ChangedCell = TargetCell;

/** What became of some recorded changes. */
export interface ChangesUndone {
  readonly restored: readonly ChangeLine[];
  readonly left: readonly { readonly change: ChangeLine; readonly why: LeftReason }[];
}

/**
 * Puts recorded changes back: each only if its cell still holds what was put there. The record stays and says when.
 * @param locate where the changed cell is now; undefined when it cannot be told
 * @throws TabProtected before anything is written, when a tab that must change is protected
 */
export async function putBackChanges(
  context: Excel.RequestContext,
  changes: ChangesSheet,
  chosen: readonly ChangeLine[],
  locate: (change: ChangeLine) => ChangedCell | undefined,
  when: MomentOfChange,
): Promise<ChangesUndone> {
  const places = chosen.map((change) => ({ change, cell: locate(change) }));
  const found = places.flatMap(({ change, cell }) => (cell ? [{ change, cell }] : []));
  const targets = await readTargets(
    context,
    found.map(({ cell }) => cell),
  );
  const checked = found.flatMap((each, index) => {
    const target = targets[index];
    return target ? [{ ...each, target, why: whyNot(each.change, target) }] : [];
  });
  const back = checked.filter(({ why }) => why === undefined);
  const restored: ChangeLine[] = [];
  const meanwhile: ChangeLine[] = [];
  if (back.length > 0) {
    requireUnprotected([...new Set(back.map(({ cell }) => cell.reader))]);
    if (changes.isProtected) throw new TabProtected([changes.name]);
    const isRestored = await writeGuarded(
      context,
      back.map(({ change, cell, target }) => ({
        cell,
        target,
        value: change.before,
        formatAfter: change.formatBefore,
      })),
    );
    back.forEach(({ change }, index) => (isRestored[index] ? restored : meanwhile).push(change));
    await sendSteps(
      context,
      restored.map((change) => markPutBack(changes, change, when)),
    );
  }
  return {
    restored,
    left: [
      ...places.flatMap(({ change, cell }) => (cell ? [] : [{ change, why: 'gone' } as const])),
      ...checked.flatMap(({ change, why }) => (why === undefined ? [] : [{ change, why }])),
      ...meanwhile.map((change) => ({ change, why: 'changed' }) as const),
    ],
  };
}

/** A cell that was given back what it held in work that was broken off has only to be marked. */
function whyNot({ before, after }: ChangeLine, { value, isFormula }: Target): LeftReason | undefined {
  if (isFormula) return 'formula';
  return value === after || value === before ? undefined : 'changed';
}
