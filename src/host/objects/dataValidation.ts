import type { Validation } from '../file/model';
import { isMissing, requireFlag, requireOneOf, requireRecord, requireText } from '../protocol/arguments';
import { defineClass } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { requireUnprotected } from './protectedCells';
import type { RangeState } from './rangeState';
import { contains, intersect } from './rects';
import { readRule, writeRule } from './validationRule';

/** Office.js names of kinds of validation by those of ECMA-376 18.18.21. */
const KINDS: Readonly<Record<string, string>> = {
  none: 'None',
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

/** What Excel has for cells without validation. */
const NOTHING: Unplaced = {
  type: 'none',
  ignoreBlanks: true,
  inCellDropDown: true,
  errorAlert: { show: true, style: 'stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

/** The validation of a range. A range with cells of several rules reads as mixed: no type, rule or messages. */
export const dataValidationObject = defineClass<RangeState>({
  name: 'DataValidation',
  read: {
    Type: (range) => {
      const rules = rulesOn(range);
      if (rules === 'inconsistent') return 'Inconsistent';
      if (rules === 'mixed') return 'MixedCriteria';
      return KINDS[rules.type] ?? 'None';
    },
    Rule: (range) => ofOne(range, (rule) => (rule.type === 'none' ? {} : readRule(rule))),
    IgnoreBlanks: (range) => ofOne(range, ({ ignoreBlanks }) => ignoreBlanks),
    ErrorAlert: (range) =>
      ofOne(range, ({ errorAlert }) => ({
        showAlert: errorAlert.show,
        style: ALERT_STYLES.find((style) => style.toLowerCase() === errorAlert.style) ?? 'Stop',
        title: errorAlert.title,
        message: errorAlert.message,
      })),
    Prompt: (range) =>
      ofOne(range, ({ prompt }) => ({
        showPrompt: prompt.show,
        title: prompt.title,
        message: prompt.message,
      })),
  },
  write: {
    Rule: (range, value) => {
      change(range, (before) => ({ ...messagesOnly(before), ...writeRule(requireRecord(value), range) }));
    },
    IgnoreBlanks: (range, value) => {
      change(range, (before) => ({ ...before, ignoreBlanks: requireFlag(value) }));
    },
    ErrorAlert: (range, value) => {
      const given = requireRecord(value);
      const errorAlert = {
        show: requireFlag(given.showAlert, true),
        style: requireOneOf(given.style ?? 'Stop', ALERT_STYLES).toLowerCase(),
        title: textOf(given.title),
        message: textOf(given.message),
      };
      change(range, (before) => ({ ...before, errorAlert }));
    },
    Prompt: (range, value) => {
      const given = requireRecord(value);
      const prompt = {
        show: requireFlag(given.showPrompt, true),
        title: textOf(given.title),
        message: textOf(given.message),
      };
      change(range, (before) => ({ ...before, prompt }));
    },
  },
  act: {
    Clear: ({ sheet, rect }) => {
      requireUnprotected(sheet);
      sheet.setValidation(rect, undefined);
      return undefined;
    },
  },
});

function textOf(value: Json | undefined): string {
  return isMissing(value) ? '' : requireText(value);
}

function rulesOn({ sheet, rect }: RangeState): Validation | 'mixed' | 'inconsistent' {
  const touching = sheet.validations().filter(({ ranges }) => ranges.some((range) => intersect(range, rect)));
  const [first, ...more] = touching;
  if (!first) return { ...NOTHING, ranges: [] };
  if (more.length > 0) return 'mixed';
  return first.ranges.some((range) => contains(range, rect)) ? first : 'inconsistent';
}

function ofOne(range: RangeState, read: (validation: Validation) => Json): Json {
  const rules = rulesOn(range);
  return typeof rules === 'string' ? null : read(rules);
}

type Unplaced = Omit<Validation, 'ranges'>;

function change(range: RangeState, make: (before: Unplaced) => Unplaced): void {
  requireUnprotected(range.sheet);
  const rules = rulesOn(range);
  range.sheet.setValidation(range.rect, make(typeof rules === 'string' ? NOTHING : unplaced(rules)));
}

function unplaced({ operator, formula1, formula2, ...rest }: Validation): Unplaced {
  return {
    ...messagesOnly(rest),
    ...(operator === undefined ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

function messagesOnly({ type, ignoreBlanks, inCellDropDown, errorAlert, prompt }: Unplaced): Unplaced {
  return { type, ignoreBlanks, inCellDropDown, errorAlert, prompt };
}
