import { ADDED_KEYS } from '../addedKeys';
import { columnId, COLUMNS, type ColumnId } from '../columns';
import type { AddedColumn } from './addedColumns';

/** A column that a scheme's rules name by its heading. */
export interface NamedColumn {
  /** As the register's own table or the scheme has it, whatever spelling it was named by. */
  readonly heading: string;
  readonly id: ColumnId;
}

/** A column that a tab may have for each council is none that one cell of a row could be asked for. */
const SINGLE_COLUMNS = COLUMNS.filter(({ perCouncil }) => perCouncil === 'no');

/** The column of a heading or another name of it, whatever its capitals: the scheme's own, else one that every register may have. */
export function findNamedColumn(
  name: string,
  { columns }: { readonly columns: readonly Pick<AddedColumn, 'key' | 'kind' | 'name' | 'aliases'>[] },
): NamedColumn | undefined {
  const wanted = name.toLowerCase();
  const isMeant = (names: readonly string[]) => names.some((each) => each.toLowerCase() === wanted);
  const own = columns.find((column) => isMeant([column.name, ...column.aliases]));
  if (own) return { heading: own.name, id: columnId(ADDED_KEYS[own.kind], own.key) };
  const core =
    SINGLE_COLUMNS.find(({ heading }) => isMeant([heading])) ??
    SINGLE_COLUMNS.find(({ variants }) => isMeant(variants));
  return core && { heading: core.heading, id: core.key };
}
