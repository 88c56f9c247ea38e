/** Does some work and says how long it took. */
export function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  const started = performance.now();
  const result = work();
  return { ms: performance.now() - started, result };
}

/** The one in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Bytes in use once everything that nobody holds has gone; needs `--expose-gc`. */
export function heapInUse(): number {
  if (!globalThis.gc) throw new Error('Expected to be run with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
