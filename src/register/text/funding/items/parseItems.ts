import type { Scheme } from '../../../scheme/scheme';
import { lexText } from '../lex/lexText';
import { recogniseWords } from '../words/recogniseWords';
import type { Term } from '../words/term';
import { type Parsed, type Source } from './cursor';
import { isFigure, type Item } from './item';
import { keepMoney } from './keepMoney';
import { parseNothing } from './parseNothing';
import { parsePeriod } from './parsePeriod';
import { parsersFor } from './parsersFor';

/** Figures in a cell beyond any arrangement that an officer writes; such a cell is not read. */
const MOST_FIGURES = 100;
/** Words, figures and marks in a cell likewise: some thirty thousand characters of prose. */
const MOST_TOKENS = 6000;

/**
 * Reads the pieces of meaning of a text in their order; every term ends up in exactly one item. A text that is too
 * long or too full of figures to be an arrangement has no items: it comes out as not understood.
 */
export function parseItems(text: string, scheme: Scheme): readonly Item[] {
  const tokens = lexText(text);
  if (tokens.length > MOST_TOKENS) return [];
  const terms = recogniseWords(tokens, scheme);
  const items: Item[] = [];
  const source: Source = { terms, items, scheme, text };
  for (let at = 0; at < terms.length;) at = parseAt(source, items, at);
  return countFigures(items) > MOST_FIGURES ? [] : keepMoney(items, text);
}

function countFigures(items: readonly Item[]): number {
  let count = 0;
  for (const item of items) if (isFigure(item)) count += 1;
  return count;
}

/** Adds what begins at a place; comes back with the place after it. */
function parseAt(source: Source, items: Item[], at: number): number {
  const term = source.terms[at];
  const nothing = parseNothing(source, at);
  if (nothing) {
    items.push(...nothing.value);
    return nothing.next;
  }
  const parsed = parsePart(source, at);
  if (parsed) items.push(parsed.value);
  else if (term) items.push(itemOf(term));
  return parsed?.next ?? at + 1;
}

/** A period straight after an amount is its own: "£250 a day" is no day of an officer's time. */
function parsePart(source: Source, at: number): Parsed<Item> | undefined {
  const parsers = parsersFor(source.terms[at]);
  const period =
    parsers.length > 0 && source.items.at(-1)?.tag === 'money' ? parsePeriod(source, at) : undefined;
  if (period) return period;
  for (const parse of parsers) {
    const parsed = parse(source, at);
    if (parsed) return parsed;
  }
  return undefined;
}

function itemOf(term: Term): Item {
  const { start, end } = term;
  if (term.tag === 'said') return { tag: 'said', what: term.what, start, end };
  if (term.tag === 'mark') return { tag: 'mark', mark: term.mark, start, end };
  if (term.tag === 'percent') return { tag: 'percent', percent: term.value, start, end };
  if (term.tag === 'ratio') return { tag: 'ratio', parts: term.parts, start, end };
  return { tag: term.tag === 'name' ? 'name' : 'filler', start, end };
}
