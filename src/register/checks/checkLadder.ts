import { columnId } from '../columns';
import { listWords } from '../judge/describeAmounts';
import { findSteps } from '../papers/governance/buildLadder';
import type { Finding } from '../finding';
import { flatMapInTurns } from '../turns';
import { findCell, findingAt, NO_FINDINGS } from './check';
import type { RegisterCheck } from './checkNames';

const PARENT = columnId('addedText', 'parent');

/**
 * Reports parents that are not in the register, and parents that lead round in a circle. Facts: parent (as named), or
 * way (names from the partnership back to itself).
 */
export const checkLadder: RegisterCheck = function* (inputs) {
  const columns = inputs[0]?.context.scheme.columns ?? [];
  if (!columns.some(({ key }) => key === 'parent')) return NO_FINDINGS;
  const steps = findSteps(inputs.map(({ partnership }) => partnership));
  return yield* flatMapInTurns(inputs, (input): readonly Finding[] => {
    const step = steps.get(input.partnership);
    const cell = findCell(input, PARENT);
    if (!step || !cell) return NO_FINDINGS;
    switch (step.kind) {
      case 'top':
      case 'below':
        return NO_FINDINGS;
      case 'orphan':
        return [findingAt(input, 'ladder/orphan', PARENT, cell, { parent: step.named })];
      case 'cycle':
        return [findingAt(input, 'ladder/cycle', PARENT, cell, { way: listWords(step.names) })];
    }
  });
};
