import type { Judgement, TestResult } from '../partnership';
import type { Rule } from '../scheme/rule';

/** Where one test or a number of them makes the class. */
const DECIDING = {
  Significant: 'met',
  Desirable: 'not met',
  Undetermined: 'not known',
} as const satisfies Record<Judgement['overall'], TestResult>;

/** The result of the tests that tell why a class is what it is. A score is made by what is met, in all but the lowest class. */
export function decidingResult(
  rule: Rule | null,
  { overall, className }: Pick<Judgement, 'overall' | 'className'>,
): TestResult {
  if (rule?.shape !== 'banded score' || overall === 'Undetermined') return DECIDING[overall];
  return rule.bands.some((band) => band.class === className) ? 'met' : 'not met';
}
