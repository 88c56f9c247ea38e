import type { CellScalar } from '../../../grid/sheetCells';
import { hashText } from '../../sheets/fingerprint';
import type { SheetCell } from '../../sheets/sheetPlan';

/** A cell of Appendix 4 that belongs to the officer; `proposed:South Hams` is the £ proposed for a council. */
export type OfficerField = 'outcome' | 'recommendation' | `proposed:${string}`;

/** What an officer typed, as it is to be written again. */
export type TypedCell = Extract<SheetCell, { kind: 'text' | 'number' | 'formula' }>;

/** Everything that was typed for one partnership. */
export type TypedWords = ReadonlyMap<OfficerField, TypedCell>;

/** The officer's cells of a row, in the order of the columns. */
export function officerFields(councils: readonly string[]): OfficerField[] {
  return ['outcome', 'recommendation', ...councils.map((council) => `proposed:${council}` as const)];
}

export function isOfficerField(key: string): key is OfficerField {
  return key === 'outcome' || key === 'recommendation' || key.startsWith('proposed:');
}

/** A short text that differs when a cell's content does; spaces and line ends don't count. */
export function hashCell(cell: SheetCell): string {
  return hashText(contentOf(cell)).slice(-7);
}

/** Whether two cells hold the same, as far as a reader can tell. */
export function holdSame(one: SheetCell, other: SheetCell): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(cell: SheetCell): string {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return cell.text.replace(/\s+/g, ' ').trim();
    case 'number':
      return String(Math.round(cell.number * 100) / 100);
    case 'formula':
      return cell.formula;
    case 'date':
      return cell.date;
    case 'blank':
      return '';
  }
}

/** A cell's reference, such as B4: a formula that has one can't be moved to another row. */
const REFERENCE = /[A-Za-z]{1,3}\$?\d|[A-Za-z]+!|\[/;

/**
 * What a cell holds as an officer's content; undefined for a blank. A formula is kept when it only calculates with
 * figures, else its result is.
 */
export function typedCell(value: CellScalar, formula: CellScalar): TypedCell | undefined {
  if (value === '') return undefined;
  if (isFormula(value, formula) && !REFERENCE.test(formula)) return { kind: 'formula', formula };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return { kind: 'text', text: typeof value === 'boolean' ? String(value).toUpperCase() : value };
}

/** A text that begins with = is given as formula and value alike; a formula's result differs from it. */
export function isFormula(value: CellScalar, formula: CellScalar): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
