import { isDateFormat, parseValue } from 'numfmt';
import { DAYS_1900_TO_1904 } from '../../grid/serialDate';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { CellValue } from '../file/model';
import { isFormula, MAX_FORMULA_LENGTH } from './formulaSyntax';
import { typedFormat } from './numberFormats';

/** The longest text a cell holds (Excel specifications and limits). */
const MAX_TEXT_LENGTH = 32_767;

/** What Excel makes of something typed into a cell. */
export interface TypedInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format the typing brings with it, for cells that are General. */
  readonly numberFormat?: string;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

/** How typing is read: the language's dates and money, the workbook's date system, the cell's own format. */
export interface TypingRules {
  readonly locale: string;
  readonly date1904: boolean;
  readonly isTextCell: boolean;
}

/** Reads a value as Excel reads typing. Formulas that cannot be one are refused, as Excel refuses them. */
export function readTyped(input: string | number | boolean, rules: TypingRules): TypedInput {
  if (typeof input !== 'string') return { value: rules.isTextCell ? String(input).toUpperCase() : input };
  if (input === '') return { value: null };
  if (input.length > MAX_TEXT_LENGTH) throw invalidArgument();
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (rules.isTextCell) return { value: input };
  return readFormula(input) ?? readError(input) ?? readNumber(input, rules) ?? { value: input };
}

function readFormula(input: string): TypedInput | undefined {
  if (input.startsWith('=') && input.length > 1) return requireFormula(input);
  if (/^[+-]/.test(input) && parseValue(input) === null) {
    // Excel reads a long text after a sign as a formula and fails (office-js issue 3256).
    if (input.length > MAX_FORMULA_LENGTH) throw new HostError('GeneralException');
    return isFormula(input) ? { value: null, formula: `=${input}` } : undefined;
  }
  // The Lotus form: @SUM(A1) is =SUM(A1).
  if (/^@[\p{L}_.]+\(/u.test(input) && isFormula(input))
    return { value: null, formula: `=${input.slice(1)}` };
  return undefined;
}

function requireFormula(input: string): TypedInput {
  if (input.length > MAX_FORMULA_LENGTH || !isFormula(input.slice(1))) throw invalidArgument();
  return { value: null, formula: input };
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

function readError(input: string): TypedInput | undefined {
  const error = input.toUpperCase();
  return ERRORS.includes(error) ? { value: { error } } : undefined;
}

/** Words a number, date or time can have in it, by their first three letters. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun am pm a p e t z'.split(' '),
);

/** Most text can be told from numbers by its words, far faster than by reading it. */
function mayBeNumber(input: string): boolean {
  if (/^(?:true|false)$/i.test(input.trim())) return true;
  if (!/\d/.test(input)) return false;
  const words = input.match(/\p{L}+/gu) ?? [];
  return words.every((word) => NUMBER_WORDS.has(word.slice(0, 3).toLowerCase()));
}

function readNumber(input: string, rules: TypingRules): TypedInput | undefined {
  if (!mayBeNumber(input)) return undefined;
  const parsed = parseValue(dayFirst(input, rules.locale), { locale: rules.locale });
  if (!parsed || typeof parsed.v === 'string') return undefined;
  if (typeof parsed.v === 'boolean') return { value: parsed.v };
  if (parsed.z === undefined) return { value: parsed.v };
  const shift = rules.date1904 && isDateFormat(parsed.z) && parsed.v >= 1 ? DAYS_1900_TO_1904 : 0;
  return { value: parsed.v - shift, numberFormat: typedFormat(parsed.z) };
}

/** numfmt 3.2.6 reads a day and month without year month first in every language. */
function dayFirst(input: string, locale: string): string {
  return locale === 'en-US' ? input : input.replace(/^\s*(\d{1,2})([/-])(\d{1,2})\s*$/, '$3$2$1');
}
