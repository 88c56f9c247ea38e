import type { Finding } from '../finding';
import type { Partnership } from '../partnership';

/** The findings about a partnership's rows, the further rows of its name among them. */
export function findingsOf({ row }: Partnership, findings: readonly Finding[]): Finding[] {
  const rows = new Set([row, ...row.furtherRows].map((own) => own.row));
  return findings.filter((finding) => finding.sheet === row.sheet && rows.has(finding.row ?? -1));
}
