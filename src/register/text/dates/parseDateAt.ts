import type { Token } from '../tokenise';
import { describeDate, type DateMention, type DatePeriod } from './dateMention';
import { parseMonthName } from './monthNames';
import { isText, numberAt, type Parsed } from './dateParts';
import {
  parseDayName,
  parseDayNameYear,
  parseNameDayYear,
  parseNamedPair,
  parseNameYear,
} from './parseNamedDate';
import {
  parseDayMonthYear,
  parseDaySlashMonth,
  parseEightDigits,
  parseMonthSlashYear,
  parseYearMonthDay,
} from './parseNumericDate';
import {
  parseFinancialYears,
  parseOneFinancialYear,
  parseQuarter,
  parseYear,
  parseYearMonth,
} from './parseYears';

type DateRule = (
  tokens: readonly Token[],
  at: number,
  financialYearStartMonth: number,
) => Parsed<DateMention> | undefined;

/** The forms of dates, those that say most first: the first that fits is the one meant. */
const RULES_OF_NUMBERS: readonly DateRule[] = [
  parseYearMonthDay,
  parseDayMonthYear,
  parseEightDigits,
  parseDayNameYear,
  parseNamedPair,
  parseFinancialYears,
  parseMonthSlashYear,
  parseYearMonth,
  parseYear,
  parseDayName,
  parseDaySlashMonth,
];
/** Those that begin with a month's name or one of the words below, in their order. */
const RULES_OF_WORDS: readonly DateRule[] = [
  parseNameDayYear,
  parseNameYear,
  parseNamedPair,
  parseQuarter,
  parseFinancialYears,
  parseOneFinancialYear,
  parseDayName,
];
const NO_RULES: readonly DateRule[] = [];
const FIRST_WORDS: ReadonlySet<string> = new Set(['q', 'fy', 'f', 'financial', 'fiscal', 'fin']);

/** Words before a period that leave open which of its days is meant. */
const VAGUE_WORDS = [
  'early',
  'mid',
  'late',
  'spring',
  'summer',
  'autumn',
  'winter',
  'during',
  'sometime',
  'circa',
  'c',
] as const;

/** The place of the word before `at`, "of", "the", "in" and a dash or full stop left out. */
function wordBefore(tokens: readonly Token[], at: number): number {
  let place = at - 1;
  while (place > at - 4 && isText(tokens, place, 'of', 'the', 'in', '-', '.')) place--;
  return place;
}

/** "End of March 2017" is its last day, "start of" its first; of "early 2017" any day may be meant. */
function narrow(tokens: readonly Token[], at: number, found: DatePeriod): DatePeriod {
  const before = wordBefore(tokens, at);
  if (isText(tokens, before, 'end')) return { ...found, precision: 'day', first: found.last };
  if (isText(tokens, before, 'start', 'beginning')) return { ...found, precision: 'day', last: found.first };
  if (found.precision === 'day' || !isText(tokens, before, ...VAGUE_WORDS)) return found;
  return { ...found, readings: [describeDate(found.first), describeDate(found.last)] };
}

/** The token after a time of day: T00:00:00Z, 09:30. */
function skipTime(tokens: readonly Token[], at: number): number {
  const hours = isText(tokens, at, 't') ? at + 1 : at;
  if (numberAt(tokens, hours, 1, 2) === undefined || !isText(tokens, hours + 1, ':')) return at;
  let place = hours + 1;
  while (isText(tokens, place, ':', '.') && tokens[place + 1]?.kind === 'number') place += 2;
  return isText(tokens, place, 'z', 'am', 'pm') ? place + 1 : place;
}

function rulesOf(token: Token | undefined): readonly DateRule[] {
  if (token?.kind === 'number') return RULES_OF_NUMBERS;
  const mayBegin = token && (FIRST_WORDS.has(token.text) || parseMonthName(token.text) !== undefined);
  return mayBegin ? RULES_OF_WORDS : NO_RULES;
}

/**
 * The date that begins at a token, in any form that officers use and always in UK order; `undefined` when none begins
 * there. A date that no calendar has is told as such and never read in another order.
 */
export function parseDateAt(
  tokens: readonly Token[],
  at: number,
  financialYearStartMonth: number,
): Parsed<DateMention> | undefined {
  for (const rule of rulesOf(tokens[at])) {
    const found = rule(tokens, at, financialYearStartMonth);
    if (!found) continue;
    const { value } = found;
    return {
      value: value.kind === 'period' ? narrow(tokens, at, value) : value,
      next: skipTime(tokens, found.next),
    };
  }
  return undefined;
}
