import { ADDED_KEYS } from '../../addedKeys';
import { columnId } from '../../columns';
import { squashText } from '../../read/cellText';
import type { RowCells } from '../../registerTab';
import type { Scheme } from '../../scheme/scheme';
import { readChoice } from '../../text';

/** Whose money a row holds, where that is not the council's alone: `Pooled`; undefined where all of it may be its own. */
export function readOthersMoney(
  cells: RowCells,
  { ownShareWhen, columns }: Pick<Scheme, 'ownShareWhen' | 'columns'>,
): string | undefined {
  if (ownShareWhen === null) return undefined;
  const column = columns.find(({ key }) => key === ownShareWhen.column);
  if (!column) return undefined;
  const text = cells.text(columnId(ADDED_KEYS[column.kind], column.key));
  const { value } = readChoice(text, column.choices);
  const isOthers = ownShareWhen.says.some((word) => squashText(word) === squashText(value ?? ''));
  return isOthers ? (value ?? undefined) : undefined;
}
