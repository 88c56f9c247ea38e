import { z } from 'zod';
import { roundTo, type Interval } from '../interval';
import { total } from '../judge/councilCosts';
import { describeAmount } from '../judge/describeAmounts';
import type { AssessedRegister, Partnership } from '../partnership';
import { hashText } from '../sheets/fingerprint';
import { compared } from './appendix4/ownerKeys';

const entrySchema = z.tuple([z.string(), z.string(), z.string(), z.number(), z.number().nullable()]);

/** Of each partnership, as compact JSON, its theme, name, class, and £ a year of all councils. */
export const entriesSchema = z.array(entrySchema).readonly();
/** What papers were built from. */
export const snapshotSchema = z.strictObject({ asOf: z.iso.date(), entries: entriesSchema });
export type PaperSnapshot = z.infer<typeof snapshotSchema>;
type Entry = PaperSnapshot['entries'][number];

/** One thing that differs between two buildings. */
export type RegisterChange =
  | { readonly kind: 'added' | 'gone'; readonly theme: string; readonly name: string }
  | {
      readonly kind: 'class' | 'cash';
      readonly theme: string;
      readonly name: string;
      readonly was: string;
      readonly is: string;
    };

/** What the papers of a register say, in short. */
export function takeSnapshot({ asOf, partnerships }: AssessedRegister): PaperSnapshot {
  return { asOf, entries: partnerships.map(entryOf) };
}

function entryOf({ row, facts, judgement }: Partnership): Entry {
  const { low, high } = roundTo(total(facts.cash), 2);
  return [row.theme, row.name, judgement.className, low, high === Infinity ? null : high];
}

/** A short text that differs when what the papers say does, the date apart. */
export function fingerprintSnapshot({ entries }: PaperSnapshot): string {
  return hashText(JSON.stringify(entries));
}

/** What has changed from one building to another, in the order of the later one; what is gone comes last. */
export function compareBuilt(before: PaperSnapshot, now: PaperSnapshot): RegisterChange[] {
  const [old, current] = [before, now].map(({ entries }) => indexEntries(entries));
  if (!old || !current) return [];
  return [
    ...[...current].flatMap(([key, entry]) => compareEntries(old.get(key), entry)),
    ...[...old].flatMap(([key, [theme, name]]): RegisterChange[] =>
      current.has(key) ? [] : [{ kind: 'gone', theme, name }],
    ),
  ];
}

function compareEntries(old: Entry | undefined, [theme, name, isClass, low, high]: Entry): RegisterChange[] {
  if (!old) return [{ kind: 'added', theme, name }];
  const [, , wasClass, wasLow, wasHigh] = old;
  const [was, is] = [amountOf(wasLow, wasHigh), amountOf(low, high)].map(describeCash);
  return [
    ...(wasClass === isClass ? [] : [{ kind: 'class', theme, name, was: wasClass, is: isClass } as const]),
    ...(was === is ? [] : [{ kind: 'cash', theme, name, was: was ?? '', is: is ?? '' } as const]),
  ];
}

/** By theme, compared name, and which of several rows of that name it is. */
function indexEntries(entries: readonly Entry[]): Map<string, Entry> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const name = JSON.stringify([entry[0], compared(entry[1])]);
      const nth = counts.get(name) ?? 0;
      counts.set(name, nth + 1);
      return [`${name} ${nth}`, entry];
    }),
  );
}

function amountOf(low: number, high: number | null): Interval {
  return { low, high: high ?? Infinity };
}

function describeCash(cash: Interval): string {
  return cash.low === 0 && cash.high === Infinity ? 'not known' : describeAmount(cash);
}

/** A change with whose it is: `City Deal (Economy): £ a year was £8,000, is £9,000.` */
export function describeNamedChange(change: RegisterChange): string {
  return `${change.name.replace(/\s+/g, ' ').trim()} (${change.theme}): ${describeChange(change)}`;
}

/** A change as a sentence: `£ a year was £8,000, is £9,000.` */
export function describeChange(change: RegisterChange): string {
  switch (change.kind) {
    case 'added':
      return 'New in the register.';
    case 'gone':
      return 'No longer in the register.';
    case 'class':
      return `Class was ${change.was}, is ${change.is}.`;
    case 'cash':
      return `£ a year was ${change.was}, is ${change.is}.`;
  }
}
