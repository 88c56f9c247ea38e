/** What an officer can hand on about a fault of the add-in's own: its kind, its words and where it arose. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Office.js keeps the statement that failed beside the error.
  const statement = 'debugInfo' in error ? `\n${JSON.stringify(error.debugInfo)}` : '';
  return `${error.name}: ${error.message}\n${error.stack ?? ''}${statement}`;
}
