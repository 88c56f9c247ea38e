/** How far some work has come, counted in writes. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** By what somebody follows long work, and stops it between two writes. */
export interface Pace {
  /** Tells of writes to come. */
  readonly expect: (writes: number) => void;
  /** Tells of one write that has been made. */
  readonly advance: () => void;
  /** Aborted once the work is to stop. */
  readonly signal: AbortSignal;
}

/** For work that nobody follows. */
export const UNWATCHED: Pace = {
  expect: () => undefined,
  advance: () => undefined,
  signal: new AbortController().signal,
};
