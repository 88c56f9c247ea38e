import { classAt, DIGIT, endOfRun } from './charClass';
import type { NumberToken } from './token';

/** Longer runs of digits are no amount of a council's money. */
const MOST_DIGITS = 11;
/** "2 1/2" is one number, "£600 1/2 yearly" is none. */
const MOST_WITH_FRACTION = 99;
const HALVES: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const FRACTION = /[1-3]\/[2-4](?![\d/])/y;
/** Letters that are typed for the digits 0 and 1. */
const LETTERS_FOR_DIGITS = /[oil|]/i;
const BROKEN_TAIL = /[\dOoIl|,]+/y;
const LETTER = /[A-Za-z]/;

/** Matches a sticky expression at a place; the matched text, or undefined. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * The number that begins at a place: `4,850`, `1.5`, `½`, `2 1/2`, `18,5OO` (broken, without a value).
 * @returns undefined where no number begins.
 */
export function lexNumber(text: string, at: number): NumberToken | undefined {
  if (classAt(text, at) !== DIGIT) {
    const half = HALVES[text.charAt(at)] ?? bareDecimal(text, at);
    if (half === undefined) return undefined;
    const end = text.charAt(at) === '.' ? endOfRun(text, at + 1, DIGIT) : at + 1;
    return numberToken(at, end, half, 'plain');
  }
  const fraction = fractionAt(text, at);
  if (fraction !== undefined) return numberToken(at, at + 3, fraction, 'plain');
  const end = endOfDigits(text, at);
  const broken = brokenEnd(text, end);
  if (broken !== undefined)
    return { tag: 'number', start: at, end: broken, low: 0, high: Infinity, form: 'broken' };
  return withFraction(text, readDigits(text.slice(at, end), at));
}

/** `.5` after a space, a pound sign or nothing is a half, and no sentence ends before it. */
function bareDecimal(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '.' || classAt(text, at + 1) !== DIGIT) return undefined;
  if (at > 0 && !' £('.includes(text.charAt(at - 1))) return undefined;
  return Number(`0${text.slice(at, endOfRun(text, at + 1, DIGIT))}`);
}

/** The place after `4,850.50`. */
function endOfDigits(text: string, at: number): number {
  let end = endOfRun(text, at, DIGIT);
  while (text.charAt(end) === ',' && classAt(text, end + 1) === DIGIT) end = endOfRun(text, end + 1, DIGIT);
  return text.charAt(end) === '.' && classAt(text, end + 1) === DIGIT ? endOfRun(text, end + 1, DIGIT) : end;
}

/** Where a number ends that goes on in letters typed for digits ("18,5OO"); undefined when it does not. */
function brokenEnd(text: string, end: number): number | undefined {
  const character = text.charAt(end);
  if (character === '' || character === ' ' || !LETTERS_FOR_DIGITS.test(character)) return undefined;
  const tail = matchAt(BROKEN_TAIL, text, end) ?? '';
  return LETTER.test(text.charAt(end + tail.length)) ? undefined : end + tail.length;
}

function readDigits(digits: string, at: number): NumberToken {
  const end = at + digits.length;
  const isGrouped = digits.includes(',');
  const bare = isGrouped ? digits.replaceAll(',', '') : digits;
  const value = Number(bare);
  if (bare.length > MOST_DIGITS + 3)
    return { tag: 'number', start: at, end, low: 0, high: Infinity, form: 'broken' };
  if (digits.length > 2 && digits.startsWith('0') && !digits.includes('.'))
    return numberToken(at, end, value, 'reference');
  if (isGrouped) return readGroups(digits, value, at);
  if (digits.at(-4) === '.' && digits.length <= 7 && value >= 1 && value < 1000) {
    return { tag: 'number', start: at, end, low: value, high: value * 1000, form: 'doubtful' };
  }
  const isYear = digits.length === 4 && value >= 1900 && value < 2100 && Number.isInteger(value);
  return numberToken(at, end, value, isYear ? 'year' : 'plain');
}

/**
 * A short last group may lack digits, or be pence after a comma; a long one has a digit too many or its comma in the
 * wrong place ("1,2500" is 1,250 or 12,500). Every such reading is spanned.
 */
function readGroups(digits: string, value: number, at: number): NumberToken {
  const end = at + digits.length;
  const groups = (digits.split('.')[0] ?? '').split(',');
  const last = groups.at(-1)?.length ?? 3;
  if (last === 3) return numberToken(at, end, value, 'grouped');
  if (last > 3)
    return { tag: 'number', start: at, end, low: value / 10 ** (last - 3), high: value, form: 'doubtful' };
  const low = last === 2 ? value / 100 : value;
  return { tag: 'number', start: at, end, low, high: value * 10 ** (3 - last), form: 'doubtful' };
}

/** `2½` and `2 1/2` are one number. */
function withFraction(text: string, whole: NumberToken): NumberToken {
  const at = text.charAt(whole.end) === ' ' ? whole.end + 1 : whole.end;
  const half = HALVES[text.charAt(at)];
  if (half !== undefined) return numberToken(whole.start, at + 1, whole.low + half, 'plain');
  const isSmall = whole.form === 'plain' && whole.low <= MOST_WITH_FRACTION;
  const fraction = at > whole.end && isSmall ? fractionAt(text, at) : undefined;
  return fraction === undefined ? whole : numberToken(whole.start, at + 3, whole.low + fraction, 'plain');
}

/** The value of `1/2`, `3/4`. */
function fractionAt(text: string, at: number): number | undefined {
  const fraction = text.charAt(at + 1) === '/' ? matchAt(FRACTION, text, at) : undefined;
  return fraction === undefined ? undefined : Number(fraction.charAt(0)) / Number(fraction.charAt(2));
}

function numberToken(start: number, end: number, value: number, form: NumberToken['form']): NumberToken {
  return { tag: 'number', start, end, low: value, high: value, form };
}
