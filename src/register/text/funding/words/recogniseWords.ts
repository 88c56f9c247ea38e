import type { Token } from '../lex/token';
import type { Scheme } from '../../../scheme/scheme';
import { BODY_ENDINGS } from './bodies';
import { lexiconOf, type Known, type Lexicon } from './lexicon';
import type { Term } from './term';

const ENDINGS: ReadonlySet<string> = new Set(BODY_ENDINGS);
const ENDING_WORDS = 2;

/** Names each word of a text by what it says, the longest phrase first. */
export function recogniseWords(tokens: readonly Token[], scheme: Scheme): readonly Term[] {
  const lexicon = lexiconOf(scheme);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token?.tag === 'word') at = recogniseAt(tokens, at, lexicon, terms);
    else {
      if (token) terms.push(token);
      at += 1;
    }
  }
  return terms;
}

/** A phrase that stands in the text, and the place after it. */
interface Found {
  readonly known: Known;
  readonly next: number;
}

/** Adds what begins at a word; comes back with the place after it. */
function recogniseAt(tokens: readonly Token[], at: number, lexicon: Lexicon, terms: Term[]): number {
  const found = findPhrase(tokens, at, lexicon);
  if (!found) return nameOrFiller(tokens, at, lexicon, terms);
  const { known, next } = found;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? 0;
  switch (known.tag) {
    case 'council': {
      const isName = known.phrase.mayBeginName && beginsName(tokens, next, lexicon);
      const { councils, isEach } = known.phrase;
      terms.push(isName ? { tag: 'name', start, end } : { tag: 'council', councils, isEach, start, end });
      return isName ? next + 1 : next;
    }
    case 'body':
      terms.push({ tag: 'body', start, end });
      return next;
    case 'said':
      terms.push({ tag: 'said', what: known.what, start, end });
      return next;
    case 'quantity':
    case 'percent':
      terms.push({ tag: known.tag, value: known.value, start, end });
      return next;
  }
}

/** The longest known phrase that begins at a place; a hyphen between words is a space. */
function findPhrase(
  tokens: readonly Token[],
  at: number,
  { phrases, mostWords }: Lexicon,
): Found | undefined {
  const first = tokens[at];
  const most = first?.tag === 'word' ? mostWords.get(first.word) : undefined;
  if (first?.tag !== 'word' || most === undefined) return undefined;
  let known = phrases.get(first.word);
  let next = at + 1;
  let text = first.word;
  for (let count = 1, place = at + 1; count < most; count += 1, place += 1) {
    if (isHyphen(tokens, place)) place += 1;
    const token = tokens[place];
    if (token?.tag !== 'word') break;
    text += ` ${token.word}`;
    const longer = phrases.get(text);
    if (longer === undefined) continue;
    known = longer;
    next = place + 1;
  }
  return known && { known, next };
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  if (hyphen?.tag !== 'mark' || hyphen.mark !== '-') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    before?.tag === 'word' &&
    after?.tag === 'word' &&
    before.end === hyphen.start &&
    hyphen.end === after.start
  );
}

function beginsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return token?.tag === 'word' && token.isCapital && findPhrase(tokens, at, lexicon) === undefined;
}

/** "Ivybridge Town Council": capitalised words up to the ending of a public body's name. */
function nameOrFiller(tokens: readonly Token[], at: number, { phrases }: Lexicon, terms: Term[]): number {
  const first = tokens[at];
  const [start, end] = [first?.start ?? 0, first?.end ?? 0];
  if (first?.tag !== 'word' || !first.isCapital) {
    terms.push({ tag: 'filler', start, end });
    return at + 1;
  }
  for (let next = at + 1; next <= at + 3; next += 1) {
    const after = placeAfterEnding(tokens, next);
    if (after !== undefined) {
      terms.push({ tag: 'body', start, end: tokens[after - 1]?.end ?? end });
      return after;
    }
    const token = tokens[next];
    if (token?.tag !== 'word' || !token.isCapital || phrases.get(token.word)?.tag === 'said') break;
  }
  terms.push({ tag: 'name', start, end });
  return at + 1;
}

/** The place after "Town Council", "Agency" and the like. */
function placeAfterEnding(tokens: readonly Token[], at: number): number | undefined {
  let text = '';
  let after: number | undefined;
  for (let count = 0, place = at; count < ENDING_WORDS; count += 1, place += 1) {
    if (count > 0 && isHyphen(tokens, place)) place += 1;
    const token = tokens[place];
    if (token?.tag !== 'word') break;
    text += count === 0 ? token.word : ` ${token.word}`;
    if (ENDINGS.has(text)) after = place + 1;
  }
  return after;
}
