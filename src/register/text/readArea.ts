import type { Reading } from '../reading';
import type { Scheme } from '../scheme/scheme';
import { oncePer } from '../once';
import { findNames, longestFirst, namedBy, type Named } from './findNames';
import { tokenise, wordsOf } from './tokenise';

/** The councils of Area covered by name; `value` is null when it names none. */
export interface AreaReading extends Reading<readonly string[]> {
  /** The text speaks of an area beyond the councils: "county", "Devon-wide", "national". */
  readonly isWider: boolean;
}

const WIDER_WORDS: ReadonlySet<string> = new Set(
  (
    'wide countywide county region regional subregional national nationally nationwide england uk britain peninsula ' +
    'international european'
  ).split(' '),
);
/** Words that say nothing of which area is meant. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'only area areas district districts borough boroughs council councils the of whole all across covers covering in ' +
    'for and mainly primarily mostly parts part plus dc bc localities wards whole entire local authority authorities ' +
    'both joint'
  ).split(' '),
);
const EXCLUSIONS: ReadonlySet<string> = new Set([
  'not',
  'excluding',
  'except',
  'excl',
  'exc',
  'outside',
  'without',
  'bar',
]);
/** Longer than any list of areas: what follows is not looked at. */
const MOST_PARTS = 200;
const LEAST_JOINED = 8;

const PARTING: ReadonlySet<string> = new Set(['\n', ';', ',', '&', '+', '/', 'and', 'plus', '(', ')']);

/** The parts of a list of areas. */
function splitParts(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const token of tokenise(text)) {
    if (!PARTING.has(token.text)) continue;
    parts.push(text.slice(start, token.at));
    start = token.end;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => wordsOf(part).length > 0);
}

/** The names that a scheme has for its councils, and its words for all of them. */
interface AreaNames {
  readonly councils: readonly Named<string>[];
  readonly all: readonly Named<true>[];
  /** Neighbouring councils and other local bodies. */
  readonly others: readonly Named<true>[];
}

/** A name, and as one word where that is long enough to be no other: "Southhams". */
function withJoined(name: string): readonly string[] {
  const joined = wordsOf(name).join('');
  return joined.length >= LEAST_JOINED ? [name, joined] : [name];
}

const namesOf = oncePer(({ councils, allCouncilsWords, otherBodies }: Scheme): AreaNames => ({
  councils: longestFirst(
    councils.flatMap(({ name, fullName, aliases }) =>
      namedBy(name, [...new Set([name, fullName, ...aliases].flatMap(withJoined))]),
    ),
  ),
  all: longestFirst(namedBy(true, allCouncilsWords)),
  others: longestFirst(namedBy(true, otherBodies)),
}));

/** Whether a part means every council: "Both", "all areas". */
function meansAll(part: string, { all }: AreaNames): boolean {
  const found = findNames(wordsOf(part), all);
  return found.isExact && found.things.length > 0 && found.otherWords.every((word) => PLAIN_WORDS.has(word));
}

/** Parts that name no council of the scheme, no wider area and nothing plain. */
function findUnknown(parts: readonly string[], names: AreaNames): readonly string[] {
  return parts.filter((part) => {
    const words = wordsOf(part);
    const isPlain = words.every((word) => PLAIN_WORDS.has(word));
    const isKnown = meansAll(part, names) || findNames(words, names.councils).things.length > 0;
    return !isPlain && !isKnown && !words.some((word) => WIDER_WORDS.has(word));
  });
}

/** Whether a part names a body of another area and no council of the scheme. */
function namesOther(part: string, names: AreaNames): boolean {
  const words = withoutExcluded(wordsOf(part));
  if (words.some((word) => WIDER_WORDS.has(word))) return false;
  const other = findNames(words, names.others);
  return other.isExact && other.things.length > 0 && findNames(words, names.councils).things.length === 0;
}

/** The words of a text without those that exclude an area, and the area. */
function withoutExcluded(words: readonly string[]): readonly string[] {
  const exclusion = words.findIndex((word) => EXCLUSIONS.has(word));
  return exclusion < 0 ? words : words.slice(0, exclusion);
}

/**
 * Reads the councils that an area names, by name, alias or a word for all of them; "South Hams (Totnes)" names one.
 * @returns the names in the scheme's order; null when none is named; an `unreadable` problem for each place that is
 * neither a council nor a wider area. Null without a problem for a blank cell.
 */
export function readArea(text: string, scheme: Scheme): AreaReading {
  const typed = text.trim();
  const parts = splitParts(typed).slice(0, MOST_PARTS);
  const words = withoutExcluded(wordsOf(typed));
  const names = namesOf(scheme);
  const named = findNames(words, names.councils);
  const isAll = parts.some((part) => meansAll(part, names));
  const councils = scheme.councils
    .map(({ name }) => name)
    .filter((name) => isAll || named.things.includes(name));
  const isWider = words.some((word) => WIDER_WORDS.has(word) || /.wide$/u.test(word));
  // "South Hams (Totnes)" and "both, mainly Ivybridge" tell more of the same; "Torbay" is a place that is none of theirs.
  const others = parts.filter((part) => namesOther(part, names));
  const unknown = councils.length > 0 ? others : findUnknown(parts, names);
  const isRead = typed === '' || (unknown.length === 0 && (councils.length > 0 || isWider));
  const problems = isRead ? [] : [{ kind: 'unreadable' as const, text: unknown.join(', ') || typed }];
  const value = councils.length > 0 ? councils : null;
  const certainty = problems.length > 0 ? 'unreadable' : named.isExact ? 'stated' : 'inferred';
  return { value, isWider, certainty, problems };
}
