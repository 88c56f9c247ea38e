import { COLUMNS, type ColumnId, type ColumnKind } from '../columns';

const KINDS: ReadonlyMap<string, ColumnKind> = new Map(COLUMNS.map(({ key, kind }) => [key, kind]));

/** The kind of an id's column, whether or not the id names a council. */
export function kindOfColumn(id: ColumnId): ColumnKind {
  return KINDS.get(keyOf(id)) ?? 'text';
}

/** The key of an id that may name a council. */
export function keyOf(id: ColumnId): string {
  const end = id.indexOf(':');
  return end < 0 ? id : id.slice(0, end);
}

/** Choices within a sentence: `a`, `a or b`, `a, b or c`. */
export function listChoices(choices: readonly string[]): string {
  if (choices.length < 2) return choices.join('');
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
