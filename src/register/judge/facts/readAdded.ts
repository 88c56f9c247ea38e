import { ADDED_KEYS } from '../../addedKeys';
import type { AddedValue } from '../../addedValue';
import { columnId } from '../../columns';
import type { AddedColumn } from '../../scheme/addedColumns';
import { readAmount, readChoice } from '../../text';
import { readCell, readText, type RowBeingRead } from './readCell';
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
      const { value: amount } = readCell(being, id, readAmount);
      return amount === null ? undefined : { kind, amount };
    }
    case 'date': {
      // "March 2013" is its last day: what is due then is late on the day after.
      const { value: date } = readCell(being, id, readEndOnce);
      return date === null ? undefined : { kind, date };
    }
    case 'yes-no': {
      const { value: answer, certainty } = readText(being, id, readYesNoOnce);
      return answer === null || certainty === 'ambiguous' ? undefined : { kind, answer };
    }
    case 'choice': {
      const { value: choice } = readText(being, id, (text) => readChoice(text, choices));
      return choice === null ? undefined : { kind, choice };
    }
  }
}
