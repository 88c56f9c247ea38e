import type { TestName } from '../partnership';

const NAMES: Record<TestName, string> = {
  resource: 'Cash and officer time',
  'staff time': 'Officer days',
  risk: 'Potential for significant risk',
  statutory: 'Statutory requirement',
};

/** A test of significance by what it looks at. */
export function describeTestName(test: TestName): string {
  return NAMES[test];
}
