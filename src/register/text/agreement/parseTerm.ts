import { isText, numberAt, type Parsed } from '../dates/dateParts';
import type { Token } from '../tokenise';

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

export const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ...['year', 'years', 'yr', 'yrs', 'y'].map((unit) => [unit, 12] as const),
  ...['month', 'months', 'mth', 'mths', 'mnth', 'mnths', 'm', 'mo'].map((unit) => [unit, 1] as const),
]);

/** Longer is no agreement's term but some other number. */
export const LONGEST_TERM_MONTHS = 2400;

/** "3+1+1+1 years"; nobody writes more options than these. */
const MOST_FURTHER_FIGURES = 5;

/** "3+2 from April 2014": sums of years are small. */
const MOST_YEARS_IN_SUM = 25;
const MONTHS_PER_YEAR = 12;

/** Words after (or marks and words before) a length of time that is not the term itself. */
const NOT_TERM_AFTER: ReadonlySet<string> = new Set([
  'option',
  'options',
  'optional',
  'extension',
  'extensions',
  'notice',
  'break',
  'ago',
  'review',
  'reviews',
  'old',
]);
const BETWEEN: ReadonlySet<string> = new Set([
  'written',
  'possible',
  'further',
  'optional',
  'month',
  'period',
  "'",
  's',
  '-',
]);
const NOT_TERM_BEFORE = [
  '+',
  'plus',
  'further',
  'additional',
  'extra',
  'optional',
  'every',
  'each',
  'another',
  'possible',
  'after',
  'at',
  'within',
] as const;

const EXTENDING = ['extend', 'extends', 'extended', 'extension', 'extendable', 'renew', 'renewable'] as const;

const EXTENDED = ['extended', 'prolonged', 'continued', 'forward', 'fwd'] as const;

/** A number in figures or in words. */
function figureAt(tokens: readonly Token[], at: number): Parsed<number> | undefined {
  const whole = numberAt(tokens, at, 1, 3);
  if (whole !== undefined) {
    const isDecimal =
      isText(tokens, at + 1, '.') && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.isSpaced;
    return isDecimal
      ? { value: Number(`${whole}.${tokens[at + 2]?.text}`), next: at + 3 }
      : { value: whole, next: at + 1 };
  }
  const inWords = NUMBER_WORDS.findIndex((name) => name === tokens[at]?.text);
  return inWords > 0 ? { value: inWords, next: at + 1 } : undefined;
}

/** The token after "(3)" and "+ 2 + 1", which repeat or follow the figure of the term. */
function skipFurtherFigures(tokens: readonly Token[], at: number): number {
  let place = at;
  if (isText(tokens, place, '(') && isText(tokens, place + 2, ')')) place += 3;
  for (let more = 0; more < MOST_FURTHER_FIGURES; more++) {
    if (isText(tokens, place, '+') && figureAt(tokens, place + 1)) place += 2;
  }
  return place;
}

/** Whether "extended", "extended by" or "extended for a further" stands before a length of time. */
export function isAddedTerm(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (
    place > at - 5 &&
    isText(tokens, place, 'for', 'by', 'a', 'another', 'further', 'additional', 'extra')
  )
    place--;
  return isText(tokens, place, ...EXTENDED) && !isText(tokens, place - 1, 'be');
}

/** Whether the length of time from `at` to `next` is that of an option, a notice, a break or an interval. */
export function isAsideTerm(tokens: readonly Token[], at: number, next: number): boolean {
  if (isText(tokens, at - 1, ...NOT_TERM_BEFORE)) return true;
  // "Option to extend for 2 years", "option to extend 2 years"
  const verb = isText(tokens, at - 1, 'for', 'by') ? at - 2 : at - 1;
  if (isText(tokens, verb, ...EXTENDING)) return true;
  let place = next;
  while (place < next + 4 && BETWEEN.has(tokens[place]?.text ?? '')) place++;
  return tokens.slice(next, place + 1).some(({ text }) => NOT_TERM_AFTER.has(text));
}

function isUnit(token: Token | undefined): boolean {
  return token?.kind === 'word' && MONTHS_IN.has(token.text);
}

/** A length of time in months: 3 years, 3yr, three-year, 18 months, 3+2 years (its first part, without the option). */
export function parseTerm(tokens: readonly Token[], at: number): Parsed<number> | undefined {
  // "£3m" is no length of time.
  const figure = isText(tokens, at - 1, '£') ? undefined : figureAt(tokens, at);
  if (!figure) return undefined;
  const afterFigures = skipFurtherFigures(tokens, figure.next);
  const unitPlace = isText(tokens, afterFigures, '-') ? afterFigures + 1 : afterFigures;
  const unit = tokens[unitPlace];
  const isSum = afterFigures > figure.next && isText(tokens, figure.next, '+');
  if (isSum && figure.value <= MOST_YEARS_IN_SUM && !isUnit(unit))
    return { value: figure.value * MONTHS_PER_YEAR, next: afterFigures };
  const monthsInUnit = unit?.kind === 'word' ? MONTHS_IN.get(unit.text) : undefined;
  if (unit === undefined || monthsInUnit === undefined || (unit.text.length === 1 && unit.isSpaced))
    return undefined;
  const months = Math.round(figure.value * monthsInUnit);
  return months > 0 && months <= LONGEST_TERM_MONTHS ? { value: months, next: unitPlace + 1 } : undefined;
}
