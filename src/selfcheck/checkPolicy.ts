import type { Fault } from './fault';

const HEADER = 'Content-Security-Policy';
const LOOSE = ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:', 'data:'];

/** How the rules of one page as the server sends them differ from what they should be; undefined when it sends none. */
export function checkPolicy(sent: string | undefined, expected: string): Fault[] {
  if (sent === undefined) {
    return [
      {
        weight: 'better',
        what: `The server sends no header ${HEADER}.`,
        remedy:
          'Send it, as the page For administrators says. The pages say the same themselves, but only the header can say which sites may show the panel. A host that cannot send headers, such as GitHub Pages, will do for a trial.',
      },
    ];
  }
  const rules = parseRules(sent);
  return [...parseRules(expected)].flatMap(([name, sources]) => checkRule(name, sources, rules));
}

function checkRule(
  name: string,
  sources: readonly string[],
  rules: ReadonlyMap<string, readonly string[]>,
): Fault[] {
  const isFetched = name.endsWith('-src');
  const found = rules.get(name) ?? (isFetched ? rules.get('default-src') : undefined);
  if (!found) {
    const remedy = `Add “${name} ${sources.join(' ')}” to the header ${HEADER}.`;
    return [{ weight: 'better', what: `The header ${HEADER} has no rule ${name}.`, remedy }];
  }
  const lacking = sources.filter(
    (source) => source !== "'none'" && !found.includes(source) && !found.includes('*'),
  );
  const loose = name === 'script-src' ? found.filter((source) => LOOSE.includes(source)) : [];
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            weight: 'wrong',
            what: `The header ${HEADER} forbids what the panel needs.`,
            remedy: `Add ${lacking.join(' ')} to its rule ${name}.`,
          } as const,
        ]),
    ...(loose.length === 0
      ? []
      : [
          {
            weight: 'better',
            what: `The header ${HEADER} allows more scripts than the panel needs.`,
            remedy: `Take ${loose.join(' ')} out of its rule ${name}.`,
          } as const,
        ]),
  ];
}

/** Sources by rule. */
function parseRules(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(/[;,]/)
      .map((rule) => rule.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}
