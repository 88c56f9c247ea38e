import { isNearWord } from './isNearWord';
import { plainText, wordsOf } from './tokenise';

/** Whether two names are those of one body: surely, perhaps, or not. */
export type NameMatch = 'same' | 'similar' | 'different';

const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'and', 'a', 'of', 'for']);
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
const MOST_LEGAL_FORMS = 2;
/** Words that one tab's name of a body may have and another's may lack. */
const GENERAL_WORDS: ReadonlySet<string> = new Set(
  (
    'partnership group forum board bureau service services association project network committee trust society scheme ' +
    'programme team steering working joint uk'
  ).split(' '),
);

function endsWith(words: readonly string[], form: readonly string[]): boolean {
  return words.length > form.length && form.every((word, index) => words.at(index - form.length) === word);
}

/** The words of a name without the legal forms at its end: "Trading Co Ltd" has two. */
function withoutLegalForms(words: readonly string[]): readonly string[] {
  let left = words;
  for (let removed = 0; removed < MOST_LEGAL_FORMS; removed++) {
    const form = LEGAL_FORMS.find((candidate) => endsWith(left, candidate));
    if (form) left = left.slice(0, -form.length);
  }
  return left;
}

/** The telling words of a name; dots and apostrophes inside words are dropped: "C.I.C." is cic, "Citizens'" citizens. */
function nameWords(name: string): readonly string[] {
  const words = wordsOf(plainText(name).replace(/(?<=\p{L})['’.](?=\p{L})/gu, ''));
  const telling = withoutLegalForms(words).filter((word) => !LEFT_OUT.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * What two spellings of one name have in common: case, accents, punctuation, "the", "&" and "and", and legal suffixes
 * (Ltd, CIC, CIO, plc, LLP …) don't count. `''` for a name without letters and figures.
 */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

/** Whether two words are one with a slip; figures must be the same, as "Area 1" is not "Area 2". */
function areNear(one: string, other: string): boolean {
  return one === other || (!/\d/u.test(one + other) && isNearWord(one, other));
}

function areNearInOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => areNear(word, other[index] ?? ''));
}

/** The words in alphabetical order, without those that any body may have in its name. */
function ownWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !GENERAL_WORDS.has(word)).toSorted();
}

/**
 * Compares the names of two partnerships.
 * @returns `same` when their keys are, spaces aside; `similar` when they differ by slips of the keyboard, the order of
 * words or a general word ("Forum"); else, and for names without letters and figures, `different`.
 */
export function compareNames(one: string, other: string): NameMatch {
  const [words, otherWords] = [nameWords(one), nameWords(other)];
  if (words.length === 0 || otherWords.length === 0) return 'different';
  if (words.join('') === otherWords.join('')) return 'same';
  const [own, otherOwn] = [ownWords(words), ownWords(otherWords)];
  // "Housing Forum" and "Housing Board" share one word that many bodies have: two are wanted.
  const areOneBody = own.length >= 2 && areNearInOrder(own, otherOwn);
  return areOneBody || areNearInOrder(words, otherWords) ? 'similar' : 'different';
}
