import type { Scheme } from '../../../scheme/scheme';
import { lexText } from '../lex/lexText';
import { recogniseWords } from '../words/recogniseWords';
import type { Term } from '../words/term';
import { type Parsed, type Source } from './cursor';
import { isFigure, type Item } from './item';
import { keepMoney } from './keepMoney';
import { parseLabel } from './parseLabel';
import { parseMeetings } from './parseMeetings';
import { parseMoney } from './parseMoney';
import { parseNothing } from './parseNothing';
import { parsePayer } from './parsePayer';
import { parsePeriod } from './parsePeriod';
import { parseTerm } from './parseTerm';
import { parseTime } from './parseTime';

/** Figures in a cell beyond any arrangement that an officer writes; such a cell is not read. */
const MOST_FIGURES = 100;
/** Words, figures and marks in a cell likewise: some thirty thousand characters of prose. */
const MOST_TOKENS = 6000;

/** A period straight after an amount is its own: "£250 a day" is no day of an officer's time. */
const AFTER_MONEY = [parsePeriod];
const PARSERS = [
  parseMeetings,
  parseLabel,
  parseTerm,
  parseTime,
  parsePeriod,
  parseMoney,
  parsePayer,
] as const;

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
  let at = 0;
  while (at < terms.length) {
    const { value, next } = parseAt(source, at);
    items.push(...value);
    at = next;
  }
  return items.filter(isFigure).length > MOST_FIGURES ? [] : keepMoney(items, text);
}

function parseAt(source: Source, at: number): Parsed<readonly Item[]> {
  const nothing = parseNothing(source, at);
  if (nothing) return nothing;
  const isAfterMoney = source.items.at(-1)?.tag === 'money';
  for (const parse of isAfterMoney ? [...AFTER_MONEY, ...PARSERS] : PARSERS) {
    const parsed = parse(source, at);
    if (parsed) return { value: [parsed.value], next: parsed.next };
  }
  const term = source.terms[at];
  return { value: term ? [itemOf(term)] : [], next: at + 1 };
}

function itemOf(term: Term): Item {
  const { start, end } = term;
  if (term.tag === 'said') return { tag: 'said', what: term.what, start, end };
  if (term.tag === 'mark') return { tag: 'mark', mark: term.mark, start, end };
  if (term.tag === 'percent') return { tag: 'percent', percent: term.value, start, end };
  if (term.tag === 'ratio') return { tag: 'ratio', parts: term.parts, start, end };
  return { tag: term.tag === 'name' ? 'name' : 'filler', start, end };
}
