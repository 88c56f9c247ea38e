import type { Interval } from '../interval';
import type { TestResult } from '../partnership';
import type { Rule } from '../scheme/rule';

/** What the results of the tests come to. Places count the scheme's classes from the highest, which is 0. */
export interface Combined {
  /** Tests that are met, or their weights added up: at least, and at most when all that is open is met. */
  readonly score: Interval;
  /** Undefined while what is open decides between classes. */
  readonly place: number | undefined;
}

/** Binary fractions leave this much behind (0.1 + 0.2), far below any weight. */
const SLACK = 1e-6;

/**
 * The class that a rule makes of the outcomes of tests, which stand in the order of the tests. It is known when the lowest and the highest score that they may come to fall
 * in the same class; weights are never below 0, so these two are what all open tests not met and all met give.
 */
export function combineOutcomes(
  rule: Rule,
  tests: readonly { readonly id: string }[],
  outcomes: readonly { readonly result: TestResult }[],
): Combined {
  let [low, high] = [0, 0];
  for (const [at, { result }] of outcomes.entries()) {
    if (result === 'not met') continue;
    const weight = weightOf(rule, tests[at]?.id ?? '');
    high += weight;
    if (result === 'met') low += weight;
  }
  const lowest = placeOf(rule, low, outcomes.length);
  const place = lowest === placeOf(rule, high, outcomes.length) ? lowest : undefined;
  return { score: { low, high }, place };
}

/** What a met test adds to the score; a score takes no account of a test that it has no weight for. */
export function weightOf(rule: Rule, test: string): number {
  return rule.shape === 'banded score' ? (rule.weights[test] ?? 0) : 1;
}

/** The score from which on the highest class holds. */
export function highestFrom(rule: Rule, testCount: number): number {
  switch (rule.shape) {
    case 'any of':
      return 1;
    case 'all of':
      return testCount;
    case 'n of m':
      return rule.needed;
    case 'banded score':
      return rule.bands[0]?.from ?? Infinity;
  }
}

function placeOf(rule: Rule, score: number, testCount: number): number {
  if (rule.shape !== 'banded score') return score >= highestFrom(rule, testCount) ? 0 : 1;
  const place = rule.bands.findIndex(({ from }) => score >= from - SLACK);
  return place < 0 ? rule.bands.length : place;
}
