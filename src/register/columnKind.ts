import { ADDED_KEYS } from './addedKeys';
import { COLUMNS, type ColumnId, type ColumnKind } from './columns';

const KINDS: ReadonlyMap<string, ColumnKind> = new Map<string, ColumnKind>([
  ...COLUMNS.map(({ key, kind }) => [key, kind] as const),
  [ADDED_KEYS.text, 'text'],
  [ADDED_KEYS.money, 'amount'],
  [ADDED_KEYS.date, 'date'],
  [ADDED_KEYS['yes-no'], 'yes-no'],
  [ADDED_KEYS.choice, 'choice'],
  [ADDED_KEYS.link, 'link'],
  ['answer', 'answer'],
]);

/** The kind of a column, whichever council's it is. */
export function kindOf(id: ColumnId): ColumnKind | undefined {
  return KINDS.get(keyOf(id));
}

/** The key of an id that may name a council, or a column that a scheme adds. */
export function keyOf(id: ColumnId): string {
  const end = id.indexOf(':');
  return end < 0 ? id : id.slice(0, end);
}

/** What follows the key: a council, or the key that a scheme gives its column; undefined without one. */
export function nameOf(id: ColumnId): string | undefined {
  const end = id.indexOf(':');
  return end < 0 ? undefined : id.slice(end + 1);
}
