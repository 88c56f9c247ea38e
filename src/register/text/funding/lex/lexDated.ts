import { DIGIT, endOfRun } from './charClass';
import { matchAt } from './lexNumber';
import type { Token } from './token';

const JOINING_MARKS = '/.-–—:';
const FULL_DATE = /\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?![\d/])/y;
const LONG_YEARS = /(?:19|20)\d\d ?[/–—-] ?(?:20)?\d\d(?!\d|,\d)/y;
const SHORT_YEARS = /\d\d[/]\d\d(?![\d/]|,\d)/y;
const RATIO = /\d{1,3}(?::\d{1,3}){1,3}(?![\d:])/y;
const HUNDRED = /\d{1,2} ?[/–-] ?\d{1,2}(?![\d,/%kK.])/y;

/**
 * Figures whose separators matter, at a place: dates, financial years ("2016/17", "2014-17", "16/17") and ratios
 * ("60:40", "50/50"). None of them is an amount.
 * @returns undefined where none begins.
 */
export function lexDated(text: string, at: number): Token | undefined {
  if (!mayBeDated(text, at)) return undefined;
  const date = matchAt(FULL_DATE, text, at);
  if (date !== undefined) return { tag: 'date', start: at, end: at + date.length };
  return lexYears(text, at) ?? lexRatio(text, at);
}

/** Behind the first digits stands one of the marks that make more of them than a number. */
function mayBeDated(text: string, at: number): boolean {
  const end = endOfRun(text, at, DIGIT);
  return JOINING_MARKS.includes(text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end));
}

function lexYears(text: string, at: number): Token | undefined {
  const long = matchAt(LONG_YEARS, text, at);
  const short = long === undefined ? matchAt(SHORT_YEARS, text, at) : undefined;
  const found = long ?? short;
  if (found === undefined) return undefined;
  const [from, to] = found
    .split(/[^\d]+/)
    .map((year) => (year.length === 2 ? 2000 + Number(year) : Number(year)));
  if (from === undefined || to === undefined) return undefined;
  const isLikely = long === undefined ? to === from + 1 : to > from && to <= from + 25;
  if (!isLikely) return undefined;
  return { tag: 'years', start: at, end: at + found.length, from, to: to - 1 };
}

function lexRatio(text: string, at: number): Token | undefined {
  const ratio = matchAt(RATIO, text, at);
  if (ratio !== undefined) {
    const parts = ratio.split(':').map(Number);
    const isClock = parts.length === 2 && (ratio.split(':')[1] ?? '').length === 2 && sum(parts) !== 100;
    return isClock
      ? { tag: 'date', start: at, end: at + ratio.length }
      : { tag: 'ratio', start: at, end: at + ratio.length, parts };
  }
  const hundred = matchAt(HUNDRED, text, at);
  const parts = hundred?.split(/[^\d]+/).map(Number) ?? [];
  if (hundred === undefined || sum(parts) !== 100) return undefined;
  return { tag: 'ratio', start: at, end: at + hundred.length, parts };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
