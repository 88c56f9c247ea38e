import type { ICellData, Nullable } from '@univerjs/core';
import type { CellContent, CellValue } from '../../../host';
import { CellValueType } from './univerCodes';

/** What a cell holds in Univer's words. A formula without a result is given none, so that Univer works it out. */
export function cellData(content: CellContent): ICellData {
  const { value, formula } = content;
  return { ...(formula === undefined ? {} : { f: formula }), ...valueData(value) };
}

/** A cell's content from what Univer holds; `null` when it holds nothing. */
export function contentOfCell(cell: Nullable<ICellData>): CellContent | null {
  const value = valueOfCell(cell);
  const formula = cell?.f;
  if (typeof formula === 'string' && formula !== '') return { value, formula };
  return value === null ? null : { value };
}

/**
 * A formula's result from what Univer holds; undefined while it has none. A blank text is a result too, for a formula
 * that gives one.
 */
export function resultOfCell(cell: ICellData): CellValue | undefined {
  if (cell.v === undefined || cell.v === null) return undefined;
  const value = valueOfCell(cell);
  if (typeof value === 'string' && ERRORS.has(value)) return { error: value };
  return value ?? '';
}

/** A cell's result from what Univer holds. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  const v = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === undefined || v === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return v === true || v === 1 || /^(?:1|true)$/i.test(String(v));
  if (cell?.t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  if (typeof v === 'string' && cell?.f && ERRORS.has(v)) return { error: v };
  return v;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

function valueData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value.error, t: CellValueType.STRING };
}

/** Whether two cells hold the same: formulas by their text, whatever their results; everything else by its value. */
export function isSameContent(one: CellContent | null, other: CellContent | null): boolean {
  if (one?.formula !== undefined || other?.formula !== undefined) return one?.formula === other?.formula;
  const [a, b] = [one?.value ?? null, other?.value ?? null];
  return typeof a === 'object' && typeof b === 'object' ? a?.error === b?.error : a === b;
}
