import { kindOf } from '../columnKind';
import type { ColumnId, ColumnKind } from '../columns';

/** The kind of an id's column, whether or not the id names a council. */
export function kindOfColumn(id: ColumnId): ColumnKind {
  return kindOf(id) ?? 'text';
}

/** Choices within a sentence: `a`, `a or b`, `a, b or c`. */
export function listChoices(choices: readonly string[]): string {
  if (choices.length < 2) return choices.join('');
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
