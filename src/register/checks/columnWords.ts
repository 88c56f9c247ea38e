import { COLUMNS, type ColumnId, type ColumnKind } from '../columns';

/** The kind of an id's column, whether or not the id names a council. */
export function kindOfColumn(id: ColumnId): ColumnKind {
  return COLUMNS.find(({ key }) => key === keyOf(id))?.kind ?? 'text';
}

/** The key of an id that may name a council. */
export function keyOf(id: ColumnId): string {
  return id.split(':')[0] ?? id;
}

/** Choices within a sentence: `a`, `a or b`, `a, b or c`. */
export function listChoices(choices: readonly string[]): string {
  if (choices.length < 2) return choices.join('');
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
