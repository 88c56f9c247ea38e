import type { PaperInput } from '../paperInput';
import { compared } from './ownerKeys';
import type { RowOwner } from './rowRecord';

/** Whose row each partnership's is; of several of a tab with one name, which. */
export function ownersOf(inputs: readonly PaperInput[]): Map<PaperInput, RowOwner> {
  const counts = new Map<string, number>();
  return new Map(
    inputs.map((input) => {
      const { sheet, theme, name } = input.partnership.row;
      const key = JSON.stringify([sheet, compared(name)]);
      const nth = counts.get(key) ?? 0;
      counts.set(key, nth + 1);
      return [input, { sheet, theme, name, nth }];
    }),
  );
}
