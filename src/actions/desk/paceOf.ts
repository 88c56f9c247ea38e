import type { Pace, Progress } from '../../excel';

/** Counts the writes of one task and reports each change. */
export function paceOf(signal: AbortSignal, report: (progress: Progress) => void): Pace {
  let progress: Progress = { done: 0, of: 0 };
  const add = (done: number, of: number) => {
    progress = { done: progress.done + done, of: progress.of + of };
    report(progress);
  };
  return {
    expect: (writes) => {
      add(0, writes);
    },
    advance: () => {
      add(1, 0);
    },
    signal,
  };
}
