import { oncePer } from '../../../once';
import type { Scheme } from '../../../scheme/scheme';
import { BODY_NAMES } from './bodies';
import { councilPhrases, plain, type CouncilPhrase } from './councilPhrases';
import { NUMBER_WORDS, SAYINGS, type Saying } from './sayings';

/** What a phrase stands for. */
export type Known =
  | { readonly tag: 'council'; readonly phrase: CouncilPhrase }
  | { readonly tag: 'body' }
  | { readonly tag: 'said'; readonly what: Saying }
  | { readonly tag: 'quantity' | 'percent'; readonly value: number };

/** Every phrase that a funding text is searched for. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, Known>;
  /** How many words the longest phrase has that begins with a word. */
  readonly mostWords: ReadonlyMap<string, number>;
}

/** Longer phrases are none: a name of seven words is taken word by word. */
export const MOST_WORDS = 6;

const BODY: Known = { tag: 'body' };
/** Shares in words; "a quarter" is a time of the year more often. */
const SHARES: Readonly<Record<string, number>> = {
  'one third': 100 / 3,
  'a third': 100 / 3,
  'two thirds': 200 / 3,
  'three quarters': 75,
};

/** The phrases that mean the same under every scheme. */
const GENERAL: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...Object.entries(NUMBER_WORDS).map(([word, value]) => [word, { tag: 'quantity', value }] as const),
  ...Object.entries(SHARES).map(([words, value]) => [words, { tag: 'percent', value }] as const),
  ...Object.entries(SAYINGS).flatMap(([what, phrases]) =>
    // Object.entries widens the keys of the table to string
    phrases.split('|').map((phrase) => [phrase, { tag: 'said', what: what as Saying }] as const),
  ),
  ...[...BODY_NAMES].map((name) => [name, BODY] as const),
]);
const GENERAL_MOST_WORDS: ReadonlyMap<string, number> = countWords(new Map(), GENERAL.keys());

/** The phrases of a scheme; where two mean different things, its councils come before other bodies and plain words. */
export const lexiconOf = oncePer((scheme: Scheme): Lexicon => {
  const phrases = new Map<string, Known>(GENERAL);
  const own: string[] = [];
  const learn = (phrase: string, known: Known) => {
    phrases.set(phrase, known);
    own.push(phrase);
  };
  for (const name of scheme.otherBodies) learn(plain(name), BODY);
  for (const [name, phrase] of councilPhrases(scheme)) learn(name, { tag: 'council', phrase });
  return { phrases, mostWords: countWords(new Map(GENERAL_MOST_WORDS), own) };
});

/** Adds how many words the longest phrase has that begins with a word. */
function countWords(mostWords: Map<string, number>, phrases: Iterable<string>): ReadonlyMap<string, number> {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    mostWords.set(first, Math.min(MOST_WORDS, Math.max(mostWords.get(first) ?? 0, words.length)));
  }
  return mostWords;
}
