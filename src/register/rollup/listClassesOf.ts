import { UNDETERMINED } from '../scheme/classes';
import type { RegisterFigures } from './rollUp';

/** The classes of each scheme from its highest, in the order of the registers; what is not known is last. */
export function listClassesOf(registers: readonly RegisterFigures[]): string[] {
  const names = registers.flatMap(({ classes, lines }) => [
    ...classes,
    ...lines.map(({ className }) => className),
  ]);
  return [...new Set([...names.filter((name) => name !== UNDETERMINED), UNDETERMINED])];
}
