import { oncePerText } from '../once';
import { isNearWord } from './isNearWord';
import { plainText, wordsOf } from './tokenise';

/** Whether two names are those of one body: surely, perhaps, or not. */
export type NameMatch = 'same' | 'similar' | 'different';

const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'and', 'a', 'of', 'for']);
const LONGEST_LEFT_OUT = 3;
/** Names of a few words; a cell may hold thousands. */
const MOST_FEW = 12;
const LEGAL_FORMS: readonly (readonly string[])[] = [
  ['community', 'interest', 'company'],
  ['charitable', 'incorporated', 'organisation'],
  ['company', 'limited', 'by', 'guarantee'],
  ['ltd'],
  ['limited'],
  ['cic'],
  ['cio'],
  ['plc'],
  ['llp'],
  ['co'],
];
const LEGAL_ENDINGS: ReadonlySet<string> = new Set(LEGAL_FORMS.map((form) => form.at(-1) ?? ''));
const MOST_LEGAL_FORMS = 2;
const INNER_MARK = /['’.]/u;
const INNER_MARKS = /(?<=\p{L})['’.](?=\p{L})/gu;
/** Words that one tab's name of a body may have and another's may lack. */
const GENERAL_WORDS: ReadonlySet<string> = new Set(
  (
    'partnership group forum board bureau service services association project network committee trust society scheme ' +
    'programme team steering working joint uk'
  ).split(' '),
);

/** A name as it is compared: its telling words, and those of them that not any body may have, in alphabetical order. */
export interface ComparedName {
  /** Its words with spaces between, as `nameKey` gives them. */
  readonly key: string;
  readonly words: readonly string[];
  readonly ownWords: readonly string[];
}

/** Prepares a name for comparing it with others. */
export function prepareName(name: string): ComparedName {
  const words = nameWords(name);
  return { key: words.join(' '), words, ownWords: sortFew(words.filter(isOwn)) };
}

/** As `prepareName`, once for each name in a run. */
export const prepareNameOnce = oncePerText(prepareName);

function isOwn(word: string): boolean {
  return !GENERAL_WORDS.has(word);
}

/** Puts words in alphabetical order in their place: names have few, and sorting costs more than this. */
function sortFew(words: string[]): readonly string[] {
  if (words.length > MOST_FEW) return words.sort();
  for (let next = 1; next < words.length; next += 1) {
    const word = words[next] ?? '';
    let at = next;
    for (let before = words[at - 1]; before !== undefined && before > word; before = words[at - 1]) {
      words[at] = before;
      at -= 1;
    }
    words[at] = word;
  }
  return words;
}

function endsWith(words: readonly string[], form: readonly string[]): boolean {
  return words.length > form.length && form.every((word, index) => words.at(index - form.length) === word);
}

/** The words of a name without the legal forms at its end: "Trading Co Ltd" has two. */
function withoutLegalForms(words: readonly string[]): readonly string[] {
  let left = words;
  for (let removed = 0; removed < MOST_LEGAL_FORMS && LEGAL_ENDINGS.has(left.at(-1) ?? ''); removed++) {
    const form = LEGAL_FORMS.find((candidate) => endsWith(left, candidate));
    if (form) left = left.slice(0, -form.length);
  }
  return left;
}

/** The telling words of a name; dots and apostrophes inside words are dropped: "C.I.C." is cic, "Citizens'" citizens. */
function nameWords(name: string): readonly string[] {
  const whole = INNER_MARK.test(name) ? plainText(name).replace(INNER_MARKS, '') : name;
  const words = wordsOf(whole);
  const named = withoutLegalForms(words);
  if (!named.some(isLeftOut)) return named;
  const telling = named.filter((word) => !isLeftOut(word));
  return telling.length > 0 ? telling : words;
}

function isLeftOut(word: string): boolean {
  return word.length <= LONGEST_LEFT_OUT && LEFT_OUT.has(word);
}

/**
 * What two spellings of one name have in common: case, accents, punctuation, "the", "&" and "and", and legal suffixes
 * (Ltd, CIC, CIO, plc, LLP …) don't count. `''` for a name without letters and figures.
 */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

/** Whether two words are one with a slip; figures must be the same, as "Area 1" is not "Area 2". */
export function areNearWords(one: string, other: string): boolean {
  return one === other || (!/\d/u.test(one + other) && isNearWord(one, other));
}

function areNearInOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => areNearWords(word, other[index] ?? ''));
}

/**
 * Compares the names of two partnerships.
 * @returns `same` when their keys are, spaces aside; `similar` when they differ by slips of the keyboard, the order of
 * words or a general word ("Forum"); else, and for names without letters and figures, `different`.
 */
export function compareNames(one: string, other: string): NameMatch {
  return comparePrepared(prepareName(one), prepareName(other));
}

/** Compares names that have been prepared, as `compareNames` does. */
export function comparePrepared(one: ComparedName, other: ComparedName): NameMatch {
  if (one.words.length === 0 || other.words.length === 0) return 'different';
  if (one.words.join('') === other.words.join('')) return 'same';
  // "Housing Forum" and "Housing Board" share one word that many bodies have: two are wanted.
  const areOneBody = one.ownWords.length >= 2 && areNearInOrder(one.ownWords, other.ownWords);
  return areOneBody || areNearInOrder(one.words, other.words) ? 'similar' : 'different';
}
