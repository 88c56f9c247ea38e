import type { Token } from '../lex/token';
import type { Scheme } from '../../../scheme/scheme';
import { BODY_ENDINGS, BODY_NAMES } from './bodies';
import { councilPhrases, type CouncilPhrase } from './councilPhrases';
import { NUMBER_WORDS, SAYINGS, type Saying } from './sayings';
import type { Term } from './term';

const MOST_WORDS = 6;
const SAYING_OF: ReadonlyMap<string, Saying> = new Map(
  Object.entries(SAYINGS).flatMap(([what, phrases]) =>
    // Object.entries widens the keys of the table to string
    phrases.split('|').map((phrase) => [phrase, what as Saying] as const),
  ),
);
const ENDINGS: ReadonlySet<string> = new Set(BODY_ENDINGS);

/** Names each word of a text by what it says, the longest phrase first. */
export function recogniseWords(tokens: readonly Token[], scheme: Scheme): readonly Term[] {
  const councils = councilPhrases(scheme);
  const terms: Term[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const { term, next } =
      token.tag === 'word' ? recogniseAt(tokens, at, councils) : { term: token, next: at + 1 };
    terms.push(term);
    at = next;
  }
  return terms;
}

interface Phrase {
  readonly text: string;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

function recogniseAt(
  tokens: readonly Token[],
  at: number,
  councils: ReadonlyMap<string, CouncilPhrase>,
): { term: Term; next: number } {
  const phrases = phrasesAt(tokens, at);
  for (const { text, next, start, end } of phrases) {
    const place = { start, end };
    const council = councils.get(text);
    if (council) {
      const isName = council.mayBeginName && beginsName(tokens, next, councils);
      return isName
        ? { term: { tag: 'name', ...place }, next: next + 1 }
        : { term: { tag: 'council', ...council, ...place }, next };
    }
    if (BODY_NAMES.has(text)) return { term: { tag: 'body', ...place }, next };
    const what = SAYING_OF.get(text);
    if (what) return { term: { tag: 'said', what, ...place }, next };
    const value = NUMBER_WORDS[text];
    if (value !== undefined) return { term: { tag: 'quantity', value, ...place }, next };
  }
  return nameOrFiller(tokens, at);
}

/** The phrases of up to six words that begin at a place, longest first; a hyphen between words is a space. */
function phrasesAt(tokens: readonly Token[], at: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const start = tokens[at]?.start ?? 0;
  let text = '';
  for (let next = at; phrases.length < MOST_WORDS; next += 1) {
    const token = tokens[next];
    if (token?.tag === 'mark' && token.mark === '-' && isHyphen(tokens, next)) continue;
    if (token?.tag === 'word') text += text === '' ? token.word : ` ${token.word}`;
    else break;
    phrases.unshift({ text, next: next + 1, start, end: token.end });
  }
  return phrases;
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    before?.tag === 'word' &&
    after?.tag === 'word' &&
    before.end === hyphen?.start &&
    hyphen.end === after.start
  );
}

function beginsName(
  tokens: readonly Token[],
  at: number,
  councils: ReadonlyMap<string, CouncilPhrase>,
): boolean {
  const token = tokens[at];
  if (token?.tag !== 'word' || !token.isCapital) return false;
  return !phrasesAt(tokens, at).some(({ text }) => isKnown(text) || councils.has(text));
}

function isKnown(phrase: string): boolean {
  return SAYING_OF.has(phrase) || BODY_NAMES.has(phrase) || NUMBER_WORDS[phrase] !== undefined;
}

/** "Ivybridge Town Council": capitalised words up to the ending of a public body's name. */
function nameOrFiller(tokens: readonly Token[], at: number): { term: Term; next: number } {
  const first = tokens[at];
  const place = { start: first?.start ?? 0, end: first?.end ?? 0 };
  if (first?.tag !== 'word' || !first.isCapital) return { term: { tag: 'filler', ...place }, next: at + 1 };
  for (let next = at + 1; next <= at + 3; next += 1) {
    const ending = phrasesAt(tokens, next).find(({ text }) => ENDINGS.has(text));
    if (ending) return { term: { tag: 'body', start: place.start, end: ending.end }, next: ending.next };
    const token = tokens[next];
    if (token?.tag !== 'word' || !token.isCapital || SAYING_OF.has(token.word)) break;
  }
  return { term: { tag: 'name', ...place }, next: at + 1 };
}
