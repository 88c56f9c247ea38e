import { describeMonth, parseMonthName } from '../../text/dates/monthNames';
import { tidyText } from '../../read/cellText';
import { BLANK, type PlannedCell } from '../../sheets/columnPlan';
import { wordsOfCell, type SettingCell } from './schemeRow';
import type { SettingKind } from './settingKind';

interface NumberRules {
  readonly unit: string;
  readonly form: string;
  readonly isAllowed: (figure: number) => boolean;
}

/** One line of words. */
export function words(form: string): SettingKind {
  return {
    unit: '',
    form,
    write: (value) => ({ value: textCell(value) }),
    read: ({ value }) => wordsOfCell(value),
  };
}

/** A figure, with or without its unit behind it. */
export function number({ unit, form, isAllowed }: NumberRules): SettingKind {
  return {
    unit,
    form,
    write: (value) => ({ value: numberCell(value) }),
    read: ({ value }) => keep(readFigure(value, unit), isAllowed),
  };
}

/** An amount in pounds: `250`, `£10,000`, `£10k`. */
export function money(unit: string, form: string): SettingKind {
  return { ...number({ unit, form, isAllowed: Number.isFinite }), numberFormat: '£#,##0.00' };
}

/** A part of a whole, written as a percentage: 0.1 is 10. */
export function percentage(form: string): SettingKind {
  return {
    unit: '%',
    form,
    write: (value) => ({ value: percentCell(value) }),
    read: ({ value }) => keep(readPercent(value), (part) => part <= 1),
  };
}

/** A month (1–12) by its name. */
export function month(): SettingKind {
  return {
    unit: 'month',
    form: 'a month, such as April',
    choices: Array.from({ length: 12 }, (_, index) => describeMonth(index + 1)),
    write: (value) => ({ value: textCell(typeof value === 'number' ? describeMonth(value) : '') }),
    read: ({ value }) => readMonth(value),
  };
}

/** One of a few words. */
export function choice(choices: readonly string[]): SettingKind {
  return {
    unit: '',
    form: choices.map((word) => `“${word}”`).join(' or '),
    choices,
    write: (value) => ({ value: textCell(value) }),
    read: ({ value }) =>
      choices.find((word) => word.toLowerCase() === tidyText(wordsOfCell(value)).toLowerCase()),
  };
}

/** Yes or No. */
export function yesNo(): SettingKind {
  const words = choice(['Yes', 'No']);
  return {
    ...words,
    write: (value) => ({ value: textCell(value === true ? 'Yes' : 'No') }),
    read: (row) => {
      const word = words.read(row);
      return word === undefined ? undefined : word === 'Yes';
    },
  };
}

/** The same kind for a value that may be left blank. */
export function optional(kind: SettingKind, value: unknown): SettingKind {
  return { ...kind, whenBlank: () => value };
}

function textCell(value: unknown): PlannedCell {
  return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : BLANK;
}

function numberCell(value: unknown): PlannedCell {
  return typeof value === 'number' ? { kind: 'number', number: value } : BLANK;
}

/** A percentage below 1 is written with its sign: without it, it could be meant as a part of 1. */
function percentCell(value: unknown): PlannedCell {
  if (typeof value !== 'number') return BLANK;
  // Excel keeps 15 digits, so the noise of 0.07 × 100 goes.
  const percent = Number((value * 100).toPrecision(15));
  return percent > 0 && percent < 1 ? textCell(`${percent}%`) : numberCell(percent);
}

function keep(figure: number | undefined, isAllowed: (figure: number) => boolean): number | undefined {
  return figure !== undefined && figure >= 0 && isAllowed(figure) ? figure : undefined;
}

const FIGURE = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(k?)(?![\d.,])\s*(.*)$/iu;

function readFigure({ value }: SettingCell, unit: string): number | undefined {
  if (typeof value === 'number') return value;
  const match = typeof value === 'string' ? FIGURE.exec(tidyText(value)) : null;
  if (!match) return undefined;
  const [, whole = '', fraction = '', thousands = '', tail = ''] = match;
  if (whole + fraction === '' || !isOfUnit(tail, unit)) return undefined;
  return Number(whole.replaceAll(',', '') + fraction) * (thousands === '' ? 1 : 1000);
}

/** Whether what stands behind a figure says nothing but its unit: "days", "per month" or "" of "days a month". */
function isOfUnit(tail: string, unit: string): boolean {
  const stems = (text: string) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) =>
      word === 'per' ? 'a' : word.replace(/s$/, ''),
    );
  const known = stems(unit);
  return stems(tail).every((word) => known.includes(word));
}

function readPercent(cell: SettingCell): number | undefined {
  const { value, shown } = cell;
  if (typeof value === 'number' && shown.endsWith('%')) return value;
  const text = typeof value === 'string' ? tidyText(value) : '';
  const isSigned = /%$|per ?cent$/.test(text);
  const percent = readFigure(
    { ...cell, value: isSigned ? text.replace(/\s*(?:%|per ?cent)$/, '') : value },
    '',
  );
  if (percent === undefined || (!isSigned && percent > 0 && percent < 1)) return undefined;
  return Number((percent / 100).toPrecision(15));
}

/** A month's name within what is shown ("1 April", "01-Apr"), or its number. */
function readMonth({ value, shown }: SettingCell): number | undefined {
  const named = (shown.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => parseMonthName(word) ?? []);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const number = typeof value === 'number' ? value : Number(shown);
  return Number.isInteger(number) && number >= 1 && number <= 12 ? number : undefined;
}
