import { ADDED_KEYS } from '../../addedKeys';
import type { AddedValue } from '../../addedValue';
import { columnId, type ColumnId } from '../../columns';
import type { Reading } from '../../reading';
import type { RegisterCell } from '../../registerTab';
import type { AddedColumn } from '../../scheme/addedColumns';
import { readAmount, readChoice } from '../../text';
import { keepProblems, type RowBeingRead } from './readCell';
import { readEndOnce, readYesNoOnce } from './readOnce';
import { firstText } from './rowParts';

/** What a row says in the columns that its scheme adds, by their keys; blank cells are left out. */
export function readAdded(being: RowBeingRead): Readonly<Record<string, AddedValue>> {
  const { columns } = being.context.scheme;
  return Object.fromEntries(
    columns.flatMap((column): [string, AddedValue][] => {
      const value = readColumn(being, column);
      return value === undefined ? [] : [[column.key, value]];
    }),
  );
}

function readColumn(being: RowBeingRead, { kind, key, choices }: AddedColumn): AddedValue | undefined {
  const id = columnId(ADDED_KEYS[kind], key);
  switch (kind) {
    case 'text':
    case 'link': {
      const text = firstText(being.row, id);
      return text === '' ? undefined : { kind, text };
    }
    case 'money': {
      const amount = readEach(being, id, ({ value, text }) => readAmount(value, text, being.context));
      return amount === null ? undefined : { kind, amount };
    }
    case 'date': {
      // "March 2013" is its last day: what is due then is late on the day after.
      const date = readEach(being, id, ({ value, text }) => readEndOnce(value, text, being.context));
      return date === null ? undefined : { kind, date };
    }
    case 'yes-no': {
      const answer = readEach(being, id, ({ text }) => {
        const reading = readYesNoOnce(text, being.context);
        return reading.certainty === 'ambiguous' ? { ...reading, value: null } : reading;
      });
      return answer === null ? undefined : { kind, answer };
    }
    case 'choice': {
      const choice = readEach(being, id, ({ text }) => readChoice(text, choices));
      return choice === null ? undefined : { kind, choice };
    }
  }
}

/** Reads a column in every row that the partnership's name takes in: the first answer, and all that stands in the way. */
function readEach<Value>(
  { row, problems }: RowBeingRead,
  id: ColumnId,
  read: (cell: RegisterCell) => Reading<Value>,
): Value | null {
  let first: Value | null = null;
  for (const { cells } of [row, ...row.furtherRows]) {
    const cell = cells.get(id);
    if (!cell) continue;
    const reading = read(cell);
    keepProblems(problems, id, cell, reading.problems);
    first ??= reading.value;
  }
  return first;
}
