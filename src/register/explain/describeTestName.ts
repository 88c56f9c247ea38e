import type { KnownTest } from '../partnership';

const NAMES: Record<KnownTest, string> = {
  resource: 'Cash and officer time',
  'staff time': 'Officer days',
  risk: 'Potential for significant risk',
  statutory: 'Statutory requirement',
};

const KNOWN: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/** A test of significance by what it looks at; one of a scheme's own by its name. */
export function describeTestName(test: string): string {
  return KNOWN.get(test) ?? `${test.charAt(0).toUpperCase()}${test.slice(1)}`;
}
