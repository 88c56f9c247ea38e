import { Situation } from '../excel';
import type { Finding } from '../register';
import { NoThemeTabs, type UnmatchedTabs } from './noThemeTabs';
import { SchemeUnreadable } from './readScheme';

/** How an action ended: with its result, or with one sentence that says why not and what to do. */
export type Outcome<Result> = { readonly kind: 'done'; readonly result: Result } | NotDone;

/** Why an action did nothing, in one sentence that says what to do. */
export interface NotDone {
  readonly kind: 'not done';
  readonly message: string;
  /** The cells that stand in the way, where they are known. */
  readonly findings?: readonly Finding[];
  /** Where no tab was recognised: what there is to choose from. */
  readonly unmatched?: UnmatchedTabs;
}

/** Runs an action; situations become a sentence, faults of the add-in's own stay errors. */
export async function toOutcome<Result>(work: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { kind: 'done', result: await work() };
  } catch (error) {
    if (error instanceof SchemeUnreadable)
      return { kind: 'not done', message: error.message, findings: error.findings };
    if (error instanceof NoThemeTabs)
      return { kind: 'not done', message: error.message, unmatched: error.unmatched };
    if (error instanceof Situation) return { kind: 'not done', message: error.message };
    throw error;
  }
}

/** The same outcome with another result, where it has one. */
export function mapDone<From, To>(outcome: Outcome<From>, change: (result: From) => To): Outcome<To> {
  return outcome.kind === 'done' ? { kind: 'done', result: change(outcome.result) } : outcome;
}
