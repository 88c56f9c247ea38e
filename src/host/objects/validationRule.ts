import type { Validation } from '../file/model';
import { isMissing, requireFlag, requireOneOf, requireRecord, requireText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import type { Json } from '../protocol/wire';
import { serialOfDate } from '../../grid/serialDate';
import { formatAbsolute, parseRangeAddress } from './rangeAddress';
import type { RangeState } from './rangeState';

type Rule = Pick<Validation, 'type'> &
  Partial<Pick<Validation, 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>>;

/** Kinds that compare, by their member in Office.js. */
const COMPARING: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
/** Office.js names of comparisons by those of ECMA-376 18.18.22. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** A rule as Office.js gives it: one member named for its kind. */
export function readRule({ type, operator, formula1, formula2, inCellDropDown }: Validation): Json {
  if (type === 'list') return { list: { inCellDropDown, source: readSource(formula1 ?? '') } };
  if (type === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  const kind = Object.entries(COMPARING).find(([, stored]) => stored === type)?.[0];
  if (kind === undefined) return {};
  const rule = {
    formula1: readOperand(formula1 ?? ''),
    ...(formula2 === undefined ? {} : { formula2: readOperand(formula2) }),
    operator: OPERATORS[operator ?? 'between'] ?? 'Between',
  };
  return { [kind]: rule };
}

/** A list is stored in quotes, a reference or formula without. */
function readSource(stored: string): string {
  return stored.startsWith('"') ? stored.slice(1, -1).replaceAll('""', '"') : `=${stored}`;
}

function readOperand(stored: string): Json {
  return stored !== '' && Number.isFinite(Number(stored)) ? Number(stored) : `=${stored}`;
}

/** The stored form of a rule; refused unless exactly one kind is given. */
export function writeRule(given: Readonly<Record<string, Json>>, range: RangeState): Rule {
  const kinds = Object.entries(given).filter(([, value]) => !isMissing(value));
  const [only, ...more] = kinds;
  if (!only || more.length > 0) throw invalidArgument();
  const [kind, value] = only;
  const rule = requireRecord(value);
  if (kind === 'list') {
    const formula1 = writeSource(rule.source);
    return { type: 'list', formula1, inCellDropDown: requireFlag(rule.inCellDropDown, true) };
  }
  if (kind === 'custom') return { type: 'custom', formula1: requireText(rule.formula).replace(/^=/, '') };
  return writeComparison(kind, rule, range);
}

function writeComparison(kind: string, rule: Readonly<Record<string, Json>>, range: RangeState): Rule {
  const type = COMPARING[kind];
  if (type === undefined || isMissing(rule.formula1)) throw invalidArgument();
  const name = requireOneOf(rule.operator, Object.values(OPERATORS));
  const operator = Object.entries(OPERATORS).find(([, known]) => known === name)?.[0] ?? 'between';
  const formula1 = writeOperand(rule.formula1, range);
  if (isMissing(rule.formula2) || rule.formula2 === '') return { type, operator, formula1 };
  return { type, operator, formula1, formula2: writeOperand(rule.formula2, range) };
}

/** Excel's own limit for a list written out. */
const MAX_LIST_LENGTH = 255;

function writeSource(source: Json | undefined): string {
  if (typeof source === 'object' && source !== null) return addressOf(source);
  const text = requireText(source);
  if (text.startsWith('=')) return text.slice(1);
  if (text === '' || text.length > MAX_LIST_LENGTH) throw invalidArgument();
  return `"${text.replaceAll('"', '""')}"`;
}

function writeOperand(value: Json, range: RangeState): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null) return addressOf(value);
  const text = requireText(value);
  if (text.startsWith('=')) return text.slice(1);
  const isoDate = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return isoDate === undefined ? text : String(serialOfDate(isoDate, range.book.file.date1904));
}

/** A range handed over as an object, which the dispatcher has put down as its address. */
function addressOf(value: Json): string {
  const parsed = parseRangeAddress(requireText(requireRecord(value)._Address));
  if (parsed?.sheetName === undefined) throw invalidArgument();
  return formatAbsolute(parsed.sheetName, parsed.rect);
}
