import { formatCell } from '../../grid/address';
import type { Finding } from '../finding';
import { nameKey } from '../text';
import { findingAt, type CheckInput } from './check';
import { NameIndex } from './NameIndex';

/** Looks for one kind of trouble among all partnerships of a register. */
export type RegisterCheck = (inputs: readonly CheckInput[]) => readonly Finding[];

/** Reports names that are there twice, on one tab or on two, and names that are probably one body's, at the later of the two. */
export const checkNames: RegisterCheck = (inputs) => {
  const firsts = new Map<string, CheckInput>();
  const index = new NameIndex<CheckInput>();
  return inputs.flatMap((input) => {
    const { name } = input.partnership.row;
    const key = nameKey(name);
    const same = firsts.get(key);
    if (key === '' || same) return same ? report('row/duplicate-name', input, same) : [];
    const similar = index.findLike(name);
    firsts.set(key, input);
    index.add(name, input);
    return similar ? report('row/similar-name', input, similar) : [];
  });
};

function report(
  code: 'row/duplicate-name' | 'row/similar-name',
  input: CheckInput,
  { tab, partnership: { row } }: CheckInput,
): Finding[] {
  const cell = input.partnership.row.cells.get('name');
  if (!cell) return [];
  const column = row.cells.get('name')?.column ?? 0;
  const other = `${tab.sheet} ${formatCell(row.row, column)}`;
  return [findingAt(input, code, 'name', cell, { other, otherName: row.name })];
}
