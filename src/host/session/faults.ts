import type { DocumentedError } from './documentedErrors';

/** A request that is about to be answered. Requests that only give references back are not counted. */
export interface RequestAt {
  /** From 1, for all clients of a session together. */
  readonly number: number;
  readonly actionCount: number;
  /** Which of its actions, counted from 0, may change the workbook. */
  readonly changes: readonly number[];
  readonly bytes: number;
}

/** How a request goes wrong. */
export type Fault =
  /** Excel refuses all of it: nothing is done. */
  | { readonly kind: 'refused'; readonly code: DocumentedError }
  /** Excel refuses one of its actions, counted from 0. Those before it stay done: Excel takes nothing back. */
  | { readonly kind: 'action refused'; readonly action: number; readonly code: DocumentedError }
  /** The connection breaks, before Excel had the request or after it has done everything that was asked. */
  | { readonly kind: 'lost'; readonly when: 'before' | 'after' }
  /** It is answered once this resolves; later requests wait their turn. */
  | { readonly kind: 'delayed'; readonly until: Promise<void> };

/**
 * Asked before each request how it is to go wrong; undefined when it is not. It may change the workbook, as co-authors
 * do between two requests.
 */
export type FaultFor = (request: RequestAt) => Fault | undefined;
