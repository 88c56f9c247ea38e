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

/** Stands for a word that a longer name has taken. */
const TAKEN = '';

/** Finds every thing that words name, slips of the keyboard allowed, the longest names first. */
export function findNames<Thing>(
  words: readonly string[],
  names: readonly Named<Thing>[],
): FoundNames<Thing> {
  const left = [...words];
  const found: { thing: Thing; at: number; isExact: boolean }[] = [];
  for (const { thing, words: name } of names.toSorted(
    (one, other) => other.words.length - one.words.length,
  )) {
    for (let at = 0; name.length > 0 && at + name.length <= left.length; at++) {
      if (!name.every((word, index) => isNearWord(left[at + index] ?? TAKEN, word))) continue;
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
