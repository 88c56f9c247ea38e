import type { ReadingContext, Steps } from '../../../reading';
import type { Clause } from '../cells/cell';
import { applyLinks } from './applyLinks';
import { applyShares } from './applyShares';
import { applyTotals } from './applyTotals';
import { applyYears } from './applyYears';
import type { Entry, Notes } from './entry';
import { readEntries } from './readEntries';
import { readSteps } from './readSteps';

/**
 * Reads every figure of money of a text, in the order in which one depends on another: what each is worth a year, the
 * words between them, years, splits, totals.
 */
export function readCash(
  clauses: readonly Clause[],
  text: string,
  context: ReadingContext,
  notes: Notes,
): { entries: readonly Entry[]; steps: Steps | undefined } {
  const read = clauses.flatMap(({ cells }) => readEntries(cells, text, context, notes));
  const linked = applyLinks(read, text, notes);
  const { entries, steps } = readSteps(linked, text, notes);
  const current = applyYears(entries, context, notes);
  const shared = applyShares(current, context, notes);
  return { entries: applyTotals(shared, context.scheme.councils.length, notes), steps };
}
