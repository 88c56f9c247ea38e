import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Validation } from '../../../host';
import type { Frame } from './conditionalFormats';
import { cutTo, rangeOf } from './rects';
import { DataValidationErrorStyle, DataValidationRenderMode } from './univerCodes';

const TYPES: ReadonlySet<string> = new Set(['list', 'whole', 'decimal', 'textLength', 'custom']);

const ERROR_STYLES: Readonly<Record<string, NonNullable<ISheetDataValidationRule['errorStyle']>>> = {
  information: DataValidationErrorStyle.INFO,
  warning: DataValidationErrorStyle.WARNING,
  stop: DataValidationErrorStyle.STOP,
};

/**
 * The lists and limits of a sheet that the grid keeps to. Limits of dates are not among them: the host reads
 * dates as typed, in British order, which Univer's own check does not.
 */
export function validationRules(
  validations: readonly Validation[],
  sheetId: string,
  frame: Frame,
): ISheetDataValidationRule[] {
  return validations.flatMap((validation, at) => {
    const ranges = validation.ranges.flatMap((rect) => cutTo(rect, frame.rowCount, frame.columnCount) ?? []);
    if (!TYPES.has(validation.type) || ranges.length === 0) return [];
    return [{ ...ruleOf(validation), uid: `${sheetId}-v${at}`, ranges: ranges.map(rangeOf) }];
  });
}

function ruleOf(validation: Validation): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const { type, operator, formula1, formula2, errorAlert, ignoreBlanks, inCellDropDown } = validation;
  return {
    type,
    allowBlank: ignoreBlanks,
    // The texts of Univer's operators are those of the file.
    ...(operator === undefined || type === 'list' ? {} : { operator: operator as never }),
    ...(formula1 === undefined
      ? {}
      : { formula1: type === 'list' ? listOf(formula1) : limitOf(type, formula1) }),
    ...(formula2 === undefined ? {} : { formula2: limitOf(type, formula2) }),
    ...(type === 'list' ? { showDropDown: inCellDropDown, renderMode: DataValidationRenderMode.TEXT } : {}),
    showErrorMessage: errorAlert.show,
    errorStyle: ERROR_STYLES[errorAlert.style.toLowerCase()] ?? DataValidationErrorStyle.STOP,
    error: errorAlert.message,
    errorTitle: errorAlert.title,
  };
}

/** Choices in quotes are given to Univer without them, places as formulas. */
function listOf(formula: string): string {
  const quoted = /^"([^]*)"$/.exec(formula)?.[1];
  return quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"');
}

function limitOf(type: string, formula: string): string {
  const isNumber = formula.trim() !== '' && Number.isFinite(Number(formula));
  return isNumber && type !== 'custom' ? formula : `=${formula}`;
}
