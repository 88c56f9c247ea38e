import type { ChangeLine, LeftReason } from '../register';
import { askForChanges, takeChanges, type ChangesSheet } from './fixes/changesSheet';
import { readTargets, type Target, type TargetCell } from './fixes/readTargets';
import { markPutBack, type MomentOfChange } from './fixes/recordChanges';
import { writeCell } from './fixes/writeCell';
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

/** The changes that the workbook has a record of, the oldest first. */
export async function readChanges(context: Excel.RequestContext): Promise<ChangesSheet | undefined> {
  const asked = askForChanges(context);
  await context.sync();
  return takeChanges(asked);
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
  if (back.length > 0) {
    requireUnprotected([...new Set(back.map(({ cell }) => cell.reader))]);
    if (changes.isProtected) throw new TabProtected([changes.name]);
    await sendSteps(context, [
      ...back.map(({ change, target }) =>
        writeCell(target.range, {
          value: change.before,
          formatNow: target.numberFormat,
          formatAfter: change.formatBefore,
        }),
      ),
      ...back.map(({ change }) => markPutBack(changes, change, when)),
    ]);
  }
  return {
    restored: back.map(({ change }) => change),
    left: [
      ...places.flatMap(({ change, cell }) => (cell ? [] : [{ change, why: 'gone' } as const])),
      ...checked.flatMap(({ change, why }) => (why === undefined ? [] : [{ change, why }])),
    ],
  };
}

/** A cell that was given back what it held in work that was broken off has only to be marked. */
function whyNot({ before, after }: ChangeLine, { value, isFormula }: Target): LeftReason | undefined {
  if (isFormula) return 'formula';
  return value === after || value === before ? undefined : 'changed';
}
