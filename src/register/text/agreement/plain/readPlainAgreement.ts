import type { IsoDate } from '../../../../grid/serialDate';
import type { AgreementReading, ReadingProblem, StatedStatus } from '../../../reading';
import { numberAt, type Parsed } from '../../dates/dateParts';
import type { Token } from '../../tokenise';
import { LETTERS, type Meaning } from '../agreementWords';
import { applyTerm } from '../applyTerm';
import { matchAbsence, matchAgreementWords } from '../matchAgreementWords';
import { LONGEST_TERM_MONTHS, MONTHS_IN } from '../parseTerm';
import { firstDayOf, lastDayOf, parsePlainDate, type PlainDate } from './parsePlainDate';

type Tokens = readonly Token[];
type Document = Extract<Meaning, { kind: 'document' }>;

const NO_PROBLEMS: readonly ReadingProblem[] = [];

/**
 * Reads the commonest texts of an agreement:
 *
 *     text = [term] [document] ["expires" | "from" …] date
 *          | [document] ["from" …] date ("to" | "-" …) date
 *          | [document] ["from" …] date "for" term
 *          | status { "," status that says nothing more }
 *
 * It only saves time: what it reads, the general reader reads the same, which a test holds it to.
 * @returns undefined for every text that says more
 */
export function readPlainAgreement(
  tokens: Tokens,
  financialYearStartMonth: number,
): AgreementReading | undefined {
  const term = parseLength(tokens, 0);
  let at = term?.next ?? 0;
  let words = matchAgreementWords(tokens, at);
  if (words?.value.kind === 'status') return term ? undefined : readStatus(tokens);
  const document = words?.value.kind === 'document' ? words.value : undefined;
  if (words && document) {
    at = words.next;
    words = matchAgreementWords(tokens, at);
  }
  const role = roleOf(words?.value);
  if (words && role === undefined) return undefined;
  const date = parsePlainDate(tokens, words?.next ?? at, financialYearStartMonth);
  if (!date) return undefined;
  const said: Said = { document, role, date: date.value, term: term?.value };
  return date.next === tokens.length
    ? readOne(said)
    : readMore(said, tokens, date.next, financialYearStartMonth);
}

interface Said {
  readonly document: Document | undefined;
  readonly role: 'start' | 'end' | undefined;
  readonly date: PlainDate;
  /** Months that the agreement lasts, said before its date. */
  readonly term: number | undefined;
}

function roleOf(meaning: Meaning | undefined): 'start' | 'end' | undefined {
  if (meaning?.kind !== 'cue') return undefined;
  return meaning.role === 'start' || meaning.role === 'end' ? meaning.role : undefined;
}

/** "3 years", "3yr", "18 months". */
function parseLength(tokens: Tokens, at: number): Parsed<number> | undefined {
  const figure = numberAt(tokens, at, 1, 3);
  const unit = figure === undefined ? undefined : tokens[at + 1]?.text;
  const months = unit !== undefined && unit.length > 1 ? MONTHS_IN.get(unit) : undefined;
  if (figure === undefined || months === undefined) return undefined;
  const length = figure * months;
  return length > 0 && length <= LONGEST_TERM_MONTHS ? { value: length, next: at + 2 } : undefined;
}

function readOne({ document, role, date, term }: Said): AgreementReading | undefined {
  if (role !== undefined) {
    const isStart = role === 'start';
    return lasting(document, isStart ? firstDayOf(date) : null, isStart ? null : lastDayOf(date), term);
  }
  // Where no word places it, a date alone is an end; but terms of reference have none, letters are dated, and a term may
  // count from it.
  const isDated = document !== undefined && LETTERS.has(document.name);
  const mayStart = term !== undefined || document?.document === 'terms of reference' || isDated;
  if (mayStart || date.precision === 'financial year') return undefined;
  return { ...readingOf(document, null, lastDayOf(date)), certainty: 'inferred' };
}

/** A second date that ends what the first begins, or how long it lasts. */
function readMore(
  { document, role, date, term }: Said,
  tokens: Tokens,
  at: number,
  startMonth: number,
): AgreementReading | undefined {
  if (role === 'end' || term !== undefined || date.precision === 'financial year') return undefined;
  if (tokens[at]?.text === 'for') {
    const length = parseLength(tokens, at + 1);
    return length?.next === tokens.length
      ? lasting(document, firstDayOf(date), null, length.value)
      : undefined;
  }
  const words = matchAgreementWords(tokens, at);
  const isTo = roleOf(words?.value) === 'end';
  const place = words && isTo ? words.next : tokens[at]?.text === '-' ? at + 1 : undefined;
  const end = place === undefined ? undefined : parsePlainDate(tokens, place, startMonth);
  if (end?.next !== tokens.length || end.value.precision === 'financial year') return undefined;
  return readingOf(document, firstDayOf(date), lastDayOf(end.value));
}

/** From a start to the end of so many months, or back from an end. */
function lasting(
  document: Document | undefined,
  start: IsoDate | null,
  end: IsoDate | null,
  months: number | undefined,
): AgreementReading {
  if (months === undefined) return readingOf(document, start, end);
  const term = applyTerm({ start, end, problems: NO_PROBLEMS }, { months, text: '' });
  return readingOf(document, term.start, term.end);
}

/** "None", "tbc", "Ongoing, reviewed annually". */
function readStatus(tokens: Tokens): AgreementReading | undefined {
  let stated: StatedStatus | undefined;
  for (let at = 0; at < tokens.length;) {
    const words = matchAbsence(tokens, at) ? undefined : matchAgreementWords(tokens, at);
    const isMore = words?.value.kind === 'no meaning' && stated !== undefined;
    if (words?.value.kind === 'status' && stated === undefined) stated = words.value.status;
    else if (!isMore) return undefined;
    const isParted = words.next < tokens.length - 1 && tokens[words.next]?.text === ',';
    at = isParted ? words.next + 1 : words.next;
  }
  if (stated === undefined) return undefined;
  return { ...readingOf(undefined, null, null), kind: stated === 'none' ? 'none' : null, stated };
}

function readingOf(
  document: Document | undefined,
  start: IsoDate | null,
  end: IsoDate | null,
): AgreementReading {
  return {
    kind: document?.document ?? null,
    start,
    end,
    reviewDue: null,
    stated: null,
    isStatutory: false,
    certainty: 'stated',
    problems: NO_PROBLEMS,
  };
}
