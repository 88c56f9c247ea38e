import { formatCell } from '../../grid/address';
import type { Finding } from '../finding';
import { prepareNameOnce, type ComparedName } from '../text';
import { mapInTurns, type Turns } from '../turns';
import { findingAt, NO_FINDINGS, type CheckInput } from './check';
import { findLikeNames } from './findLikeNames';

/** Looks for one kind of trouble among all partnerships of a register. */
export type RegisterCheck = (inputs: readonly CheckInput[]) => Turns<readonly Finding[]>;

/** Reports names that are there twice, on one tab or on two, and names that are probably one body's, at the later of the two. */
export const checkNames: RegisterCheck = function* (inputs) {
  const findings: Finding[] = [];
  const firsts = new Map<string, CheckInput>();
  const names: ComparedName[] = [];
  yield* mapInTurns(inputs, (input) => {
    const { row } = input.partnership;
    const name = prepareNameOnce(row.name, input.context);
    if (name.key === '') return;
    const same = firsts.get(name.key);
    if (same) {
      findings.push(...report('row/duplicate-name', input, same));
      return;
    }
    firsts.set(name.key, input);
    names.push(name);
  });
  const likes = yield* findLikeNames(names);
  const different = [...firsts.values()];
  for (const [index, like] of likes.entries()) {
    const [input, other] = [different[index], different[like ?? -1]];
    if (input && other) findings.push(...report('row/similar-name', input, other));
  }
  return findings;
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
