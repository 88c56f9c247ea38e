import type { ReadingContext, Steps } from '../../../reading';
import type { Clause } from '../cells/cell';
import { hasAny, type Inventory } from '../items/inventory';
import type { Item } from '../items/item';
import type { Saying } from '../words/sayings';
import { applyConditions } from './applyConditions';
import { applyLinks } from './applyLinks';
import { applyShares } from './applyShares';
import { applyTotals } from './applyTotals';
import { applyYears } from './applyYears';
import { doubtAfterNil } from './doubtAfterNil';
import { doubtSign } from './doubtSign';
import { doubtSource } from './doubtSource';
import type { Entry, Notes } from './entry';
import { readEntries } from './readEntries';
import { readSteps } from './readSteps';

const STEP_TAGS: readonly Item['tag'][] = ['step', 'term'];
const STEP_WORDS: readonly Saying[] = ['then', 'thereafter'];
const DOUBTING_WORDS: readonly Saying[] = ['contingent', 'ended', 'shared with', 'vague'];
const SHARE_TAGS: readonly Item['tag'][] = ['percent', 'ratio'];
const SHARE_WORDS: readonly Saying[] = ['equally', 'thirds', 'quarters'];

/**
 * Reads every figure of money of a text, in the order in which one depends on another: what each is worth a year, the
 * words between them, years, splits, totals.
 */
export function readCash(
  clauses: readonly Clause[],
  { tags, words }: Inventory,
  text: string,
  context: ReadingContext,
  notes: Notes,
): { entries: readonly Entry[]; steps: Steps | undefined } {
  const read = clauses.flatMap(({ cells }) => readEntries(cells, text, context, notes));
  const linked = doubtAfterNil(doubtSign(applyLinks(read, text, notes), text, notes), text, notes);
  const counted = doubtSource(linked, { words }, text, notes);
  const isOpen = hasAny(words, DOUBTING_WORDS);
  const open = isOpen ? applyConditions(counted, text, notes) : counted;
  const hasSteps = hasAny(tags, STEP_TAGS) || hasAny(words, STEP_WORDS);
  const { entries, steps } = hasSteps ? readSteps(open, text, notes) : { entries: open, steps: undefined };
  const hasYears = tags.has('years') || words.has('one-off');
  const current = hasYears ? applyYears(entries, context, notes) : entries;
  const hasShares = hasAny(tags, SHARE_TAGS) || hasAny(words, SHARE_WORDS);
  const shared = hasShares ? applyShares(current, context, notes) : current;
  return {
    entries: shared.length > 1 ? applyTotals(shared, context.scheme.councils.length, notes) : shared,
    steps,
  };
}
