/** How far some work has come, counted in parts: the columns beside the register are one, each sheet is one. */
export interface Progress {
  /** With the share of the part that is being written. */
  readonly done: number;
  readonly of: number;
}

/** By what somebody follows long work, and stops it between two writes. */
export interface Pace {
  /** Tells of parts to come. */
  readonly expect: (parts: number) => void;
  /** Tells of parts, or shares of one, that are done. */
  readonly advance: (parts: number) => void;
  /** Aborted once the work is to stop. */
  readonly signal: AbortSignal;
}

/** For work that nobody follows. */
export const UNWATCHED: Pace = {
  expect: () => undefined,
  advance: () => undefined,
  signal: new AbortController().signal,
};
