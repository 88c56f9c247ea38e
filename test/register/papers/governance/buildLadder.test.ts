import type { AddedValue } from '../../../../src/register/addedValue';
import { findSteps, listRungs } from '../../../../src/register/papers/governance/buildLadder';
import { partnership } from '../../../builders/partnership';
import { registerTab } from '../../../builders/register';

/** Partnerships by name, each with its parent's and its role. */
function ladder(...rows: readonly (readonly [name: string, parent?: string, role?: string])[]) {
  const tab = registerTab(rows.map(([name, parent = '']) => ({ name, 'addedText:parent': parent })));
  return tab.rows.map((row, index) => {
    const role = rows[index]?.[2];
    const added: Record<string, AddedValue> = role
      ? { 'governance role': { kind: 'choice', choice: role } }
      : {};
    return partnership(row, { added });
  });
}

function describeSteps(partnerships: ReturnType<typeof ladder>): string[] {
  return [...findSteps(partnerships)].map(([{ row }, step]) => {
    switch (step.kind) {
      case 'top':
        return `${row.name}: top`;
      case 'below':
        return `${row.name}: below ${step.parent.row.name}`;
      case 'orphan':
        return `${row.name}: no ${step.named}`;
      case 'cycle':
        return `${row.name}: ${step.names.join(' > ')}`;
    }
  });
}

describe('findSteps', () => {
  it('finds a parent by its name as names are compared everywhere', () => {
    expect(
      describeSteps(ladder(['The Board'], ['Group', 'BOARD'], ['Body', 'group '], ['Lone', 'Nobody'])),
    ).toEqual(['The Board: top', 'Group: below The Board', 'Body: below Group', 'Lone: no Nobody']);
  });

  it('finds those whose parents lead back to them, and not those below', () => {
    expect(describeSteps(ladder(['A', 'C'], ['B', 'A'], ['C', 'B'], ['D', 'A'], ['E', 'E']))).toEqual([
      'A: A > C > B > A',
      'B: B > A > C > B',
      'C: C > B > A > C',
      'D: below A',
      'E: E > E',
    ]);
  });
});

describe('listRungs', () => {
  it('lists each ladder from its head down and leaves out what is on none', () => {
    const all = ladder(
      ['Body', 'Group'],
      ['Club'],
      ['Group', 'Board'],
      ['Board', '', 'Board'],
      ['Lone', 'Nobody'],
    );
    const rungs = listRungs(all, findSteps(all));
    expect(rungs.map(({ partnership: { row }, level }) => [row.name, level])).toEqual([
      ['Board', 0],
      ['Group', 1],
      ['Body', 2],
      ['Lone', 0],
    ]);
  });
});
