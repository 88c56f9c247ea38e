import type { Reading } from '../reading';

/** How a partner can be reached. */
export interface Contact {
  readonly emails: readonly string[];
  /** Digits alone with the leading 0, the country code 44 left out: 01803861234. */
  readonly phones: readonly string[];
}

const WORD_BREAKS = /[\s,;<>()[\]"|]+/u;
const OUTER_MARKS: ReadonlySet<string> = new Set(['.', ':', "'", '!', '?', '/', '-']);
const LOCAL_PART = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61})$/u;
/** An address without letters of other languages in its domain; one that is none is looked at closely. */
const PLAIN_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d][a-z\d-]{0,61}(?:\.[a-z\d][a-z\d-]{0,61})+$/i;
const NONE: readonly string[] = [];
const DIGITS_OF_NUMBER = [10, 11] as const;
/** Dialling codes begin with 01, 02, 03, 05 (company networks), 07, 08 or 09 (Ofcom's numbering plan). */
const UK_NUMBER = /^0[1235789]/u;

/** The word without marks around it and without "mailto:". */
function trimWord(word: string): string {
  let start = word.toLowerCase().startsWith('mailto:') ? 7 : 0;
  let end = word.length;
  while (start < end && OUTER_MARKS.has(word.charAt(start))) start++;
  while (end > start && OUTER_MARKS.has(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

function isEmail(word: string): boolean {
  if (PLAIN_ADDRESS.test(word)) return true;
  const [local, domain, ...more] = word.split('@');
  if (local === undefined || domain === undefined || more.length > 0) return false;
  const labels = domain.split('.');
  return LOCAL_PART.test(local) && labels.length > 1 && labels.every((label) => DOMAIN_LABEL.test(label));
}

/** Runs of digits with the marks that stand inside phone numbers. */
function digitRuns(text: string): readonly string[] {
  return text.match(/[+(]?\d[\d\s().-]*/gu) ?? NONE;
}

/** The phone numbers of a text, each once. */
function phonesIn(text: string): readonly string[] {
  const runs = digitRuns(text);
  return runs.length === 0 ? NONE : withoutRepeats(runs.flatMap((run) => splitPhones(asDialled(run))));
}

function withoutRepeats(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...new Set(items)];
}

/** The digits of a run as dialled in the UK: +44 (0)1803 and 0044 1803 are 01803. */
function asDialled(run: string): string {
  const digits = run.replace(/\D/gu, '');
  const isInternational = run.startsWith('+44') || run.startsWith('(+44') || digits.startsWith('0044');
  if (!isInternational) return digits;
  const national = digits.slice(digits.startsWith('0044') ? 4 : 2);
  return national.startsWith('0') ? national : `0${national}`;
}

/** The phone numbers of a run, where several follow one another with only spaces between; none if it is no number. */
function splitPhones(digits: string): readonly string[] {
  const [shortest, longest] = DIGITS_OF_NUMBER;
  const phones: string[] = [];
  for (let at = 0; at < digits.length;) {
    const isLast = digits.length - at <= longest;
    const length = isLast ? digits.length - at : digits.charAt(at + longest) === '0' ? longest : shortest;
    const phone = digits.slice(at, at + length);
    if (phone.length < shortest || !UK_NUMBER.test(phone)) return [];
    phones.push(phone);
    at += length;
  }
  return phones;
}

/**
 * Finds e-mail addresses and UK phone numbers in contact details; names and postal addresses are left alone.
 * @returns both lists, empty when there are none, with an `unreadable` problem for each word that has an `@` and is no
 * address; null without a problem for a blank cell.
 */
export function readContact(text: string): Reading<Contact> {
  const typed = text.trim();
  if (typed === '') return { value: null, certainty: 'stated', problems: [] };
  const addresses = typed.includes('@') ? typed.split(WORD_BREAKS).filter(hasAt).map(trimWord) : NONE;
  const others = addresses.filter((word) => !isEmail(word));
  const emails = withoutRepeats(others.length === 0 ? addresses : addresses.filter(isEmail));
  const problems = others.map((word) => ({ kind: 'unreadable' as const, text: word }));
  const certainty = problems.length > 0 ? 'unreadable' : 'stated';
  return { value: { emails, phones: phonesIn(typed) }, certainty, problems };
}

function hasAt(word: string): boolean {
  return word.includes('@');
}
