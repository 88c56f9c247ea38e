import { ADDED_KEYS } from './addedKeys';
import { COLUMNS, columnId, type ColumnId } from './columns';
import { describeColumn } from './describeCorrection';
import { classHeading } from './scheme/classes';
import type { Scheme } from './scheme/scheme';

/** A column that a heading can stand for, in officers' words. */
export interface ColumnChoice {
  readonly id: ColumnId;
  readonly label: string;
}

/**
 * Every column that a heading can stand for under a scheme, those of each council after the one for all, and last those
 * that the scheme adds.
 */
export function listColumnChoices(scheme: Scheme): ColumnChoice[] {
  const { councils, columns, tests } = scheme;
  const known = COLUMNS.flatMap(({ key, perCouncil }) => {
    const ids = [
      columnId(key),
      ...(perCouncil === 'no' ? [] : councils.map(({ name }) => columnId(key, name))),
    ];
    return ids.map((id) => ({
      id,
      label: id === 'significance' ? classHeading(scheme) : describeColumn(id),
    }));
  });
  return [
    ...known,
    ...columns.map(({ kind, key, name }) => ({ id: columnId(ADDED_KEYS[kind], key), label: name })),
    ...tests.own.flatMap((test) =>
      'column' in test ? [{ id: columnId('answer', test.name), label: test.column.heading }] : [],
    ),
  ];
}
