import type { ColumnId, ColumnKey } from '../../columns';
import type { RegisterRow, RegisterTab } from '../../registerTab';
import { typedText } from '../typedTexts';

/** Where tabs keep what one of the eleven columns is for in columns of other headings. */
const ELSEWHERE: Partial<Record<ColumnKey, readonly ColumnKey[]>> = {
  agreementDates: ['agreementKind', 'agreementStart', 'agreementEnd'],
  financialArrangements: ['annualCash', 'officerDays'],
};
const NO_NAME = '(no name)';

/**
 * What is printed in one of the eleven columns: what officers typed there; where that is blank and the tab has other
 * columns for it, what they typed in those, each under its own heading.
 */
export function printedText(row: RegisterRow, key: ColumnKey, { columns }: RegisterTab): string {
  if (key === 'name') return row.cells.get('name')?.text ?? (row.name === '' ? NO_NAME : row.name);
  const typed = typedText(row, key);
  if (typed !== '') return typed;
  return columns
    .filter(({ id }) => ELSEWHERE[key]?.some((other) => isOf(id, other)))
    .flatMap(({ id, heading }) => {
      const text = typedText(row, id);
      return text === '' ? [] : [`${heading}: ${text}`];
    })
    .join('\n');
}

function isOf(id: ColumnId, key: ColumnKey): boolean {
  return id === key || id.startsWith(`${key}:`);
}
