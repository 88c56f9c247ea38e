import { isMark, isWord, placeOf, type Parsed, type Source } from './cursor';
import type { Item } from './item';

/** "of the total cost of £28,000" has this many words at most before its amount. */
const MOST_BETWEEN = 5;

/** Reads "half of £5,000", "a quarter of the £28,000 cost": a share in words, where an amount follows that it is of. */
export function parseShare(source: Source, at: number): Parsed<Item> | undefined {
  const { terms } = source;
  const first = isWord(terms[at], 'a') ? at + 1 : at;
  const percent = percentAt(source, first);
  if (percent === undefined) return undefined;
  const isOf = isWord(terms[first + 1], 'of') || isThe(source, first + 1);
  if (!isOf || !leadsToPounds(source, first + 1)) return undefined;
  return { value: { tag: 'percent', percent, ...placeOf(terms, at, first + 1) }, next: first + 1 };
}

function percentAt({ terms }: Source, at: number): number | undefined {
  const term = terms[at];
  if (isWord(term, 'quarter')) return 25;
  const value = term?.tag === 'quantity' ? term.value : term?.tag === 'number' ? term.low : 1;
  return value === 0.5 || value === 0.25 || value === 0.75 ? value * 100 : undefined;
}

/** "half the cost (£5,000)". */
function isThe({ terms, text }: Source, at: number): boolean {
  const term = terms[at];
  return term?.tag === 'filler' && text.slice(term.start, term.end).toLowerCase() === 'the';
}

function leadsToPounds({ terms }: Source, at: number): boolean {
  for (let place = at; place <= at + MOST_BETWEEN; place += 1) {
    if (isMark(terms[place], '£') || terms[place]?.tag === 'number') return true;
    const term = terms[place];
    const isBetween = term?.tag === 'filler' || isWord(term, 'of', 'a', 'cost', 'total', 'whole budget');
    if (!isBetween) return false;
  }
  return false;
}
