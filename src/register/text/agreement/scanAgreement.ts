import { parseDateAt } from '../dates/parseDateAt';
import type { DateMention } from '../dates/dateMention';
import { isText, monthAt, numberAt, type Parsed } from '../dates/dateParts';
import { textBetween, type Token } from '../tokenise';
import type { Meaning } from './agreementWords';
import { matchAbsence, matchAgreementWords } from './matchAgreementWords';
import type { Scheme } from '../../scheme/scheme';
import { matchCouncil } from './matchCouncil';
import { isAddedTerm, isAsideTerm, parseTerm } from './parseTerm';

/** One thing that the text of an agreement says, in the order of the text. */
export type Item =
  | Meaning
  | {
      readonly kind: 'date';
      readonly mention: DateMention;
      readonly text: string;
      readonly isBracketed: boolean;
    }
  /** How long the agreement lasts. */
  | { readonly kind: 'term'; readonly months: number; readonly text: string }
  /** "Extended by 1 year": how much longer it lasts than its dates say. */
  | { readonly kind: 'added term'; readonly months: number }
  | { readonly kind: 'clause end' }
  /** A council of the scheme: dates may be its own. */
  | { readonly kind: 'council'; readonly name: string }
  | { readonly kind: 'dash' }
  | { readonly kind: 'question' }
  /** A comma or closing bracket. */
  | { readonly kind: 'pause' }
  /** Words that stand between a word and its date: "in", "on", "the". */
  | { readonly kind: 'link' }
  | { readonly kind: 'other' };

const NO_MEANING = { kind: 'no meaning' } as const;
const LAWS = ['act', 'regulations', 'order', 'acts'] as const;
const LINK_WORDS: ReadonlySet<string> = new Set(
  'in on at of the a an about approx approximately c circa around end start beginning early mid late monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
const MARKS: Readonly<Record<string, Item>> = {
  '\n': { kind: 'clause end' },
  ';': { kind: 'clause end' },
  '-': { kind: 'dash' },
  '?': { kind: 'question' },
  ',': { kind: 'pause' },
  ')': { kind: 'pause' },
  '(': { kind: 'link' },
  ':': { kind: 'link' },
  '.': { kind: 'link' },
};

/** "Localism Act 2011" is a law, and its year no date of the agreement. */
function parseLaw(tokens: readonly Token[], at: number): Parsed<Item> | undefined {
  if (!isText(tokens, at, ...LAWS)) return undefined;
  const yearPlace = isText(tokens, at + 1, '(', ',') ? at + 2 : at + 1;
  return numberAt(tokens, yearPlace, 4, 4) === undefined
    ? undefined
    : { value: { kind: 'statutory' }, next: yearPlace + 1 };
}

function parseDate(
  text: string,
  tokens: readonly Token[],
  at: number,
  startMonth: number,
): Parsed<Item> | undefined {
  const date = parseDateAt(tokens, at, startMonth);
  if (!date) return undefined;
  const { value: mention, next } = date;
  // "Every April" repeats: it is no date, and says that the agreement rolls.
  if (mention.kind === 'yearless' && isText(tokens, at - 1, 'every', 'each')) {
    return { value: { kind: 'status', status: 'rolling' }, next };
  }
  const isBracketed = isText(tokens, at - 1, '(') && isText(tokens, next, ')');
  return { value: { kind: 'date', mention, text: textBetween(text, tokens, at, next), isBracketed }, next };
}

/** "No" by itself; "no. 1234" is a number. */
function isBareNo(tokens: readonly Token[], at: number): boolean {
  const [after, second] = [tokens[at + 1], tokens[at + 2]];
  const isEnd = after === undefined || (after.kind === 'mark' && second?.kind !== 'number');
  return isText(tokens, at, 'no') && isEnd;
}

function parseWords(text: string, tokens: readonly Token[], at: number): Parsed<Item> | undefined {
  if (isBareNo(tokens, at)) {
    return { value: { kind: 'status', status: 'none' }, next: at + 1 };
  }
  const absence = matchAbsence(tokens, at);
  const words = matchAgreementWords(tokens, at);
  if (absence && absence.next >= (words?.next ?? 0)) {
    const { value: status, next } = absence;
    return { value: status === null ? NO_MEANING : { kind: 'status', status }, next };
  }
  if (words) return words;
  const term = parseTerm(tokens, at);
  if (!term) return undefined;
  if (isAddedTerm(tokens, at)) return { value: { kind: 'added term', months: term.value }, next: term.next };
  const isAside = isAsideTerm(tokens, at, term.next);
  return {
    value: isAside
      ? NO_MEANING
      : { kind: 'term', months: term.value, text: textBetween(text, tokens, at, term.next) },
    next: term.next,
  };
}

function otherItem(tokens: readonly Token[], at: number): Item {
  const token = tokens[at];
  if (token?.kind === 'mark') return MARKS[token.text] ?? { kind: 'link' };
  const isLink = LINK_WORDS.has(token?.text ?? '') || monthAt(tokens, at) !== undefined;
  return { kind: isLink ? 'link' : 'other' };
}

/** Everything that a text of an agreement says, in its order; the rest of its words are items of kind `other`. */
export function scanAgreement(text: string, tokens: readonly Token[], scheme: Scheme): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const found =
      parseLaw(tokens, at) ??
      parseDate(text, tokens, at, scheme.financialYearStartMonth) ??
      matchCouncil(tokens, at, scheme) ??
      parseWords(text, tokens, at);
    items.push(found ? found.value : otherItem(tokens, at));
    at = found ? found.next : at + 1;
  }
  return items;
}
