import { formatCell } from '../grid/address';
import type { Fix, LeftReason, PlannedCell } from '../register';
import { askForChanges, readChanges, takeChanges } from './fixes/changesSheet';
import { readTargets, type Target } from './fixes/readTargets';
import {
  findPlaceOfChanges,
  markPutBack,
  recordChanges,
  type MomentOfChange,
  type NewChange,
} from './fixes/recordChanges';
import { writeGuarded, type GuardedWrite } from './fixes/writeGuarded';
import { valueOf } from './planWrites';
import { sendSteps } from './sendSteps';
import { TabProtected } from './situations';
import type { SheetReader } from './SheetReader';
import { requireUnprotected } from './writeRegister';

/** A fix beside the tab that its cell is on, as read. */
export interface FixToApply {
  readonly fix: Fix;
  readonly reader: SheetReader;
  /** Where the tab has the partnerships' names; 0-based. */
  readonly nameColumn?: number | undefined;
}

/** A fix that was not made, and why. */
export interface LeftFix {
  readonly fix: Fix;
  readonly why: LeftReason;
}

/** What became of some fixes. */
export interface FixesDone {
  readonly applied: readonly Fix[];
  readonly left: readonly LeftFix[];
  /** The tab on which they were recorded; undefined when there was nothing to record. */
  readonly changesTab: string | undefined;
}

interface ReadFix extends FixToApply {
  readonly target: Target;
  readonly why: LeftReason | undefined;
}

/**
 * Reads the cells of some fixes again and tells those that can be made from those whose cell holds something else by
 * now, holds a formula, or lets in other values only.
 */
export async function checkFixes(
  context: Excel.RequestContext,
  fixes: readonly FixToApply[],
  date1904: boolean,
): Promise<FixesDone> {
  const read = await readFixes(context, fixes, date1904);
  return {
    applied: read.filter(({ why }) => why === undefined).map(({ fix }) => fix),
    left: leftOf(read),
    changesTab: undefined,
  };
}

/**
 * Makes fixes: each only if its cell still holds what it held. What is changed is recorded first, so that nothing is
 * ever changed that cannot be put back.
 * @throws TabProtected before anything is written, when a tab that must change is protected
 */
export async function applyFixes(
  context: Excel.RequestContext,
  fixes: readonly FixToApply[],
  when: MomentOfChange,
): Promise<FixesDone> {
  const asked = askForChanges(context);
  const read = await readFixes(context, fixes, when.date1904);
  const changes = takeChanges(asked);
  const made = read.filter(({ why }) => why === undefined);
  if (made.length === 0) return { applied: [], left: leftOf(read), changesTab: undefined };
  requireUnprotected([...new Set(made.map(({ reader }) => reader))]);
  if (changes?.isProtected) throw new TabProtected([changes.name]);
  const lines = made.map((each) => lineOf(each, when.date1904));
  const place = await findPlaceOfChanges(context, asked, changes);
  const isChanged = await writeGuarded(
    context,
    made.map((each) => toWrite(each, when.date1904)),
    recordChanges(context, asked, { changes, place }, lines, when),
  );
  const applied = made.filter((_, index) => isChanged[index]).map(({ fix }) => fix);
  const meanwhile = made.filter((_, index) => !isChanged[index]).map(({ fix }) => fix);
  await strikeOut(context, meanwhile, when);
  const left = meanwhile.map((fix): LeftFix => ({ fix, why: 'changed' }));
  return { applied, left: [...leftOf(read), ...left], changesTab: place.name };
}

function toWrite({ fix, reader, nameColumn, target }: ReadFix, date1904: boolean): GuardedWrite {
  const { row, column, after } = fix;
  return {
    cell: { reader, row, column, nameColumn },
    target,
    value: valueOf(after, date1904),
    formatAfter: formatFor(after, target.numberFormat),
  };
}

/** Marks changes on record that were not made after all as put back. */
async function strikeOut(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  when: MomentOfChange,
): Promise<void> {
  const changes = fixes.length > 0 ? await readChanges(context) : undefined;
  if (!changes) return;
  const ids = new Set(fixes.map(({ id }) => id));
  const lines = changes.lines.filter(({ reference, isPutBack }) => ids.has(reference) && !isPutBack);
  await sendSteps(
    context,
    lines.map((line) => markPutBack(changes, line, when)),
  );
}

async function readFixes(
  context: Excel.RequestContext,
  fixes: readonly FixToApply[],
  date1904: boolean,
): Promise<ReadFix[]> {
  const cells = fixes.map(({ fix: { row, column }, ...at }) => ({ ...at, row, column }));
  const targets = await readTargets(context, cells);
  return fixes.flatMap((each, index) => {
    const target = targets[index];
    return target ? [{ ...each, target, why: whyNot(each.fix, target, date1904) }] : [];
  });
}

function whyNot(
  { before, after }: Fix,
  { value, isFormula, letsIn }: Target,
  date1904: boolean,
): LeftReason | undefined {
  if (isFormula) return 'formula';
  if (value !== valueOf(before, date1904)) return 'changed';
  return letsIn(valueOf(after, date1904)) ? undefined : 'restricted';
}

function leftOf(read: readonly ReadFix[]): LeftFix[] {
  return read.flatMap(({ fix, why }) => (why === undefined ? [] : [{ fix, why }]));
}

function lineOf({ fix, target }: ReadFix, date1904: boolean): NewChange {
  return {
    sheet: fix.sheet,
    cell: formatCell(fix.row, fix.column),
    partnership: fix.partnership,
    heading: fix.heading,
    before: valueOf(fix.before, date1904),
    after: valueOf(fix.after, date1904),
    isDate: fix.after.kind === 'date',
    reason: fix.reason,
    formatBefore: target.numberFormat,
    reference: fix.id,
  };
}

/** Dates are shown as dates; a number in a cell formatted as text would become text. */
function formatFor({ kind }: PlannedCell, formatNow: string): string {
  if (kind === 'date') return 'dd/mm/yyyy';
  return kind === 'number' && formatNow === '@' ? 'General' : formatNow;
}
