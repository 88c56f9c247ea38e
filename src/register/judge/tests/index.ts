import { RESOURCE_TEST } from './resource';
import { RISK_TEST } from './risk';
import type { SignificanceTest } from './significanceTest';
import { STAFF_TIME_TEST } from './staffTime';
import { STATUTORY_TEST } from './statutory';

/** The tests in the order in which reasons tell them; one that is met is enough (§3.1). */
export const SIGNIFICANCE_TESTS: readonly SignificanceTest[] = [
  RESOURCE_TEST,
  STAFF_TIME_TEST,
  RISK_TEST,
  STATUTORY_TEST,
];
