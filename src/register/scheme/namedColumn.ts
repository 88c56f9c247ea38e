import { ADDED_KEYS } from '../addedKeys';
import { columnId, COLUMNS, type ColumnId } from '../columns';
import type { AddedColumn } from './addedColumns';

/** A column that a scheme's rules name by its heading. */
export interface NamedColumn {
  /** As the register's own table or the scheme has it, whatever spelling it was named by. */
  readonly heading: string;
  readonly id: ColumnId;
}

/** The part of a scheme that says which columns it adds. */
export interface WithColumns {
  readonly columns: readonly Pick<AddedColumn, 'key' | 'kind' | 'name' | 'aliases'>[];
}

/** A column that a tab may have for each council is none that one cell of a row could be asked for. */
const SINGLE_COLUMNS = COLUMNS.filter(({ perCouncil }) => perCouncil === 'no');

/**
 * The column of a heading or another name of it, whatever its capitals: the scheme's own, else one that every register
 * may have; the very heading comes before one in other capitals, and a heading before another name of others.
 */
export function findNamedColumn(name: string, { columns }: WithColumns): NamedColumn | undefined {
  const wanted = name.toLowerCase();
  const isMeant = (each: string) => each.toLowerCase() === wanted;
  const own = columns.map((column) => ({
    heading: column.name,
    others: column.aliases,
    id: columnId(ADDED_KEYS[column.kind], column.key),
  }));
  const core = SINGLE_COLUMNS.map(({ heading, variants, key }) => ({ heading, others: variants, id: key }));
  const all = [...own, ...core];
  const found =
    all.find(({ heading }) => heading === name) ??
    all.find(({ heading }) => isMeant(heading)) ??
    all.find(({ others }) => others.some(isMeant));
  return found && { heading: found.heading, id: found.id };
}
