import type { Pace, Progress } from '../../excel';

/** Shares of a part are counted to the thousandth, so that they add up to the whole. */
const FINENESS = 1000;

/** Counts the parts of one task and reports each change. */
export function paceOf(signal: AbortSignal, report: (progress: Progress) => void): Pace {
  let progress: Progress = { done: 0, of: 0 };
  const add = (done: number, of: number) => {
    progress = { done: Math.round((progress.done + done) * FINENESS) / FINENESS, of: progress.of + of };
    report(progress);
  };
  return {
    expect: (parts) => {
      add(0, parts);
    },
    advance: (parts) => {
      add(parts, 0);
    },
    signal,
  };
}
