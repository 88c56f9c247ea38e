import type { Reading } from '../reading';
import type { Scheme } from '../scheme/scheme';
import { oncePer } from '../once';
import { findNames, longestFirst, namedBy, type Named } from './findNames';
import { isNearWord } from './isNearWord';
import { wordsOf } from './tokenise';

/** Shorter beginnings of a word are not taken for it. */
const SHORTEST_BEGINNING = 4;
/** Every row of a register is one: the word tells no type. */
const GENERAL_WORD = 'partnership';
const LISTING = /[/&+]/;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'non', 'neither']);

function namesOf({ name, aliases }: Scheme['types'][number]): readonly string[] {
  return [name, ...aliases];
}

/** A type with the words and the initials of its names. */
interface TypeParts {
  readonly name: string;
  readonly parts: readonly string[];
  readonly initials: readonly string[];
  readonly firstWord: string | undefined;
}

function partsOf(type: Scheme['types'][number]): TypeParts {
  const names = namesOf(type).map(wordsOf);
  return {
    name: type.name,
    parts: [...new Set(names.flat())].filter((part) => part !== GENERAL_WORD),
    initials: names
      .filter(({ length }) => length > 1)
      .map((words) => words.map((word) => word.charAt(0)).join('')),
    firstWord: names[0]?.[0],
  };
}

interface TypeNames {
  readonly types: readonly TypeParts[];
  readonly names: readonly Named<string>[];
}

const typesOf = oncePer((scheme: Scheme): TypeNames => ({
  types: scheme.types.map(partsOf),
  names: longestFirst(scheme.types.flatMap((type) => namedBy(type.name, namesOf(type)))),
}));

/** Types that a word is short for: "liaison", "strat", "CD". */
function typesOfWord(word: string, types: readonly TypeParts[]): readonly TypeParts[] {
  const isBeginning = (part: string) => word.length >= SHORTEST_BEGINNING && part.startsWith(word);
  return types.filter(
    ({ parts, initials }) =>
      initials.includes(word) || parts.some((part) => isBeginning(part) || isNearWord(word, part)),
  );
}

/** Types that words beside a full name add: "delivery" in "Community liaison and delivery". */
function addedTypes(
  words: readonly string[],
  found: readonly string[],
  types: readonly TypeParts[],
): readonly string[] {
  const firstWords = types.filter(({ name }) => found.includes(name)).map(({ firstWord }) => firstWord);
  return words
    .map((word) => typesOfWord(word, types))
    .filter((candidates) => !candidates.some(({ name }) => found.includes(name)))
    .flatMap((candidates) => candidates.filter(({ firstWord }) => firstWords.includes(firstWord)))
    .map(({ name }) => name);
}

/** "Strategic / Delivery": what stands by itself between marks is short for another type. */
function listedTypes(
  typed: string,
  found: readonly string[],
  types: readonly TypeParts[],
): readonly string[] {
  if (found.length === 0 || !LISTING.test(typed)) return [];
  return typed.split(LISTING).flatMap((part) => {
    const candidates = wordsOf(part).map((word) => typesOfWord(word, types));
    const meant = candidates.every(({ length }) => length > 0)
      ? candidates.flat().map(({ name }) => name)
      : [];
    return meant.some((name) => found.includes(name)) ? [] : meant;
  });
}

/** What a few words stand for when no full name is there: the types that all telling words agree on. */
function readShortForm(words: readonly string[], types: readonly TypeParts[]): readonly string[] {
  const candidates = words.map((word) => typesOfWord(word, types)).filter(({ length }) => length > 0);
  const shared = types.filter((type) => candidates.every((some) => some.includes(type)));
  const meant = candidates.length === 0 ? [] : shared.length > 0 ? shared : candidates.flat();
  return [...new Set(meant.map(({ name }) => name))];
}

/**
 * Reads a type of partnership: by its name, an alias, a short form or with slips of the keyboard.
 * @returns null without a problem when the scheme has no types; the type's name as the scheme has it, `inferred` unless it is typed in full; null without a problem for a
 * blank cell; `ambiguous` with the names, the first as value, when two are there or meant ("Community"); else
 * `unreadable`.
 */
export function readType(text: string, scheme: Scheme): Reading<string> {
  const typed = text.trim();
  if (typed === '' || scheme.types.length === 0) return { value: null, certainty: 'stated', problems: [] };
  const words = wordsOf(typed);
  const { types, names } = typesOf(scheme);
  const { things, isExact, otherWords } = findNames(words, names);
  const added = [
    ...addedTypes([...new Set(otherWords)], things, types),
    ...listedTypes(typed, things, types),
  ];
  const full = [...new Set([...things, ...added])];
  const found = full.length > 0 ? full : readShortForm([...new Set(words)], types);
  const [value, ...others] = found;
  if (value === undefined || words.some((word) => NEGATIONS.has(word))) {
    return { value: null, certainty: 'unreadable', problems: [{ kind: 'unreadable', text: typed }] };
  }
  if (others.length > 0) {
    return { value, certainty: 'ambiguous', problems: [{ kind: 'ambiguous', text: typed, readings: found }] };
  }
  const isInFull = isExact && !typed.includes('?') && things.length === 1 && otherWords.length === 0;
  return { value, certainty: isInFull ? 'stated' : 'inferred', problems: [] };
}
