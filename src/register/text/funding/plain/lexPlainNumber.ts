import type { PlainScan, PlainToken } from './plainToken';

const SPACE = 32;
const COMMA = 44;
const HYPHEN = 45;
const FULL_STOP = 46;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const EN_DASH = 0x2013;

/** Letters that are typed for the digits 0 and 1, and what stands for 1 too. */
const FOR_DIGITS: ReadonlySet<number> = new Set(Array.from('oOiIlL|', (letter) => letter.charCodeAt(0)));
/** "£999,999,999.99" */
const MOST_CHARACTERS = 14;
/** Four digits without a comma may be a year. */
const MOST_BARE_DIGITS = 3;
const MOST_DECIMALS = 2;
const POUND_SIGN: PlainToken = { tag: 'mark', mark: '£' };
const HALF: PlainToken = { tag: 'number', value: 0.5, isGrouped: false };

function isDigitAt(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  return code >= ZERO && code < ZERO + 10;
}

function endOfDigits(lower: string, at: number): number {
  let end = at;
  for (let code = lower.charCodeAt(end); code >= ZERO && code < ZERO + 10; code = lower.charCodeAt(end))
    end += 1;
  return end;
}

/** The place after `4,850.50`; -1 where its digits leave a doubt. */
function endOfNumber(lower: string, at: number): number {
  let end = endOfDigits(lower, at);
  if (lower.charCodeAt(at) === ZERO && end > at + 1) return -1;
  while (lower.charCodeAt(end) === COMMA && isDigitAt(lower, end + 1)) {
    const next = endOfDigits(lower, end + 1);
    if (next !== end + 4 || lower.charCodeAt(at) === ZERO) return -1;
    end = next;
  }
  if (lower.charCodeAt(end) === FULL_STOP && isDigitAt(lower, end + 1)) {
    const next = endOfDigits(lower, end + 1);
    if (next - end - 1 > MOST_DECIMALS) return -1;
    end = next;
  }
  return end - at > MOST_CHARACTERS || isDoubtfulBehind(lower, end) ? -1 : end;
}

/** What stands behind may be more digits, the other part of a fraction or date, or letters typed for digits. */
function isDoubtfulBehind(lower: string, end: number): boolean {
  const code = lower.charCodeAt(end);
  if (FOR_DIGITS.has(code)) return true;
  return (code === SPACE || code === SLASH || code === FULL_STOP) && isDigitAt(lower, end + 1);
}

function addNumber(scan: PlainScan, tag: 'pounds' | 'number', start: number, end: number): void {
  const { lower } = scan;
  let value = 0;
  let groups = 0;
  for (let at = start; at < end; at += 1) {
    const code = lower.charCodeAt(at);
    if (code === COMMA) groups += 1;
    else if (code !== FULL_STOP) value = value * 10 + (code - ZERO);
    else {
      value = Number(lower.slice(start, end).replaceAll(',', ''));
      break;
    }
  }
  scan.tokens.push({ tag, value, isGrouped: groups > 0 });
  scan.at = end;
}

/** Adds the amount, or the pound sign alone, that begins at a pound sign; false where there is a doubt about it. */
export function lexPounds(scan: PlainScan): boolean {
  const { lower, at } = scan;
  const start = lower.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
  if (!isDigitAt(lower, start)) {
    scan.tokens.push(POUND_SIGN);
    scan.at = at + 1;
    return true;
  }
  const end = endOfNumber(lower, start);
  if (end < 0) return false;
  addNumber(scan, 'pounds', start, end);
  return true;
}

/** Adds the number or ratio that begins at a digit; false where it may be a date, a year, a share or a reference. */
export function lexPlainNumber(scan: PlainScan): boolean {
  const { lower, at } = scan;
  const end = endOfNumber(lower, at);
  if (end < 0) return false;
  const isBare = endOfDigits(lower, at) === end;
  if (isBare && end - at > MOST_BARE_DIGITS) return false;
  if (lower.charCodeAt(end) === COLON && isDigitAt(lower, end + 1)) return isBare && lexRatio(scan, end);
  if (mayBeDated(lower, at, end)) return false;
  addNumber(scan, 'number', at, end);
  return true;
}

/** "½" by itself; behind a number it is part of it. */
export function lexHalf(scan: PlainScan): boolean {
  const before = scan.tokens.at(-1)?.tag;
  if (before === 'number' || before === 'pounds') return false;
  scan.tokens.push(HALF);
  scan.at += 1;
  return true;
}

/** "60:40": parts of a hundred, as other figures may be a time of day. */
function lexRatio(scan: PlainScan, colon: number): boolean {
  const { lower, at } = scan;
  const end = endOfDigits(lower, colon + 1);
  const parts = [Number(lower.slice(at, colon)), Number(lower.slice(colon + 1, end))] as const;
  if (end - colon > MOST_BARE_DIGITS + 1 || parts[0] + parts[1] !== 100) return false;
  if (lower.charCodeAt(end) === COLON) return false;
  scan.tokens.push({ tag: 'ratio', parts });
  scan.at = end;
  return true;
}

/** "16/17" and "60-40" are no amounts, "1-2-15" is a date; "2-3 days" is a range. */
function mayBeDated(lower: string, at: number, end: number): boolean {
  const mark = lower.charCodeAt(end) === SPACE ? end + 1 : end;
  const code = lower.charCodeAt(mark);
  if (code !== SLASH && code !== HYPHEN && code !== EN_DASH) return false;
  const next = lower.charCodeAt(mark + 1) === SPACE ? mark + 2 : mark + 1;
  if (!isDigitAt(lower, next)) return false;
  const last = endOfDigits(lower, next);
  const sum = Number(lower.slice(at, end)) + Number(lower.slice(next, last));
  return code === SLASH || sum === 100 || lower.charCodeAt(last) === code;
}
