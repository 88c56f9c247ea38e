import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { formatCell } from '../../../grid/address';
import type { ConditionalFormat, ConditionalLook, Rect } from '../../../host';
import { shownFormat } from './cellLook';
import { cutTo, rangeOf } from './rects';
import { BooleanNumber } from './univerCodes';

type Rule = IConditionFormattingRule['rule'];

/** Kinds of rule that the file explains by a formula (ECMA-376 18.3.1.10). */
const BY_FORMULA: ReadonlySet<string> = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

const COMPARISONS: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** Size of the grid and the day it shows, as Excel's serial number. */
export interface Frame {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly todaySerial: number;
}

/** The rules of a sheet that the grid can show, the first to be applied first. */
export function conditionalRules(
  formats: readonly ConditionalFormat[],
  frame: Frame,
): IConditionFormattingRule[] {
  return formats.flatMap((format) => {
    const rule = ruleOf(format, frame.todaySerial);
    const ranges = format.ranges.flatMap((rect) => cutTo(rect, frame.rowCount, frame.columnCount) ?? []);
    if (!rule || ranges.length === 0) return [];
    return [{ cfId: format.id, stopIfTrue: format.stopIfTrue, ranges: ranges.map(rangeOf), rule }];
  });
}

/** Whether the grid has a picture for a format. */
export function canShowFormat(format: ConditionalFormat): boolean {
  return ruleOf(format, 0) !== undefined;
}

function ruleOf(format: ConditionalFormat, todaySerial: number): Rule | undefined {
  const { type, dataBar, ranges } = format;
  if (type === 'dataBar' && dataBar) return barRule(dataBar);
  if (type === 'duplicateValues' || type === 'uniqueValues') {
    return highlight({ subType: type, style: lookOf(format.format) });
  }
  const formula = formulaOf(format, ranges[0]);
  if (formula === undefined) return undefined;
  return highlight({
    subType: 'formula',
    value: `=${onTheDay(formula, todaySerial)}`,
    style: lookOf(format.format),
  });
}

/** Univer works a rule with TODAY() out anew after every edit, for every cell. */
function onTheDay(formula: string, todaySerial: number): string {
  return formula.replace(/\bTODAY\(\s*\)/gi, String(todaySerial));
}

function formulaOf(format: ConditionalFormat, first: Rect | undefined): string | undefined {
  const [one, other] = format.formulas;
  if (one === undefined || !first) return undefined;
  if (BY_FORMULA.has(format.type)) return one;
  if (format.type !== 'cellIs') return undefined;
  const cell = formatCell(first.row, first.column);
  const sign = COMPARISONS[format.operator ?? ''];
  if (sign !== undefined) return `${cell}${sign}(${one})`;
  if (other === undefined) return undefined;
  const within = `AND(${cell}>=(${one}),${cell}<=(${other}))`;
  if (format.operator === 'between') return within;
  return format.operator === 'notBetween' ? `NOT(${within})` : undefined;
}

function barRule(bar: NonNullable<ConditionalFormat['dataBar']>): Rule {
  // The enums of Univer's rules are these texts; they come as types only, so that no test has to load the package.
  const rule: object = {
    type: 'dataBar',
    isShowValue: bar.showValue,
    config: {
      // Excel's own bars begin at nothing when no number is below it.
      min: { type: 'num', value: 0 },
      max: { type: 'max' },
      isGradient: bar.isGradient,
      positiveColor: bar.color,
      nativeColor: '#FF0000',
    },
  };
  return rule as Rule;
}

function highlight(part: {
  readonly subType: string;
  readonly style: IStyleBase;
  readonly value?: string;
}): Rule {
  const rule: object = { type: 'highlightCell', ...part };
  return rule as Rule; // as above
}

function lookOf({ fillColor, fontColor, bold, italic, numberFormat }: ConditionalLook): IStyleBase {
  return {
    ...(fillColor === undefined || fillColor === '' ? {} : { bg: { rgb: fillColor } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(numberFormat === undefined ? {} : { n: { pattern: shownFormat(numberFormat) } }),
  };
}
