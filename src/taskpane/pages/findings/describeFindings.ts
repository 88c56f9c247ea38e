import { count } from '../../../actions';
import { SEVERITIES, SEVERITY_WORDS } from './groupFindings';
import type { ListedFinding } from './listedFinding';

/** How many findings there are, and how serious. */
export function describeFindings(findings: readonly ListedFinding[]): string {
  if (findings.length === 0) return 'Nothing on the theme tabs needs attention.';
  const parts = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity).length;
    const [one, many] = SEVERITY_WORDS[severity];
    return own === 0 ? [] : [count(own, one.toLowerCase(), many.toLowerCase())];
  });
  return `${count(findings.length, 'finding')}: ${parts.join(', ')}.`;
}
