import type { Reading } from '../reading';
import type { Scheme } from '../scheme/scheme';
import { oncePer } from '../once';
import { saysNothing } from './saysNothing';
import { tokenise, wordsOf, type Token } from './tokenise';

const ROMAN_NUMBERS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'] as const;
/** Words of a list of numbers that say nothing more. */
const LIST_WORDS: ReadonlySet<string> = new Set(
  'and to or consideration considerations number numbers no nos criteria criterion point points item items risk'.split(
    ' ',
  ),
);
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'of or to and in on a the for with high significant potential'.split(' '),
);

interface Figure {
  readonly number: number;
  readonly text: string;
  /** "1-3" and "1 to 3" take in what lies between. */
  readonly continues: boolean;
}

/** The numbers of a text that is a list of numbers and nothing else; `undefined` for other texts. */
function parseNumberList(tokens: readonly Token[]): readonly Figure[] | undefined {
  const figures: Figure[] = [];
  let continues = false;
  for (const { kind, text } of tokens) {
    const roman = ROMAN_NUMBERS.findIndex((name) => name === text) + 1;
    if (kind === 'number' || roman > 0) {
      figures.push({ number: roman || Number(text), text, continues });
      continues = false;
    } else if (text === '-' || text === 'to') continues = figures.length > 0;
    else if (kind === 'word' && !LIST_WORDS.has(text)) return undefined;
  }
  return figures.length > 0 ? figures : undefined;
}

function numbersOf(figures: readonly Figure[], count: number): readonly number[] {
  return figures.flatMap(({ number, continues }, index) => {
    if (number < 1 || number > count) return [];
    const before = continues ? (figures[index - 1]?.number ?? number) : number;
    const first = Math.max(1, Math.min(before, number));
    return Array.from({ length: number - first + 1 }, (_, step) => first + step);
  });
}

function tellingWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !PLAIN_WORDS.has(word));
}

/** The one consideration that most of the words speak of; `undefined` when none or several do. */
function matchConsideration(
  words: readonly string[],
  considerations: readonly (readonly string[])[],
): number | undefined {
  const weightOf = (word: string) => {
    const uses = considerations.filter((known) => known.includes(word)).length;
    return uses === 0 ? 0 : 1 / uses;
  };
  const known = words.filter((word) => weightOf(word) > 0);
  if (known.length === 0 || known.length * 2 < words.length) return undefined;
  const scores = considerations.map((consideration) =>
    known.reduce((score, word) => score + (consideration.includes(word) ? weightOf(word) : 0), 0),
  );
  const best = Math.max(...scores);
  return scores.filter((score) => score === best).length === 1 ? scores.indexOf(best) + 1 : undefined;
}

const considerationWords = oncePer(({ tests }: Scheme) => tests.considerations.map(tellingWords));

/** The considerations named in words, and the parts of the text that match none or several. */
function readWords(text: string, scheme: Scheme): { numbers: readonly number[]; unknown: readonly string[] } {
  const considerations = considerationWords(scheme);
  const whole = matchConsideration(tellingWords(text), considerations);
  const isQuoted = considerations.some((words) => words.join() === tellingWords(text).join());
  if (whole !== undefined && isQuoted) return { numbers: [whole], unknown: [] };
  const parts = text.split(/[;,\n]/u).filter((part) => tellingWords(part).length > 0);
  const matches = parts.map((part) => matchConsideration(tellingWords(part), considerations));
  return {
    numbers: matches.filter((match) => match !== undefined),
    unknown: parts.filter((_, index) => matches[index] === undefined).map((part) => part.trim()),
  };
}

function reading(
  numbers: readonly number[],
  unknown: readonly string[],
  isInferred: boolean,
): Reading<readonly number[]> {
  const value = [...new Set(numbers)].sort((one, other) => one - other);
  const problems = unknown.map((text) => ({ kind: 'unreadable' as const, text }));
  const certainty = problems.length > 0 ? 'unreadable' : isInferred ? 'inferred' : 'stated';
  return { value: value.length === 0 && problems.length > 0 ? null : value, certainty, problems };
}

/**
 * Reads which of the scheme's risk considerations apply, by 1-based number: "1, 3 and 6", "1-3", "(i) and (iv)", "all",
 * "none", or by words that belong to one of them.
 * @returns the numbers in order, empty for "none"; null without a problem for a blank cell; an `unreadable` problem for
 * each number that the scheme does not have and each part that matches none or several.
 */
export function readConsiderations(text: string, scheme: Scheme): Reading<readonly number[]> {
  const typed = text.trim();
  const count = scheme.tests.considerations.length;
  if (typed === '') return { value: null, certainty: 'stated', problems: [] };
  const tokens = tokenise(typed);
  const [first, second] = wordsOf(typed);
  if (first === 'none' || first === 'nil') return reading([], [], false);
  if (saysNothing(typed)) return { value: null, certainty: 'stated', problems: [] };
  if (first === 'all') {
    const leftOut = second === 'except' || second === 'but' ? (parseNumberList(tokens.slice(2)) ?? []) : [];
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    return reading(
      numbers.filter((number) => !leftOut.some((figure) => figure.number === number)),
      [],
      false,
    );
  }
  const figures = parseNumberList(tokens);
  if (figures) {
    const outside = figures.filter(({ number }) => number < 1 || number > count).map((figure) => figure.text);
    return reading(numbersOf(figures, count), outside, false);
  }
  const { numbers, unknown } = readWords(typed, scheme);
  return reading(numbers, unknown, true);
}
