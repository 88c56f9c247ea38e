import { formatArea, formatCell, type Area } from '../../grid/address';
import {
  breakPages,
  PRINT_MARGINS,
  type SheetPlan,
  type SheetValidation,
  type ValidationRule,
} from '../../register';
import { measureValues, type Step } from '../sendSteps';

/** The most that Excel keeps on a sheet (Excel specifications and limits); it begins further pages by itself. */
const MOST_PAGE_BREAKS = 1_026;

/** The steps for everything around the cells: what stays in sight, filters, bars, drop-downs and print. */
export function pageSteps(sheet: Excel.Worksheet, plan: SheetPlan, heights: readonly number[]): Step[] {
  const { validations = [], dataBars = [] } = plan;
  const breaks = breakPages(plan, heights).slice(0, MOST_PAGE_BREAKS);
  return [
    stepOf(2000, () => {
      freeze(sheet, plan);
      if (plan.filter) sheet.autoFilter.apply(formatArea(plan.filter));
    }),
    ...validations.map((validation) =>
      stepOf(2000 + measureValues(validation), () => {
        validate(sheet, validation);
      }),
    ),
    ...dataBars.map(({ area, color }) =>
      stepOf(2000, () => {
        const { dataBar } = rangeOf(sheet, area).conditionalFormats.add('DataBar');
        dataBar.positiveFormat.fillColor = color;
        dataBar.positiveFormat.gradientFill = false;
      }),
    ),
    stepOf(5000, () => {
      layOutPages(sheet.pageLayout, plan);
    }),
    stepOf(1000 + 1000 * breaks.length, () => {
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) sheet.horizontalPageBreaks.add(formatCell(row, 0));
    }),
  ];
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns = 0 }: SheetPlan): void {
  sheet.showGridlines = false;
  if (frozenRows > 0 && frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}

function layOutPages(layout: Excel.PageLayout, { rows, columns, print }: SheetPlan): void {
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintMargins('Points', PRINT_MARGINS);
  layout.setPrintArea(formatArea({ row: 0, column: 0, rowCount: rows.length, columnCount: columns.length }));
  const { headingRows } = print;
  if (headingRows) {
    layout.setPrintTitleRows(`$${headingRows.first + 1}:$${headingRows.first + headingRows.count}`);
  }
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&A';
  footer.centerFooter = 'Page &P of &N';
  // A footer takes & for the beginning of a code.
  footer.rightFooter = print.built.replaceAll('&', '&&');
}

function validate(sheet: Excel.Worksheet, { area, rule, prompt, refusal }: SheetValidation): void {
  const validation = rangeOf(sheet, area).dataValidation;
  if (rule) validation.rule = writeRule(sheet, rule);
  if (prompt) validation.prompt = { showPrompt: true, ...prompt };
  if (refusal) validation.errorAlert = { showAlert: true, style: 'Stop', ...refusal };
}

function writeRule(sheet: Excel.Worksheet, rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'list of cells':
      return { list: { inCellDropDown: true, source: rangeOf(sheet, rule.area) } };
    case 'whole number':
      return { wholeNumber: { operator: 'Between', formula1: rule.low, formula2: rule.high } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.low, formula2: rule.high } };
  }
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

function stepOf(bytes: number, apply: () => void): Step {
  return { bytes, apply };
}
