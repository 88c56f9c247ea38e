import type { StatedStatus } from '../../reading';
import type { Parsed } from '../dates/dateParts';
import type { Token } from '../tokenise';
import { ABSENT_THINGS, AGREEMENT_WORDS, type Meaning } from './agreementWords';

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const ALL_PHRASES: readonly Phrase[] = AGREEMENT_WORDS.flatMap(([meaning, phrases]) =>
  phrases.split('|').map((phrase) => ({ words: phrase.split(' '), meaning })),
).sort((one, other) => other.words.length - one.words.length);

/** The phrases by their first word, the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = new Map(
  [...new Set(ALL_PHRASES.map(({ words }) => words[0] ?? ''))].map((first) => [
    first,
    ALL_PHRASES.filter(({ words }) => words[0] === first),
  ]),
);

const MARKS_INSIDE: ReadonlySet<string> = new Set(['-', '/', '.', "'"]);
const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'without', 'never']);
const WORDS_AFTER_NEGATION = 4;

/** The place of the next word of a phrase; one mark may stand before it. */
function nextPlace(tokens: readonly Token[], at: number): number {
  return MARKS_INSIDE.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** The token after a phrase that stands at `at`. */
function endOfPhrase(tokens: readonly Token[], at: number, { words }: Phrase): number | undefined {
  let place = at;
  for (let index = 0; index < words.length; index += 1) {
    if (index > 0) place = nextPlace(tokens, place);
    if (tokens[place]?.text !== words[index]) return undefined;
    place += 1;
  }
  return place;
}

/** What the longest phrase that begins at a token means. */
export function matchAgreementWords(tokens: readonly Token[], at: number): Parsed<Meaning> | undefined {
  const phrases = PHRASES.get(tokens[at]?.text ?? '');
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    const next = endOfPhrase(tokens, at, phrase);
    if (next !== undefined) return { value: phrase.meaning, next };
  }
  return undefined;
}

/** What is said to be missing: "no formal agreement" is none, "no fixed end date" is open-ended, "no review" says nothing. */
export function matchAbsence(tokens: readonly Token[], at: number): Parsed<StatedStatus | null> | undefined {
  if (!NEGATIONS.has(tokens[at]?.text ?? '')) return undefined;
  for (let place = at + 1; place <= at + WORDS_AFTER_NEGATION; place++) {
    const token = tokens[place];
    if (token === undefined || (token.kind === 'mark' && !MARKS_INSIDE.has(token.text))) return undefined;
    const status = ABSENT_THINGS.get(token.text);
    if (status === undefined) continue;
    const hasDate = ['date', 'dates'].includes(tokens[place + 1]?.text ?? '');
    // "No agreement dates" says that the dates are missing, not the agreement.
    return { value: hasDate && status === 'none' ? 'not known' : status, next: place + (hasDate ? 2 : 1) };
  }
  return undefined;
}
