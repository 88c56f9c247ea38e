import { NEW_BAR, type DataBar } from '../file/model';
import { isMissing, requireFlag, requireOneOf, requireRecord, requireText } from '../protocol/arguments';
import { defineClass } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { parseColor } from './colors';
import {
  readFormula,
  requireFormat,
  storedFormula,
  updateFormat,
  type ConditionalState,
} from './conditionalFormatState';
import { conditionalLookObject } from './conditionalLook';

/** A conditional format with a formula. */
export const customFormatObject = defineClass<ConditionalState>(() => ({
  name: 'CustomConditionalFormat',
  navigate: { Format: conditionalLookObject, Rule: conditionalRuleObject },
}));

const conditionalRuleObject = defineClass<ConditionalState>({
  name: 'ConditionalFormatRule',
  read: {
    Formula: (state) => readFormula(requireFormat(state).formulas[0]),
    FormulaLocal: (state) => readFormula(requireFormat(state).formulas[0]),
  },
  write: {
    Formula: (state, value) => {
      updateFormat(state, { formulas: [storedFormula(state, requireText(value))] });
    },
    FormulaLocal: (state, value) => {
      updateFormat(state, { formulas: [storedFormula(state, requireText(value))] });
    },
  },
});

/** Office.js names of comparisons; those of ECMA-376 18.18.15 differ in their first letter only. */
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const STORED_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** A conditional format that compares the cell's value. */
export const cellValueFormatObject = defineClass<ConditionalState>(() => ({
  name: 'CellValueConditionalFormat',
  read: { Rule: readCellValueRule },
  write: {
    Rule: (state, value) => {
      const rule = requireRecord(value);
      const operator = requireOneOf(rule.operator, OPERATORS);
      const written = [rule.formula1, rule.formula2].filter(
        (formula) => !isMissing(formula) && formula !== '',
      );
      const formulas = written.map((formula) => storedFormula(state, asFormula(formula)));
      updateFormat(state, { operator: STORED_OPERATORS[operator] ?? 'equal', formulas });
    },
  },
  navigate: { Format: conditionalLookObject },
}));

function readCellValueRule(state: ConditionalState): Json {
  const { operator, formulas } = requireFormat(state);
  const name = Object.entries(STORED_OPERATORS).find(([, stored]) => stored === operator)?.[0] ?? 'EqualTo';
  return {
    formula1: readFormula(formulas[0]),
    ...(formulas[1] === undefined ? {} : { formula2: readFormula(formulas[1]) }),
    operator: name,
  };
}

/** Numbers are taken as they are. */
function asFormula(value: Json | undefined): string {
  return typeof value === 'number' ? String(value) : requireText(value);
}

/** A data bar: its colour, and whether the number is shown beside it. */
export const dataBarFormatObject = defineClass<ConditionalState>(() => ({
  name: 'DataBarConditionalFormat',
  read: { ShowDataBarOnly: (state) => requireFormat(state).dataBar?.showValue === false },
  write: {
    ShowDataBarOnly: (state, value) => {
      changeDataBar(state, { showValue: !requireFlag(value) });
    },
  },
  navigate: { PositiveFormat: dataBarPositiveObject },
}));

const dataBarPositiveObject = defineClass<ConditionalState>({
  name: 'ConditionalDataBarPositiveFormat',
  read: {
    FillColor: (state) => requireFormat(state).dataBar?.color ?? '',
    GradientFill: (state) => requireFormat(state).dataBar?.isGradient ?? true,
  },
  write: {
    GradientFill: (state, value) => {
      changeDataBar(state, { isGradient: requireFlag(value) });
    },
    FillColor: (state, value) => {
      changeDataBar(state, { color: parseColor(requireText(value)) });
    },
  },
});

function changeDataBar(state: ConditionalState, change: Partial<DataBar>): void {
  const before = requireFormat(state).dataBar ?? NEW_BAR;
  updateFormat(state, { dataBar: { ...before, ...change } });
}
