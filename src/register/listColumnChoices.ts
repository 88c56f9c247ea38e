import { COLUMNS, columnId, type ColumnId } from './columns';
import { describeColumn } from './describeCorrection';
import type { Scheme } from './scheme/scheme';

/** A column that a heading can stand for, in officers' words. */
export interface ColumnChoice {
  readonly id: ColumnId;
  readonly label: string;
}

/** Every column that a heading can stand for under a scheme, those of each council after the one for all. */
export function listColumnChoices({ councils }: Scheme): ColumnChoice[] {
  return COLUMNS.flatMap(({ key, perCouncil }) => {
    const ids = [
      columnId(key),
      ...(perCouncil === 'no' ? [] : councils.map(({ name }) => columnId(key, name))),
    ];
    return ids.map((id) => ({ id, label: describeColumn(id) }));
  });
}
