import { z } from 'zod';
import type { AssessedRegister, Partnership } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { hashText } from '../../sheets/fingerprint';
import { compared } from '../appendix4/ownerKeys';
import { describeAdded } from '../../describeAdded';

/** Of each partnership its theme, its name and what it says in the scheme's columns, by their keys. */
const entrySchema = z.tuple([z.string(), z.string(), z.record(z.string(), z.string())]);
/** What the scheme's columns said when an update was built. */
export const updateSchema = z.strictObject({
  asOf: z.iso.date(),
  entries: z.array(entrySchema).readonly(),
});
export type UpdateSnapshot = z.infer<typeof updateSchema>;
type Entry = UpdateSnapshot['entries'][number];

/** Longer texts are remembered by a fingerprint: the workbook's memory is small. */
const LONGEST_KEPT = 60;
const PRINT = '#';

/** What the columns of a scheme say in a register, in short. */
export function takeUpdate(
  { asOf, partnerships }: AssessedRegister,
  { columns }: Pick<Scheme, 'columns'>,
): UpdateSnapshot {
  return { asOf, entries: partnerships.map((partnership) => entryOf(partnership, columns)) };
}

function entryOf({ row, facts }: Partnership, columns: Scheme['columns']): Entry {
  const said = columns.flatMap(({ key }) => {
    const text = describeAdded(facts.added?.[key]);
    return text === '' ? [] : [[key, shorten(text)] as const];
  });
  return [row.theme, row.name, Object.fromEntries(said)];
}

function shorten(text: string): string {
  const isShort = text.length <= LONGEST_KEPT && !text.startsWith(PRINT) && !text.includes('\n');
  return isShort ? text : `${PRINT}${hashText(text)}`;
}

/** What changed in each partnership since an update, as sentences in the order of the register; and what is gone. */
export interface UpdateChanges {
  /** One list for each partnership of the register. */
  readonly changes: readonly (readonly string[])[];
  /** Names. */
  readonly gone: readonly string[];
}

/** Compares a register with what it said at an earlier update. */
export function compareUpdate(
  before: UpdateSnapshot,
  register: AssessedRegister,
  scheme: Pick<Scheme, 'columns'>,
): UpdateChanges {
  const now = takeUpdate(register, scheme).entries;
  const [old, current] = [indexEntries(before.entries), indexEntries(now)];
  return {
    changes: [...current].map(([key, entry]) => {
      const earlier = old.get(key);
      return earlier ? describeChanges(earlier, entry, scheme) : ['New since then.'];
    }),
    gone: [...old].flatMap(([key, [, name]]) => (current.has(key) ? [] : [name])),
  };
}

function describeChanges([, , was]: Entry, [, , is]: Entry, { columns }: Pick<Scheme, 'columns'>): string[] {
  return columns.flatMap(({ key, name }) => {
    const [before = '', now = ''] = [was[key], is[key]];
    if (before === now) return [];
    if (before.startsWith(PRINT) || now.startsWith(PRINT)) return [`${name}: the text was changed.`];
    return [`${name} was ${before || 'blank'}, is ${now || 'blank'}.`];
  });
}

/** By theme, compared name, and which of several rows of that name it is. */
function indexEntries(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
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
