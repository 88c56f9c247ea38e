import type { HostReport } from './checkHost';
import type { Fault } from './fault';

/** The sentence at the top of a report. */
export function describeReport({ faults, fileCount, version }: HostReport): string {
  const wrong = faults.filter(({ weight }) => weight === 'wrong').length;
  const better = faults.length - wrong;
  const checked = `${fileCount} files of version ${version} were checked.`;
  if (faults.length === 0) return `Everything is served right. ${checked}`;
  if (wrong === 0) return `The add-in will work. ${countThings(better)} could be better. ${checked}`;
  return `${countThings(wrong)} must be put right${better === 0 ? '' : `, and ${countThings(better).toLowerCase()} could be better`}. ${checked}`;
}

/** A report as plain text, to be sent to whoever looks after the server. */
export function writeReport(report: HostReport): string {
  return [
    `Self-check of ${report.place}`,
    describeReport(report),
    ...report.faults.flatMap((fault) => ['', fault.what, fault.remedy, ...listOf(fault)]),
    '',
  ].join('\n');
}

function listOf({ files = [] }: Fault): string[] {
  return files.map((file) => `- ${file}`);
}

function countThings(count: number): string {
  return count === 1 ? 'One thing' : `${count} things`;
}
