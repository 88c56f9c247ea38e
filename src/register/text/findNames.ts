import { isNearWord } from './isNearWord';
import { wordsOf } from './tokenise';

/** A thing and one of its names, as words. */
export interface Named<Thing> {
  readonly thing: Thing;
  readonly words: readonly string[];
}

/** What names were found among words, each thing once and in order, and the words that are part of none. */
export interface FoundNames<Thing> {
  readonly things: readonly Thing[];
  /** Every name stands there letter by letter. */
  readonly isExact: boolean;
  readonly otherWords: readonly string[];
}

/** A thing under each of its names. */
export function namedBy<Thing>(thing: Thing, names: readonly string[]): readonly Named<Thing>[] {
  return names.map((name) => ({ thing, words: wordsOf(name) }));
}

/** The names in the order in which they are looked for: "South Hams District" before "South Hams". */
export function longestFirst<Thing>(names: readonly Named<Thing>[]): readonly Named<Thing>[] {
  return names
    .filter(({ words }) => words.length > 0)
    .toSorted((one, other) => other.words.length - one.words.length);
}

/** Stands for a word that a longer name has taken. */
const TAKEN = '';

/**
 * Finds every thing that words name, slips of the keyboard allowed.
 * @param names the longest first, as `longestFirst` puts them
 */
export function findNames<Thing>(
  words: readonly string[],
  names: readonly Named<Thing>[],
): FoundNames<Thing> {
  const left = [...words];
  const found: { thing: Thing; at: number; isExact: boolean }[] = [];
  for (const { thing, words: name } of names) {
    for (let at = 0; at + name.length <= left.length; at++) {
      if (!isNearAt(left, at, name)) continue;
      found.push({ thing, at, isExact: name.every((word, index) => left[at + index] === word) });
      left.fill(TAKEN, at, at + name.length);
    }
  }
  found.sort((one, other) => one.at - other.at);
  return {
    things: [...new Set(found.map(({ thing }) => thing))],
    isExact: found.every(({ isExact }) => isExact),
    otherWords: left.filter((word) => word !== TAKEN),
  };
}

function isNearAt(words: readonly string[], at: number, name: readonly string[]): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (!isNearWord(words[at + index] ?? TAKEN, name[index] ?? TAKEN)) return false;
  }
  return true;
}
