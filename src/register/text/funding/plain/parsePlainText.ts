import type { Interval } from '../../../interval';
import type { Saying } from '../words/sayings';
import { parsePayments, type Payment } from './parsePayments';
import { parsePlainPounds, quantityAt } from './parsePlainAmount';
import { parsePlainFigure, type PlainFigure } from './parsePlainFigure';
import { councilAt, markAt, saidAt, type Tokens } from './plainToken';
import type { PlainScheme } from './plainScheme';

/** What a plain text says, and nothing besides. */
export type PlainText =
  | { readonly kind: 'unsure' | 'in kind' | 'not costed' }
  /** One figure, or one of money and one of time; `saysOnly`: "officer time only" says that there is no cash. */
  | {
      readonly kind: 'figures';
      readonly cash: PlainFigure | undefined;
      readonly days: PlainFigure | undefined;
      readonly saysOnly: boolean;
    }
  | { readonly kind: 'each'; readonly figure: PlainFigure }
  | { readonly kind: 'payments'; readonly payments: readonly Payment[] }
  | { readonly kind: 'steps'; readonly levels: readonly Interval[] }
  | {
      readonly kind: 'split';
      readonly councils: readonly [string, string];
      readonly parts: readonly [number, number];
      readonly figure: PlainFigure;
    };

/** Words behind a figure that change nothing about it: "subject to match", "grant to the forum". */
const TAIL_WORDS: ReadonlySet<Saying> = new Set([
  'to',
  'towards',
  'for',
  'in',
  'of',
  'match',
  'cost',
  'agreement',
]);
const NIL = { low: 0, high: 0 };

/**
 * Reads a text that is one of the common ones as a whole; a full stop at its end says nothing.
 * @returns undefined for any other text
 */
export function parsePlainText(all: Tokens, scheme: PlainScheme): PlainText | undefined {
  const tokens = markAt(all, all.length - 1) === 'break' ? all.slice(0, -1) : all;
  const first = tokens[0];
  if (first?.tag === 'ratio') return parseSplit(tokens, first.parts, scheme);
  const said = saidAt(tokens, 0);
  if (said === 'year') return parseSteps(tokens);
  if (said === 'officer time') return parseOfficerTime(tokens, scheme);
  const isLone = tokens.length === 1 && (said === 'unsure' || said === 'in kind');
  return isLone ? { kind: said } : parseFigures(tokens, scheme);
}

function parseFigures(tokens: Tokens, scheme: PlainScheme): PlainText | undefined {
  const figure = councilAt(tokens, 0) === undefined ? parsePlainFigure(tokens, 0, scheme) : undefined;
  const isAlone = figure !== undefined && councilAt(tokens, figure.next) === undefined;
  if (!isAlone) return listOf(parsePayments(tokens, scheme));
  if (figure.next === tokens.length - 1 && saidAt(tokens, figure.next) === 'each')
    return { kind: 'each', figure };
  const place = skipTail(tokens, figure);
  if (place === tokens.length) return bothOf(figure, undefined);
  const other = isPlus(tokens, place) ? parsePlainFigure(tokens, place + 1, scheme) : undefined;
  if (!other || other.kind === figure.kind || skipTail(tokens, other) < tokens.length) return undefined;
  return bothOf(figure, other);
}

function bothOf(one: PlainFigure, other: PlainFigure | undefined): PlainText {
  return one.kind === 'cash'
    ? { kind: 'figures', cash: one, days: other, saysOnly: false }
    : { kind: 'figures', cash: other, days: one, saysOnly: false };
}

function listOf(payments: readonly Payment[] | undefined): PlainText | undefined {
  return payments && { kind: 'payments', payments };
}

/** The place after the words behind a figure that say nothing of it; "officer" behind time is whose it is. */
function skipTail(tokens: Tokens, { kind, next, amount }: PlainFigure): number {
  let place = kind === 'days' && saidAt(tokens, next) === 'officers' ? next + 1 : next;
  // A condition changes nothing about an amount that may be nothing anyway.
  const isOpen = amount.low === 0;
  while (
    place < tokens.length &&
    (isTailWord(tokens, place) || (isOpen && saidAt(tokens, place) === 'contingent'))
  )
    place += 1;
  return place;
}

function isTailWord(tokens: Tokens, at: number): boolean {
  const said = saidAt(tokens, at);
  return said === undefined ? tokens[at]?.tag === 'filler' : TAIL_WORDS.has(said);
}

function isPlus(tokens: Tokens, at: number): boolean {
  return markAt(tokens, at) === '+' || saidAt(tokens, at) === 'plus';
}

/** Reads "Yr 1 £6,000, Yr 2 £4,000 then nil": years numbered from the first, two or more. */
function parseSteps(tokens: Tokens): PlainText | undefined {
  const levels: Interval[] = [];
  let at = 0;
  while (saidAt(tokens, at) === 'year' && quantityAt(tokens, at + 1) === levels.length + 1) {
    const pounds = parsePlainPounds(tokens, at + 2);
    if (!pounds) return undefined;
    levels.push(pounds.amount);
    const isListed = markAt(tokens, pounds.next) === ',' && saidAt(tokens, pounds.next + 1) === 'year';
    at = isListed ? pounds.next + 1 : pounds.next;
  }
  if (levels.length < 2) return undefined;
  const hasEnd = saidAt(tokens, at) === 'then' && saidAt(tokens, at + 1) === 'nil';
  if (hasEnd) levels.push(NIL);
  return at + (hasEnd ? 2 : 0) === tokens.length ? { kind: 'steps', levels } : undefined;
}

/** Reads "Officer time only – 2 days/month" and "Officer time – not costed". */
function parseOfficerTime(tokens: Tokens, scheme: PlainScheme): PlainText | undefined {
  const saysOnly = saidAt(tokens, 1) === 'only';
  const place = saysOnly ? 2 : 1;
  const mark = markAt(tokens, place);
  const at = mark === '-' || mark === ':' || mark === ',' ? place + 1 : place;
  if (!saysOnly && saidAt(tokens, at) === 'vague' && tokens.length === at + 1) return { kind: 'not costed' };
  const figure = parsePlainFigure(tokens, at, scheme);
  if (figure?.kind !== 'days' || figure.next < tokens.length) return undefined;
  return { kind: 'figures', cash: undefined, days: figure, saysOnly };
}

/** Reads "60:40 SHDC/WDBC split of £20,000". */
function parseSplit(
  tokens: Tokens,
  parts: readonly [number, number],
  scheme: PlainScheme,
): PlainText | undefined {
  const [one, other] = [councilAt(tokens, 1), councilAt(tokens, 3)];
  const isPair = markAt(tokens, 2) === '/' || saidAt(tokens, 2) === 'and';
  if (one === undefined || other === undefined || one === other || !isPair) return undefined;
  const behind = tokens[4]?.tag === 'filler' ? 5 : 4;
  if (saidAt(tokens, behind) !== 'of') return undefined;
  const figure = parsePlainFigure(tokens, behind + 1, scheme);
  if (figure?.kind !== 'cash' || figure.next < tokens.length) return undefined;
  return { kind: 'split', councils: [one, other], parts, figure };
}
