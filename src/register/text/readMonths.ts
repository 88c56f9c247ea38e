import type { CellScalar } from '../../grid/sheetCells';
import type { Reading } from '../reading';
import { parseTerm } from './agreement/parseTerm';
import { saysNothing } from './saysNothing';
import { tokenise, wordsOf } from './tokenise';

/** Nobody reviews a partnership less often than every ten years. */
const LONGEST_MONTHS = 120;
const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    once: 1,
    twice: 2,
    two: 2,
    three: 3,
    four: 4,
    six: 6,
    thrice: 3,
  }),
);

/** How often something is done, in words without marks and spaces, as months from one time to the next. */
const INTERVALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    annual: 12,
    annually: 12,
    yearly: 12,
    everyyear: 12,
    eachyear: 12,
    peryear: 12,
    perannum: 12,
    pa: 12,
    ayear: 12,
    monthly: 1,
    everymonth: 1,
    quarterly: 3,
    everyquarter: 3,
    halfyearly: 6,
    everyhalfyear: 6,
    biennial: 24,
    biennially: 24,
    everyotheryear: 24,
    triennial: 36,
    triennially: 36,
    twoyearly: 24,
    threeyearly: 36,
    fouryearly: 48,
    fiveyearly: 60,
    threemonthly: 3,
    sixmonthly: 6,
  }),
);

/** Words with two meanings in use. */
const UNCLEAR_INTERVALS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    biannual: ['every 6 months', 'every 2 years'],
    biannually: ['every 6 months', 'every 2 years'],
    biyearly: ['every 6 months', 'every 2 years'],
    bimonthly: ['every 2 months', 'twice a month'],
  }),
);
const NEGATIVE = /^[-–−]\s*\d/u;
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'review reviewed reviews is are to be a the at least on basis normally usually'.split(' '),
);

function stated(months: number): Reading<number> {
  return { value: months, certainty: 'stated', problems: [] };
}

function isInterval(months: number): boolean {
  return Number.isInteger(months) && months > 0 && months <= LONGEST_MONTHS;
}

/** "Twice a year", "3 times per year". */
function parseTimesAYear(words: readonly string[]): number | undefined {
  const unit = words.findIndex((word) => word === 'year' || word === 'annum' || word === 'annually');
  const times = words.slice(0, 1).map((word) => TIMES.get(word) ?? Number(word))[0];
  const saysTimes = words.includes('times') || ['once', 'twice', 'thrice'].includes(words[0] ?? '');
  return unit > 0 && saysTimes && times !== undefined ? 12 / times : undefined;
}

/** "12", "every 12 months", "6-monthly", "2 yearly". */
function parseFigure(text: string): number | undefined {
  const spelt = text.replaceAll(/yearly/giu, 'years').replaceAll(/monthly/giu, 'months');
  const tokens = tokenise(spelt);
  const first = tokens.findIndex(
    ({ kind, text: word }) => kind !== 'word' || parseTerm(tokens, 0) !== undefined || TIMES.has(word),
  );
  const term = first < 0 ? undefined : parseTerm(tokens, first);
  if (term) return term.value;
  const words = wordsOf(spelt).filter((word) => word !== 'every' && !PLAIN_WORDS.has(word));
  return words.length === 1 && /^\d{1,3}$/u.test(words[0] ?? '') ? Number(words[0]) : undefined;
}

/**
 * Reads how often a partnership is reviewed, in months: a number, "annually", "6 months", "every two years", "twice a
 * year".
 * @returns null without a problem for a blank cell, "n/a" and "tbc"; null and `ambiguous` for "biannual"; `unreadable`
 * for anything else and for less than one month or more than ten years.
 */
export function readMonths(value: CellScalar, text: string): Reading<number> {
  if (typeof value === 'number' && isInterval(value)) return stated(value);
  const typed = text.trim() || (typeof value === 'string' ? value.trim() : String(value));
  if (saysNothing(typed)) return { value: null, certainty: 'stated', problems: [] };
  const words = wordsOf(typed).filter((word) => !PLAIN_WORDS.has(word));
  const joined = words.join('');
  const readings = UNCLEAR_INTERVALS.get(joined);
  if (readings)
    return { value: null, certainty: 'ambiguous', problems: [{ kind: 'ambiguous', text: typed, readings }] };
  const months = INTERVALS.get(joined) ?? parseTimesAYear(words) ?? parseFigure(typed);
  if (months !== undefined && isInterval(months) && !NEGATIVE.test(typed)) return stated(months);
  return { value: null, certainty: 'unreadable', problems: [{ kind: 'unreadable', text: typed }] };
}
