import type { CellScalar } from '../../grid/sheetCells';
import { compareWithRule } from './compareWithRule';

/** Whether a cell's data validation lets a value in; what cannot be told is not let in. */
export type LetsIn = (value: CellScalar) => boolean;

/** A list in cells named outright, so that it is the same for every cell: `Lists!$B$2:$B$3`. */
const FIXED_REFERENCE = /^(?:('(?:[^']|'')+'|[^'!\s]+)!)(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * What some validations, loaded with type and rule, let in. Lists are looked up where they stand, in one more round
 * trip if there are any. Rules and lists that a formula makes let nothing in.
 */
export async function readValidations(
  context: Excel.RequestContext,
  validations: readonly Excel.DataValidation[],
): Promise<LetsIn[]> {
  const sources = new Set(validations.flatMap((validation) => sourceOf(validation) ?? []));
  const ranges = new Map(
    [...sources].flatMap((source) => {
      const range = source.startsWith('=') ? findRange(context, source.slice(1)) : undefined;
      return range ? [[source, range.load('values')] as const] : [];
    }),
  );
  if (ranges.size > 0) await context.sync();
  return validations.map((validation) => {
    const source = sourceOf(validation);
    if (source === undefined) return letsInByRule(validation);
    const items = source.startsWith('=') ? itemsOf(ranges.get(source)) : source.split(',').map(trim);
    return (value) => items.includes(value);
  });
}

function letsInByRule({ type, rule }: Excel.DataValidation): LetsIn {
  if (type === 'None') return () => true;
  const { wholeNumber, decimal, date } = rule;
  if (wholeNumber) return (value) => Number.isInteger(value) && compareWithRule(value, wholeNumber);
  const comparing = decimal ?? date;
  return (value) => comparing !== undefined && compareWithRule(value, comparing);
}

/** The source of a list; undefined for rules of other kinds. */
function sourceOf({ type, rule }: Excel.DataValidation): string | undefined {
  const source = type === 'List' ? rule.list?.source : undefined;
  return typeof source === 'string' ? source : undefined;
}

function findRange(context: Excel.RequestContext, reference: string): Excel.Range | undefined {
  const [, sheet, address] = FIXED_REFERENCE.exec(reference) ?? [];
  if (sheet !== undefined && address !== undefined) {
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return context.workbook.worksheets.getItemOrNullObject(name).getRange(address);
  }
  return NAME.test(reference)
    ? context.workbook.names.getItemOrNullObject(reference).getRangeOrNullObject()
    : undefined;
}

function itemsOf(range: Excel.Range | undefined): CellScalar[] {
  // Office.js types values as any[][]; Excel gives text, numbers and booleans.
  return range && !range.isNullObject ? (range.values.flat() as CellScalar[]) : [];
}

function trim(item: string): string {
  return item.trim();
}
