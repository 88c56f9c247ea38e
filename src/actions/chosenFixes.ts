import { applyFixes, type Context, type FixesDone, type LeftFix } from '../excel';
import type { Moment } from '../grid/moment';
import type { AssessedRegister, Fix } from '../register';
import type { RegisterRead } from './readRegister';

/** Which of the fixes on offer an officer chose, and when. */
export interface FixChoice {
  /** As they were listed. */
  readonly fixes: 'all' | readonly Fix[];
  readonly at: Moment;
}

/** Makes the chosen ones of the fixes that can be made now; those that are no longer on offer are left and told. */
export async function applyChosen(
  context: Context,
  { date1904, readerOf, register }: RegisterRead,
  offered: readonly Fix[],
  { fixes, at }: FixChoice,
): Promise<FixesDone> {
  const ids = new Set(offered.map(({ id }) => id));
  const chosen = fixes === 'all' ? offered : fixes.filter(({ id }) => ids.has(id));
  const gone = fixes === 'all' ? [] : fixes.filter(({ id }) => !ids.has(id));
  const done = await applyFixes(
    context,
    chosen.map((fix) => ({ fix, reader: readerOf(fix), nameColumn: nameColumnOf(register, fix) })),
    { at, date1904 },
  );
  const left = gone.map((fix): LeftFix => ({ fix, why: 'changed' }));
  return { ...done, left: [...left, ...done.left] };
}

/** 0-based column of the partnerships' names on the tab of a cell. */
export function nameColumnOf(
  { tabs }: AssessedRegister,
  { sheet }: { readonly sheet: string },
): number | undefined {
  const tab = tabs.find((other) => other.sheet === sheet);
  return tab?.columns.find(({ id }) => id === 'name')?.column;
}
