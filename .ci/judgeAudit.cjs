// What `npm audit --json` found, against the exceptions that somebody has given a reason for.

/** Of these severities nothing is let through without a reason. */
const SERIOUS = ['high', 'critical'];

/**
 * The serious advisories of a report: those to act on, those that are excepted, and exceptions that are no longer needed.
 * Undefined when the report is none, because the registry did not answer.
 */
function judgeAudit(report, exceptions) {
  if (typeof report !== 'object' || report === null || typeof report.vulnerabilities !== 'object')
    return undefined;
  const found = new Map();
  for (const { name, via = [] } of Object.values(report.vulnerabilities)) {
    for (const advisory of via) {
      // A text names another package, which has an entry of its own.
      if (typeof advisory === 'string' || !SERIOUS.includes(advisory.severity)) continue;
      const id = String(advisory.url).split('/').pop();
      found.set(id, `${id} ${advisory.name ?? name}: ${advisory.title} (${advisory.severity})`);
    }
  }
  const excepted = new Set(exceptions.map(({ advisory }) => advisory));
  const entries = [...found];
  return {
    toActOn: entries.filter(([id]) => !excepted.has(id)).map(([, words]) => words),
    excepted: entries.filter(([id]) => excepted.has(id)).map(([, words]) => words),
    unneeded: [...excepted].filter((id) => !found.has(id)),
  };
}

module.exports = { judgeAudit };
