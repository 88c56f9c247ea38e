import { formatCell } from '../../grid/address';
import type { Finding } from '../finding';
import { prepareName, type ComparedName } from '../text';
import { flatMapInTurns, mapInTurns, type Turns } from '../turns';
import { findingAt, NO_FINDINGS, type CheckInput } from './check';
import { findLikeNames } from './findLikeNames';

/** Looks for one kind of trouble among all partnerships of a register. */
export type RegisterCheck = (inputs: readonly CheckInput[]) => Turns<readonly Finding[]>;

/** Reports names that are there twice, on one tab or on two, and names that are probably one body's, at the later of the two. */
export const checkNames: RegisterCheck = function* (inputs) {
  const names = yield* mapInTurns(inputs, ({ partnership }) => prepareName(partnership.row.name));
  const keys = names.map(({ words }) => words.join(' '));
  const firsts = new Map<string, CheckInput>();
  const different: CheckInput[] = [];
  const differentNames: ComparedName[] = [];
  for (const [index, input] of inputs.entries()) {
    const [key, name] = [keys[index], names[index]];
    if (!key || !name || firsts.has(key)) continue;
    firsts.set(key, input);
    different.push(input);
    differentNames.push(name);
  }
  const likes = yield* findLikeNames(differentNames);
  const similar = new Map(different.map((input, index) => [input, different[likes[index] ?? -1]]));
  return yield* flatMapInTurns(inputs, (input, index) => {
    const same = firsts.get(keys[index] ?? '');
    if (same && same !== input) return report('row/duplicate-name', input, same);
    const other = similar.get(input);
    return other ? report('row/similar-name', input, other) : [];
  });
};

function report(
  code: 'row/duplicate-name' | 'row/similar-name',
  input: CheckInput,
  { tab, partnership: { row } }: CheckInput,
): readonly Finding[] {
  const cell = input.partnership.row.cells.get('name');
  if (!cell) return NO_FINDINGS;
  const column = row.cells.get('name')?.column ?? 0;
  const other = `${tab.sheet} ${formatCell(row.row, column)}`;
  return [findingAt(input, code, 'name', cell, { other, otherName: row.name })];
}
