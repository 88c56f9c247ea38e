import { classAt, DIGIT, endOfRun, LETTER, SPACE } from './charClass';
import { lexDated } from './lexDated';
import { lexNumber, matchAt } from './lexNumber';
import { lexWord } from './lexWord';
import type { Mark, NumberToken, Token } from './token';

const LETTERS_FOR_DIGITS_LEAD = /[OoIl]+\d[\d,OoIl]*/y;
const PERCENT = / ?(?:%|per ?cent(?:age)?\b)/iy;
/** "2/3 SHDC", "1/4 of £28,000", "1/10th of £15,000": a share; a third of a day or a post is a quantity. */
const SHARE =
  /[1-9]\/(?:[5-9]|[1-9]\d)(?:ths?)?(?= of\b)|(?:[12]\/3|[13]\/4|1\/2)(?![\d/])(?! ?(?:[fw]te|days?|hours?|hrs?|an? |(?:the |of )?(?:an?|officers?|post|full|person|yearly|year)\b))/iy;
const THOUSANDS = /(?:[ ;]\d{3}| ,\d{3}|, 000)(?![\d,.])/y;
const EITHER_WAY = '+/-';
const SENTENCE_END = /\.\s*(?:[£\p{Lu}\d½]|$)/uy;
/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'c ca cca approx est incl inc excl max min yr yrs wk hrs hr mth pa pm pw no nos st gov exp contrib cont dept ie eg'.split(
    ' ',
  ),
);
const MARKS: ReadonlyMap<string, Mark> = new Map([
  ...Array.from(';\n\r•·|', (character) => [character, 'break'] as const),
  ...Array.from('-–—−', (character) => [character, '-'] as const),
  ...Array.from('([', (character) => [character, '('] as const),
  ...Array.from(')]', (character) => [character, ')'] as const),
  ...Array.from('×*', (character) => [character, 'x'] as const),
  ...Array.from('<≤', (character) => [character, '<'] as const),
  ...Array.from('>≥', (character) => [character, '>'] as const),
  ...Array.from('~≈', (character) => [character, '~'] as const),
  ...Array.from('€$', (character) => [character, '€'] as const),
  ...Array.from(',%', (character) => [character, ','] as const),
  ...(['/', '+', ':', '=', '£', '?', '@', '±'] as const).map((character) => [character, character] as const),
]);

/** Cuts a text into tokens, in one pass and in time linear in its length. Characters without a meaning are left out. */
export function lexText(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before: Token | undefined;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at = endOfRun(text, at, SPACE);
      continue;
    }
    const token = lexToken(text, at, kind, before);
    if (token) {
      tokens.push(token);
      before = token;
    }
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function lexToken(text: string, at: number, kind: number, before: Token | undefined): Token | undefined {
  const isAfterPound = before?.tag === 'mark' && (before.mark === '£' || before.mark === '€');
  if (kind === LETTER) return (isAfterPound ? lexBroken(text, at) : undefined) ?? lexWord(text, at);
  if (kind === DIGIT)
    return (isAfterPound ? undefined : lexDated(text, at)) ?? lexFigure(text, at, isAfterPound);
  return lexFigure(text, at, isAfterPound) ?? lexWord(text, at) ?? lexMark(text, at, before);
}

/** "£lO,000": letters typed for the first digits. */
function lexBroken(text: string, at: number): Token | undefined {
  const broken = matchAt(LETTERS_FOR_DIGITS_LEAD, text, at);
  if (broken === undefined) return undefined;
  return { tag: 'number', start: at, end: at + broken.length, low: 0, high: Infinity, form: 'broken' };
}

function lexFigure(text: string, at: number, isAfterPound: boolean): Token | undefined {
  const share = text.charAt(at + 1) === '/' ? matchAt(SHARE, text, at) : undefined;
  if (share !== undefined) {
    const value = (Number(share.charAt(0)) * 100) / parseInt(share.slice(2), 10);
    return { tag: 'percent', start: at, end: at + share.length, value };
  }
  const number = lexNumber(text, at);
  if (!number) return undefined;
  const percent = isAfterPound ? undefined : percentAt(text, number.end);
  if (percent !== undefined)
    return { tag: 'percent', start: at, end: number.end + percent.length, value: number.low };
  return isAfterPound ? withThousands(text, number) : number;
}

function percentAt(text: string, at: number): string | undefined {
  const sign = text.charAt(text.charAt(at) === ' ' ? at + 1 : at);
  return sign === '%' || sign === 'p' || sign === 'P' ? matchAt(PERCENT, text, at) : undefined;
}

/** "£12 500", "£12, 000"; in "£5;000" a mark may be a slip for the comma. */
function withThousands(text: string, number: NumberToken): Token {
  const isOpen = number.form === 'plain' && number.low < 1000 && ' ;,'.includes(text.charAt(number.end));
  const thousands = isOpen ? matchAt(THOUSANDS, text, number.end) : undefined;
  if (thousands === undefined) return number;
  const value = number.low * 1000 + Number(thousands.slice(-3));
  if (thousands.startsWith(';'))
    return { ...number, end: number.end + thousands.length, high: value, form: 'doubtful' };
  return { ...number, end: number.end + thousands.length, low: value, high: value, form: 'grouped' };
}

function lexMark(text: string, at: number, before: Token | undefined): Token | undefined {
  const character = text.charAt(at);
  if (character === '.')
    return isSentenceEnd(text, at, before)
      ? { tag: 'mark', start: at, end: at + 1, mark: 'break' }
      : undefined;
  if (text.startsWith(EITHER_WAY, at))
    return { tag: 'mark', start: at, end: at + EITHER_WAY.length, mark: '±' };
  const mark = MARKS.get(character);
  return mark === undefined ? undefined : { tag: 'mark', start: at, end: at + 1, mark };
}

function isSentenceEnd(text: string, at: number, before: Token | undefined): boolean {
  if (before?.tag === 'word' && (before.word.length === 1 || ABBREVIATIONS.has(before.word))) return false;
  return matchAt(SENTENCE_END, text, at) !== undefined;
}
